/** A whole schema in the plain form, as a file or as a part of another one. */
import { error, type Problem, warning } from '../../../base/problem.ts';
import { type Check, described, type Run, refuse } from '../../../yaml/check.ts';
import { stringEntries } from '../../../yaml/check-collection.ts';
import type { Node } from '../../../yaml/node.ts';
import { checkSchema } from '../../check.ts';
import type { Schema, SchemaFeature } from '../../schema.ts';
import { type Draft, readFeature } from './feature.ts';
import { lendBounds } from './groups.ts';
import { fields, maybe, type Rule, text, word } from './rule.ts';

/** The name under which the JSON Schema defines a feature. */
export const FEATURE_DEFINITION = 'feature';

const features: Rule<Node> = {
  check: (node, run) => (node.kind === 'map' ? node : refuse(run, node, 'a map from names to features')),
  json: {
    type: 'object',
    propertyNames: { minLength: 1 },
    additionalProperties: { $ref: `#/definitions/${FEATURE_DEFINITION}` },
  },
};

/** The keys of the file, with the JSON Schema of all that JSON Schema can say. */
export const FILE = fields(
  {
    $schema: maybe(text, 'Where an editor finds the JSON Schema of this file.'),
    record: maybe(
      word('example', 'sequence-example', 'example-list'),
      'The message in each record: tf.train.Example unless given.',
    ),
    features: maybe(features, 'Features of the example or, for the other records, of the context.'),
    sequence: maybe(
      features,
      'Feature lists of a sequence-example, or features of each example in an example-list.',
    ),
  },
  { needs: { sequence: 'record' } },
);

/** Reads a schema in the plain form. Undefined if nothing of it can be used; what is wrong was reported. */
export const readPlainSchema: Check<Schema> = described(FILE.json, (node, run) => {
  const file = FILE.check(node, run);
  if (file === undefined) return undefined;
  const leftOut = new Set<string>();
  const own = file.features ? readSection(file.features, run, leftOut) : [];
  const lists = file.sequence ? readSection(file.sequence, run, leftOut) : [];
  const { record = 'example' } = file;
  const sequence = record === 'example' ? [] : lists;
  // The contrary, a sequence for which no record is stated, is an error of the file's keys.
  if (file.sequence && file.record === 'example') run.onProblem(sequenceOfExample(file.sequence, run));
  if ([file.features, file.sequence].every(isEmpty) && isWhole(node, FILE.check, run)) {
    const message = 'the schema has no features: it needs at least one under "features" or "sequence"';
    const fix = 'add a line like "  age: { kind: int64 }" under "features:"';
    run.onProblem(error('no-features', run.source.placeAt(node.holder), message, fix));
    return undefined;
  }
  const schema: Schema = { record, features: own, sequence };
  checkSchema(schema, run.onProblem, leftOut);
  return schema;
});

function isEmpty(section: Node | undefined): boolean {
  return section?.kind !== 'map' || section.entries.length === 0;
}

function sequenceOfExample({ holder }: Node, { source }: Run): Problem {
  const message = 'the sequence is ignored: a tf.train.Example has none';
  const fix = 'remove it, or state "record: sequence-example" or "record: example-list"';
  return warning('ignored-sequence', source.placeAt(holder), message, fix);
}

function readSection(node: Node, run: Run, leftOut: Set<string>): SchemaFeature[] {
  if (node.kind !== 'map') return [];
  const drafts: (Draft & { readonly feature: SchemaFeature })[] = [];
  for (const { key, value } of stringEntries(node, run)) {
    const draft = readWhole(value, readFeature, run);
    const place = run.source.placeAt(key.start);
    if (draft) drafts.push({ ...draft, feature: { name: key.value, place, ...draft.feature } });
    else leftOut.add(key.value);
  }
  return lendBounds(drafts);
}

/** What the check makes of a value that has no mistake; undefined if it has one, which is reported. */
function readWhole<T>(node: Node, check: Check<T>, run: Run): T | undefined {
  let value: T | undefined;
  const isRight = isWhole(
    node,
    (checked, trial) => {
      value = check(checked, trial);
      return value;
    },
    run,
  );
  if (isRight) return value;
  // Once more, for its problems: what several aliases lead to is reported once.
  check(node, run);
  return undefined;
}

/** Whether the check finds nothing wrong, and reading the text found nothing either. */
function isWhole<T>(node: Node, check: Check<T>, run: Run): boolean {
  let faults = 0;
  check(node, { ...run, onProblem: () => void faults++, reported: new Set() });
  return faults === 0 && !hasBroken(node);
}

function hasBroken(node: Node): boolean {
  if (node.kind === 'map') return node.entries.some(({ value }) => hasBroken(value));
  return node.kind === 'list' ? node.items.some(hasBroken) : node.kind === 'broken';
}

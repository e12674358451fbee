/** Reads a schema in the plain form, which is a file or part of another file. */
import { error, type Problem, warning } from '../../../base/problem.ts';
import { type Check, described, type Run, refuse } from '../../../yaml/check.ts';
import { stringEntries } from '../../../yaml/check-collection.ts';
import type { Node } from '../../../yaml/node.ts';
import { checkSchema } from '../../check.ts';
import type { Schema, SchemaFeature } from '../../schema.ts';
import { type Draft, readFeature } from './feature.ts';
import { lendBounds } from './groups.ts';
import { fields, maybe, type Rule, text, word } from './rule.ts';

/** The name of the definition of a feature in the JSON Schema. */
export const FEATURE_DEFINITION = 'feature';

const features: Rule<Node> = {
  check: (node, run) => (node.kind === 'map' ? node : refuse(run, node, 'a map from names to features')),
  json: {
    type: 'object',
    propertyNames: { minLength: 1 },
    additionalProperties: { $ref: `#/definitions/${FEATURE_DEFINITION}` },
  },
};

/** The keys of the file, and their JSON Schema as far as JSON Schema can express the rules. */
export const FILE = fields(
  {
    $schema: maybe(text, 'Location of the JSON Schema of this file, for editors.'),
    record: maybe(
      word('example', 'sequence-example', 'example-list'),
      'Message type of the records; by default tf.train.Example.',
    ),
    features: maybe(features, 'Features of the example or, for other record types, of the context.'),
    sequence: maybe(
      features,
      'Feature lists of a sequence-example, or features of each example in an example-list.',
    ),
  },
  { needs: { sequence: 'record' } },
);

/** Reads a schema in the plain form. Returns undefined, after reporting why, if no part of it is usable. */
export const readPlainSchema: Check<Schema> = described(FILE.json, (node, run) => {
  const file = FILE.check(node, run);
  if (file === undefined) return undefined;
  const leftOut = new Set<string>();
  const own = file.features ? readSection(file.features, run, leftOut) : [];
  const lists = file.sequence ? readSection(file.sequence, run, leftOut) : [];
  const { record = 'example' } = file;
  const sequence = record === 'example' ? [] : lists;
  // The opposite case, a sequence without a record type, is an error in the keys of the file.
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
  const message = 'the sequence is ignored: a tf.train.Example does not have one';
  const fix = 'remove it, or set "record" to sequence-example or example-list';
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

/** The result of the check for a valid value; undefined after reporting a mistake. */
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
  // Checks again to report the problems, once even if several aliases refer to the value.
  check(node, run);
  return undefined;
}

/** Whether neither the check nor the parser finds a problem. */
function isWhole<T>(node: Node, check: Check<T>, run: Run): boolean {
  let faults = 0;
  check(node, { ...run, onProblem: () => void faults++, reported: new Set() });
  return faults === 0 && !hasBroken(node);
}

function hasBroken(node: Node): boolean {
  if (node.kind === 'map') return node.entries.some(({ value }) => hasBroken(value));
  return node.kind === 'list' ? node.items.some(hasBroken) : node.kind === 'broken';
}

/** The keys of the plain form. The parser, the JSON Schema and a test of the docs use this table. */
import { suggest } from '../../../base/nearest.ts';
import { refuse } from '../../../yaml/check.ts';
import { string } from '../../../yaml/check-scalar.ts';
import { describe, type Node } from '../../../yaml/node.ts';
import { MAX_ELEMENTS } from '../../check/shape.ts';
import type { Fact, ImageFact } from '../../schema.ts';
import { content, dims } from './content.ts';
import { fields, flag, list, mapOr, maybe, needed, type Rule, share, text, whole, word } from './rule.ts';

const count = whole(0, MAX_ELEMENTS);

/** The length of lists, and the group of lists with the same length. */
export const bounds = fields({
  group: maybe(text, 'Features of the same group have the same length in every example.'),
  min: maybe(count, 'Minimum; by default that of another feature of the group, or 0.'),
  max: maybe(count, 'Maximum, inclusive; by default there is no limit.'),
});

/** A node whose rule depends on the kind, so that it is applied once the kind is known. */
const anything: Rule<Node> = {
  check: (node) => (node.kind === 'broken' ? undefined : node),
  json: {},
};

const FACTS = [
  'height',
  'width',
  'channels',
  'format',
  'size',
  'sha256',
] as const satisfies readonly ImageFact[];

export interface FactOf {
  readonly feature: string;
  readonly fact: ImageFact;
}

const factOf: Rule<FactOf> = {
  check: (node, run) => {
    const written = string(node, run);
    if (written === undefined) return undefined;
    const dot = written.lastIndexOf('.');
    const fact = FACTS.find((name) => name === written.slice(dot + 1));
    if (fact !== undefined && dot > 0) return { feature: written.slice(0, dot), fact };
    const expected = `the name of a feature, a dot, and one of ${FACTS.join(', ')}`;
    return refuse(run, node, expected, suggest(written.slice(dot + 1), FACTS));
  },
  json: { type: 'string', pattern: `^[\\s\\S]+\\.(${FACTS.join('|')})$` },
};

const classes = fields({
  classes: needed(whole(2, MAX_ELEMENTS), 'Number of classes N; the label is 0 to N - 1.'),
  priors: maybe(list(share, 2), 'Relative frequency of each class.'),
});

/** A map from integers to names; in JSON, the integers are quoted. */
const numberNames: Rule<ReadonlyMap<number, string>> = {
  check: (node, run) => {
    if (node.kind !== 'map' || node.entries.length === 0)
      return refuse(run, node, 'a map of names by number');
    const names = new Map<number, string>();
    for (const { key, value } of node.entries) {
      const number = key.kind === 'string' && /^-?[0-9]+$/.test(key.value) ? Number(key.value) : key.value;
      const name = string(value, run);
      if (typeof number === 'number' && Number.isSafeInteger(number)) names.set(number, name ?? '');
      else refuse(run, { ...key, name: node.name }, 'a map from integers to names', keyCure(key));
    }
    return names;
  },
  json: {
    type: 'object',
    propertyNames: { pattern: '^-?[0-9]+$' },
    additionalProperties: { type: 'string' },
    minProperties: 1,
  },
};

function keyCure(key: Node): string {
  return `write the number before the name instead of ${describe(key)}`;
}

/** The keys that tie a feature to another one. The rules of a fixture spec have the same keys. */
export const TIE_KEYS = {
  of: maybe(factOf, `A fact about the image in another feature: NAME.${FACTS.join(', NAME.')}.`),
  at_least: maybe(text, 'Name of the feature whose elements are lower bounds of the elements of this one.'),
  name_of: maybe(text, 'Name of the feature with the numbers whose names are the elements of this one.'),
  row_lengths: maybe(text, 'Name of the feature with the row lengths of this ragged tensor.'),
  same_as: maybe(text, 'Name of the feature with the same elements.'),
  shape_of: maybe(text, 'Name of the feature whose arrays have these dimensions, one row per array.'),
  index_of: maybe(text, 'Name of the feature with the values of a sparse tensor, whose indices these are.'),
  size: maybe(whole(1, Number.MAX_SAFE_INTEGER), 'Size of the sparse tensor.'),
};

/** At most one of these may be given. */
export const TIES = ['of', 'at_least', 'name_of', 'row_lengths', 'same_as', 'shape_of', 'index_of'] as const;

export const CONTENT_KEY = maybe(content, 'What the bytes contain; by default free text.');

export const NAMES_KEY = maybe(
  numberNames,
  'Names of the numbers of a class label, for example { 1: cat, 2: dog }.',
);

export const FEATURE = fields(
  {
    kind: needed(word('int64', 'float', 'bytes'), 'The list of tf.train.Feature that contains the values.'),
    shape: maybe(
      dims,
      'Fixed dimensions, for example [28, 28, 1]; without shape and length there is one value.',
    ),
    length: maybe(mapOr(bounds, count), 'Number of values: an integer, or bounds.'),
    row: maybe(dims, 'Dimensions of each row, if the length varies.'),
    steps: maybe(mapOr(bounds, count), 'Number of steps in a feature list, or of items in an example list.'),
    min: maybe(anything, 'Minimum value.'),
    max: maybe(anything, 'Maximum value, inclusive.'),
    values: maybe(anything, 'The only allowed values.'),
    corners: maybe(
      flag,
      'Whether each row of four values is a box: two corners, the second not less than the first.',
    ),
    names: NAMES_KEY,
    optional: maybe(flag, 'Whether the feature may be absent; by default true if there is a default.'),
    default: maybe(anything, 'What the reader uses if the feature is absent: one value, or a list.'),
    min_fraction: maybe(share, 'Minimum share of examples that have the feature, from 0 to 1.'),
    content: CONTENT_KEY,
    ...TIE_KEYS,
    label: maybe(
      mapOr(classes, word('binary', 'regression')),
      'Makes the feature a label to be predicted: binary, { classes: N, priors: [...] } or regression.',
    ),
  },
  {
    atMostOne: [['shape', 'length'], TIES],
    needs: { row: 'length', index_of: 'size', size: 'index_of' },
  },
);

/** The fact that a key belongs to. */
export const FACT_OF_KEY: Readonly<Partial<Record<string, Fact>>> = {
  kind: 'kind',
  ...of('shape', 'shape', 'length', 'row'),
  steps: 'steps',
  ...of('domain', 'min', 'max', 'values', 'names', 'corners'),
  ...of('presence', 'optional', 'default', 'min_fraction'),
  content: 'content',
  ...of('tie', 'of', 'at_least', 'name_of', 'row_lengths', 'same_as', 'shape_of', 'index_of', 'size'),
  label: 'label',
};

function of(fact: Fact, ...keys: readonly string[]): Record<string, Fact> {
  return Object.fromEntries(keys.map((key) => [key, fact]));
}

/** The keys of the plain form. The parser, the JSON Schema and the documentation's check are all made of this table. */
import { suggest } from '../../../base/nearest.ts';
import { refuse } from '../../../yaml/check.ts';
import { string } from '../../../yaml/check-scalar.ts';
import { describe, type Node } from '../../../yaml/node.ts';
import { MAX_ELEMENTS } from '../../check/shape.ts';
import type { Fact, ImageFact } from '../../schema.ts';
import { content, dims } from './content.ts';
import { fields, flag, list, mapOr, maybe, needed, type Rule, share, text, whole, word } from './rule.ts';

const count = whole(0, MAX_ELEMENTS);

/** How long lists are, and which others are as long. */
export const bounds = fields({
  group: maybe(text, 'Features of the same group are equally long in every example.'),
  min: maybe(count, 'The least; 0 unless given here or by another feature of the group.'),
  max: maybe(count, 'The greatest, included; without it there is no limit.'),
});

/** A node whose rule depends on the kind, and is applied when that is known. */
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
  classes: needed(whole(2, MAX_ELEMENTS), 'Number of classes: the label is 0 to one less.'),
  priors: maybe(list(share, 2), 'How frequent each class is, in proportion to the others.'),
});

/** A map from whole numbers to names; JSON writes the numbers in quotes. */
const numberNames: Rule<ReadonlyMap<number, string>> = {
  check: (node, run) => {
    if (node.kind !== 'map' || node.entries.length === 0)
      return refuse(run, node, 'a map of names by number');
    const names = new Map<number, string>();
    for (const { key, value } of node.entries) {
      const number = key.kind === 'string' && /^-?[0-9]+$/.test(key.value) ? Number(key.value) : key.value;
      const name = string(value, run);
      if (typeof number === 'number' && Number.isSafeInteger(number)) names.set(number, name ?? '');
      else refuse(run, { ...key, name: node.name }, `a map from whole numbers to names`, keyCure(key));
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
  return `write the number before the name, in place of ${describe(key)}`;
}

/** What ties a feature to another one: the rules of a fixture spec have these keys as well. */
export const TIE_KEYS = {
  of: maybe(factOf, `A fact of the image in another feature: NAME.${FACTS.join(', NAME.')}.`),
  at_least: maybe(text, 'Name of the feature that this one is at least, element by element.'),
  name_of: maybe(text, 'Name of the feature whose numbers this one names, element by element.'),
  row_lengths: maybe(text, 'Name of the feature with the lengths of the rows of this ragged tensor.'),
  same_as: maybe(text, 'Name of the feature whose elements this one repeats.'),
  shape_of: maybe(text, 'Name of the feature whose arrays have these dimensions, one row an element.'),
  index_of: maybe(text, 'Name of the feature with the values at these positions of a sparse tensor.'),
  size: maybe(whole(1, Number.MAX_SAFE_INTEGER), 'Size of the sparse tensor.'),
};

/** One of these at most. */
export const TIES = ['of', 'at_least', 'name_of', 'row_lengths', 'same_as', 'shape_of', 'index_of'] as const;

export const CONTENT_KEY = maybe(content, 'What bytes hold; free text without it.');

export const NAMES_KEY = maybe(
  numberNames,
  'Names of the numbers of a class label, as in { 1: cat, 2: dog }.',
);

export const FEATURE = fields(
  {
    kind: needed(word('int64', 'float', 'bytes'), 'The list of tf.train.Feature that holds the values.'),
    shape: maybe(dims, 'Fixed dimensions, as in [28, 28, 1]; without shape and length there is one value.'),
    length: maybe(mapOr(bounds, count), 'Number of values: fixed, or within bounds.'),
    row: maybe(dims, 'Where the length varies: dimensions of each of its rows.'),
    steps: maybe(mapOr(bounds, count), 'Number of steps of a feature list, or of items of an example list.'),
    min: maybe(anything, 'The least value.'),
    max: maybe(anything, 'The greatest value, included.'),
    values: maybe(anything, 'The only values allowed.'),
    corners: maybe(
      flag,
      'Whether each row of four values is a box: two corners, the second not before the first.',
    ),
    names: NAMES_KEY,
    optional: maybe(flag, 'Whether an example may lack the feature; true where there is a default.'),
    default: maybe(anything, 'What the reader uses in place of an absent feature: one value, or a list.'),
    min_fraction: maybe(share, 'The least share of examples that have the feature, 0 to 1.'),
    content: CONTENT_KEY,
    ...TIE_KEYS,
    label: maybe(
      mapOr(classes, word('binary', 'regression')),
      'Makes the feature one to be predicted: binary, { classes: N, priors: [...] } or regression.',
    ),
  },
  {
    atMostOne: [['shape', 'length'], TIES],
    needs: { row: 'length', index_of: 'size', size: 'index_of' },
  },
);

/** The fact that a key is part of. */
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

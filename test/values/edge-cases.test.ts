import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Change, DataPlan, PlannedFeature } from '../../src/plan/plan.ts';
import { compileColumns } from '../../src/values/columns.ts';
import { recordStream } from '../golden/record-stream.ts';
import { drawLists, FEATURE, planOf, readLists, type Value } from './draw.ts';

const INTEGERS: PlannedFeature = { ...FEATURE, length: 3 };
const FLOATS: PlannedFeature = {
  ...INTEGERS,
  kind: 'float',
  distribution: { type: 'uniform', min: 0, max: 1 },
};
const WORDS: PlannedFeature = {
  ...INTEGERS,
  kind: 'bytes',
  distribution: { type: 'text', size: { min: 1, max: 9 }, alphabet: 'abc' },
};
const VARIABLE = { min: 0, max: 4 };

/** The plan of one feature in which examples 2 and 5 carry the change. */
function marked(feature: PlannedFeature, change: Change): DataPlan {
  const edgeCases = [2, 5].map((example) => ({ example, what: 'it', features: [feature.name], change }));
  return planOf([feature], { edgeCases });
}

const EXAMPLES = 8;

/** The lists of the examples with and without the change; those of unmarked examples must not differ. */
function compare(feature: PlannedFeature, change: Change): { with: Value[]; without: Value[] } {
  const changed = drawLists(marked(feature, change), 0, EXAMPLES)[0]!;
  const plain = drawLists(planOf([feature]), 0, EXAMPLES)[0]!;
  const others = (lists: Value[][]) => lists.filter((_, i) => i !== 2 && i !== 5);
  assert.deepEqual(others(changed), others(plain));
  return { with: changed[5]!, without: plain[5]! };
}

const VALUES = [
  { feature: INTEGERS, change: { type: 'int64', value: '-9223372036854775808' }, first: -(2 ** 63) },
  { feature: INTEGERS, change: { type: 'int64', value: 4294967296 }, first: 2 ** 32 },
  { feature: INTEGERS, change: { type: 'int64', value: -1 }, first: -1 },
  { feature: FLOATS, change: { type: 'float', value: '-0' }, first: -0 },
  { feature: FLOATS, change: { type: 'float', value: 'NaN' }, first: Number.NaN },
  { feature: FLOATS, change: { type: 'float', value: '-Infinity' }, first: Number.NEGATIVE_INFINITY },
  { feature: FLOATS, change: { type: 'float', value: '1.401298464324817e-45' }, first: 2 ** -149 },
  { feature: WORDS, change: { type: 'bytes', hex: '' }, first: '' },
  { feature: WORDS, change: { type: 'bytes', hex: 'fffe0080c328' }, first: '\xff\xfe\0\x80\xc3\x28' },
] as const;

for (const { feature, change, first } of VALUES) {
  test(`${JSON.stringify(change)} takes the place of the first element, and of nothing else`, () => {
    const lists = compare(feature, change);
    assert.deepEqual(lists.with, [first, ...lists.without.slice(1)]);
  });

  test(`${JSON.stringify(change)} in lists of variable length: all have an element`, () => {
    for (let example = 0; example < 40; example++) {
      const edgeCases = [{ example, what: 'it', features: ['f'], change }];
      const variable = { ...feature, length: VARIABLE };
      const plain = drawLists(planOf([variable]), example, 1)[0]![0]!;
      const [list] = drawLists(planOf([variable], { edgeCases }), example, 1)[0]!;
      assert.deepEqual(list, [first, ...plain.slice(1)]);
    }
  });

  test(`${JSON.stringify(change)} makes an absent feature there`, () => {
    const lists = compare({ ...feature, missing: 1 }, change);
    assert.deepEqual([lists.without.length, lists.with.length, lists.with[0]], [0, 3, first]);
  });
}

test('every element of a label is 0, or 1', () => {
  for (const label of [INTEGERS, FLOATS]) {
    for (const value of [0, 1] as const) {
      assert.deepEqual(compare(label, { type: 'every', value }).with, [value, value, value]);
    }
  }
});

test('lists are as long as the change says, and their elements those that they would have', () => {
  const variable = { ...INTEGERS, length: { min: 2, max: 9 } };
  const longest = drawLists(planOf([{ ...INTEGERS, length: 9 }]), 5, 1)[0]![0]!;
  for (const [count, elements] of [
    ['none', 0],
    ['fewest', 2],
    ['most', 9],
  ] as const) {
    const list = compare(variable, { type: 'elements', count }).with;
    assert.deepEqual(list, longest.slice(0, elements));
  }
  assert.equal(compare(INTEGERS, { type: 'elements', count: 'one-less' }).with.length, 2);
  assert.equal(compare(INTEGERS, { type: 'elements', count: 'one-more' }).with.length, 4);
});

for (const [type, absence] of [
  ['no-entry', 1],
  ['no-list', 2],
  ['other-kind', 3],
] as const) {
  test(`${type}: no elements, and only the marked examples lack the feature`, () => {
    const [column] = compileColumns(marked(WORDS, { type }), EXAMPLES)(0, EXAMPLES);
    assert.deepEqual([...column!.absent!], [0, 0, absence, 0, 0, absence, 0, 0]);
    assert.deepEqual(
      readLists(column!, EXAMPLES).map(({ length }) => length),
      [3, 3, 0, 3, 3, 0, 3, 3],
    );
  });
}

test('behind the marked examples a column says nothing of absence again', () => {
  const fill = compileColumns(marked(INTEGERS, { type: 'no-entry' }), EXAMPLES);
  assert.ok(fill(0, EXAMPLES)[0]!.absent);
  const after = fill(6, EXAMPLES)[0]!;
  assert.equal(after.absent, undefined);
  assert.deepEqual(readLists(after, EXAMPLES), drawLists(planOf([INTEGERS]), 6, EXAMPLES)[0]);
});

test('any block size gives the same marked examples', () => {
  const lengths = [3, VARIABLE];
  const changes: readonly Change[] = [
    { type: 'no-list' },
    { type: 'elements', count: 'most' },
    { type: 'elements', count: 'one-more' },
    { type: 'bytes', hex: 'ff' },
  ];
  for (const length of lengths) {
    for (const change of changes) {
      const plan = marked({ ...WORDS, length }, change);
      const whole = recordStream(plan, 0, EXAMPLES);
      for (const perBlock of [1, 3, 5]) assert.deepEqual(recordStream(plan, 0, EXAMPLES, perBlock), whole);
    }
  }
});

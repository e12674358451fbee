import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { exampleChecker, type Fault } from '../../src/verify/check-example.ts';
import { type Expected, expectedOf } from '../../src/verify/expected.ts';
import { example, type List } from './build.ts';
import { FLOATS, faults, hex, INTS } from './faults.ts';

const BYTES: Expected = { name: 'k', kind: 'bytes', length: 2 };
const ANY: Expected = { name: 'k', kind: 'int64', length: { min: 0, max: Number.POSITIVE_INFINITY } };

// The examples of the format facts, as TensorFlow serialized them.
test('examples that TensorFlow wrote are right', () => {
  assert.deepEqual(faults(hex('0a180a160a016b12111a0f0a0d01ac02ffffffffffffffffff01'), [INTS]), []);
  assert.deepEqual(faults(hex('0a0f0a0d0a016b120812060a040000803f'), [FLOATS]), []);
  assert.deepEqual(faults(hex('0a0f0a0d0a016b12080a060a0261620a00'), [BYTES]), []);
  assert.deepEqual(faults(hex('0a090a070a016b12021a00'), [ANY]), []);
  assert.deepEqual(faults(hex('0a070a050a016b1200'), [ANY]), []);
  assert.deepEqual(faults(hex(''), [ANY]), []);
});

test('our builder serializes as TensorFlow does', () => {
  assert.deepEqual(
    example(['k', { int64: [1, 300, -1] }]),
    hex('0a180a160a016b12111a0f0a0d01ac02ffffffffffffffffff01'),
  );
  assert.deepEqual(example(['k', { float: [1] }]), hex('0a0f0a0d0a016b120812060a040000803f'));
  assert.deepEqual(example(['k', { bytes: ['ab', ''] }]), hex('0a0f0a0d0a016b12080a060a0261620a00'));
  assert.deepEqual(example(['k', { int64: [] }]), hex('0a090a070a016b12021a00'));
  assert.deepEqual(example(['k', undefined]), hex('0a070a050a016b1200'));
});

const ROWS: readonly (readonly [
  what: string,
  List | undefined | 'absent',
  Partial<Expected>,
  found: string,
])[] = [
  ['right', { int64: [1, 2, 3] }, {}, ''],
  ['in a range', { int64: [1, 2, 3] }, { length: { min: 0, max: 3 } }, ''],
  ['too few', { int64: [1, 2] }, {}, 'k: it has 2 values, 3 values expected'],
  ['too many', { int64: [1, 2, 3, 4] }, {}, 'k: it has 4 values, 3 values expected'],
  [
    'too many for a range',
    { int64: [1, 2] },
    { length: { min: 0, max: 1 } },
    'k: it has 2 values, 0 to 1 values expected',
  ],
  [
    'too few for a range',
    { int64: [1] },
    { length: { min: 2, max: 3 } },
    'k: it has 1 value, 2 to 3 values expected',
  ],
  ['wrong kind', { float: [1, 2, 3] }, {}, 'k: its kind is float, int64 expected'],
  [
    'wrong kind of a variable length',
    { bytes: [] },
    { length: { min: 0, max: 3 } },
    'k: its kind is bytes, int64 expected',
  ],
  [
    'empty',
    { int64: [] },
    {},
    'k: its list is empty, 3 values expected (TensorFlow fails on it even with a default)',
  ],
  [
    'empty, though it may be absent',
    { int64: [] },
    { mayBeAbsent: true },
    'k: its list is empty, 3 values expected (TensorFlow fails on it even with a default)',
  ],
  [
    'empty for a range',
    { int64: [] },
    { length: { min: 1, max: 2 } },
    'k: its list is empty, 1 to 2 values expected',
  ],
  ['absent', 'absent', {}, 'k: it is absent, or its kind is unset: int64 with 3 values expected'],
  ['kind unset', undefined, {}, 'k: it is absent, or its kind is unset: int64 with 3 values expected'],
  [
    'absent for a range',
    'absent',
    { length: { min: 1, max: 2 } },
    'k: it is absent, or its kind is unset: int64 with 1 to 2 values expected',
  ],
  ['absent as an empty row', 'absent', { length: { min: 0, max: 2 } }, ''],
  [
    'absent but never',
    'absent',
    { length: { min: 0, max: 2 }, mayBeAbsent: false },
    'k: it is absent, or its kind is unset: int64 with 0 to 2 values expected',
  ],
  ['absent as allowed', 'absent', { mayBeAbsent: true }, ''],
  ['kind unset as allowed', undefined, { mayBeAbsent: true }, ''],
];

for (const [what, list, expected, found] of ROWS) {
  test(`example: ${what}`, () => {
    const data = list === 'absent' ? example() : example(['k', list]);
    assert.deepEqual(faults(data, [{ ...INTS, ...expected }]), found === '' ? [] : [found]);
  });
}

test('a feature that nobody expects is a fault unless allowed', () => {
  const data = example(['k', { int64: [1, 2, 3] }], ['other', { float: [] }]);
  assert.deepEqual(faults(data, [INTS]), ['other: it is in the example but not expected']);
  assert.deepEqual(faults(data, [INTS], true), []);
});

test('a name that is there twice is a fault', () => {
  const data = example(['k', { int64: [1, 2, 3] }], ['k', { int64: [4, 5, 6] }]);
  assert.deepEqual(faults(data, [INTS]), ['k: it is there twice: TensorFlow takes the last one only']);
});

test('all faults of an example are reported', () => {
  const data = example(['a', { int64: [1] }], ['b', { float: [] }]);
  const expected = ['a', 'b', 'c'].map((name) => ({ ...INTS, name }));
  assert.equal(faults(data, expected).length, 3);
});

test('the order of features may change from one example to the next', () => {
  const lengths = { a: 1, b: 2, c: 3, user: 4, 'user.ä': 5 };
  const expected = Object.entries(lengths).map(
    ([name, length]): Expected => ({ name, kind: 'int64', length }),
  );
  const entries = Object.entries(lengths).map(([name, n]) => [name, { int64: Array(n).fill(7) }] as const);
  const shuffles = fc.array(fc.shuffledSubarray(entries, { minLength: entries.length }), {
    minLength: 1,
    maxLength: 5,
  });
  fc.assert(
    fc.property(shuffles, (orders) => {
      const found: Fault[] = [];
      const check = exampleChecker(expected, {}, (fault) => found.push(fault));
      for (const order of orders) check(example(...order));
      assert.deepEqual(found, []);
    }),
  );
});

test('expectations come from features of the schema and of the plan alike', () => {
  const features = [
    { name: 'a', kind: 'int64', length: 'variable' },
    { name: 'b', kind: 'float', length: 3 },
    { name: 'c', kind: 'bytes', length: { min: 1, max: 2 } },
  ] as const;
  assert.deepEqual(expectedOf(features), [
    { name: 'a', kind: 'int64', length: { min: 0, max: Number.POSITIVE_INFINITY } },
    { name: 'b', kind: 'float', length: 3 },
    { name: 'c', kind: 'bytes', length: { min: 1, max: 2 } },
  ]);
});

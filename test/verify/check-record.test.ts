import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { recordChecker } from '../../src/verify/check-record.ts';
import { type Expected, expectedOf } from '../../src/verify/expected.ts';
import type { Fault } from '../../src/verify/fault.ts';
import { example, type List } from './build.ts';
import { check, codes, FLOATS, hex, INTS } from './faults.ts';

const BYTES: Expected = { name: 'k', kind: 'bytes', length: 2, presence: 'required' };
const ANY: Expected = {
  name: 'k',
  kind: 'int64',
  length: { min: 0, max: Number.POSITIVE_INFINITY },
  presence: 'has-default',
};

// The examples of the format facts, as TensorFlow serialized them.
test('examples written by TensorFlow are valid', () => {
  assert.deepEqual(codes(hex('0a180a160a016b12111a0f0a0d01ac02ffffffffffffffffff01'), [INTS]), []);
  assert.deepEqual(codes(hex('0a0f0a0d0a016b120812060a040000803f'), [FLOATS]), []);
  assert.deepEqual(codes(hex('0a0f0a0d0a016b12080a060a0261620a00'), [BYTES]), []);
  assert.deepEqual(codes(hex('0a090a070a016b12021a00'), [ANY]), []);
  assert.deepEqual(codes(hex('0a070a050a016b1200'), [ANY]), []);
  assert.deepEqual(codes(hex(''), [ANY]), []);
});

test('the test builder serializes like TensorFlow', () => {
  assert.deepEqual(
    example(['k', { int64: [1, 300, -1] }]),
    hex('0a180a160a016b12111a0f0a0d01ac02ffffffffffffffffff01'),
  );
  assert.deepEqual(example(['k', { float: [1] }]), hex('0a0f0a0d0a016b120812060a040000803f'));
  assert.deepEqual(example(['k', { bytes: ['ab', ''] }]), hex('0a0f0a0d0a016b12080a060a0261620a00'));
  assert.deepEqual(example(['k', { int64: [] }]), hex('0a090a070a016b12021a00'));
  assert.deepEqual(example(['k', undefined]), hex('0a070a050a016b1200'));
});

const WITH_DEFAULT = { presence: 'has-default' } as const;

// The table of docs and format facts: what `tf.io.parse_example` makes of FixedLenFeature and VarLenFeature.
const ROWS: readonly (readonly [
  what: string,
  List | undefined | 'absent',
  Partial<Expected>,
  found: string,
])[] = [
  ['right', { int64: [1, 2, 3] }, {}, ''],
  ['in a range', { int64: [1, 2, 3] }, { length: { min: 0, max: 3 } }, ''],
  ['too few', { int64: [1, 2] }, {}, 'wrong-length'],
  ['too many', { int64: [1, 2, 3, 4] }, {}, 'wrong-length'],
  ['too many, though it has a default', { int64: [1, 2, 3, 4] }, WITH_DEFAULT, 'wrong-length'],
  ['too many for a range', { int64: [1, 2] }, { length: { min: 0, max: 1 } }, 'wrong-length'],
  ['too few for a range', { int64: [1] }, { length: { min: 2, max: 3 } }, 'wrong-length'],
  ['half a row', { int64: [1, 2, 3] }, { length: { min: 0, max: 8 }, rowSize: 2 }, 'wrong-length'],
  ['whole rows', { int64: [1, 2, 3, 4] }, { length: { min: 0, max: 8 }, rowSize: 2 }, ''],
  ['wrong kind', { float: [1, 2, 3] }, {}, 'wrong-kind'],
  ['wrong kind, though it has a default', { float: [1, 2, 3] }, WITH_DEFAULT, 'wrong-kind'],
  ['empty list of a wrong kind', { bytes: [] }, { length: { min: 0, max: 3 } }, 'wrong-kind'],
  ['empty', { int64: [] }, {}, 'wrong-length'],
  ['empty, though it has a default', { int64: [] }, WITH_DEFAULT, 'wrong-length'],
  ['empty for a range', { int64: [] }, { length: { min: 1, max: 2 } }, 'wrong-length'],
  ['empty where that is in the range', { int64: [] }, { length: { min: 0, max: 2 } }, ''],
  ['absent', 'absent', {}, 'missing-feature'],
  ['kind unset', undefined, {}, 'missing-feature'],
  ['absent for a range', 'absent', { length: { min: 0, max: 2 } }, 'missing-feature'],
];

for (const [what, list, expected, code] of ROWS) {
  test(`example: ${what}`, () => {
    const data = list === 'absent' ? example() : example(['k', list]);
    const found = check(data, [{ ...INTS, ...expected }]);
    assert.deepEqual(
      found.faults.map((fault) => fault.code),
      code === '' ? [] : [code],
    );
    assert.deepEqual(found.defaults, []);
  });
}

for (const length of [3, { min: 0, max: 2 }, { min: 1, max: 2 }]) {
  test(`the default is used for an absent or unset feature: ${JSON.stringify(length)}`, () => {
    for (const data of [example(), example(['k', undefined]), hex('')]) {
      const { faults, defaults } = check(data, [{ ...INTS, length, ...WITH_DEFAULT }]);
      assert.deepEqual(faults, []);
      assert.deepEqual(defaults, ['k']);
    }
  });
}

test('an unexpected feature is a fault unless allowed', () => {
  const data = example(['k', { int64: [1, 2, 3] }], ['other', { float: [] }]);
  assert.deepEqual(codes(data, [INTS]), ['other: unexpected-feature']);
  assert.deepEqual(codes(data, [INTS], { allowUnexpected: true }), []);
});

test('a repeated name is a warning, and the last one counts', () => {
  const [short, right] = [{ int64: [1] }, { int64: [4, 5, 6] }];
  assert.deepEqual(codes(example(['k', right], ['k', right]), [INTS]), ['(k: repeated-feature)']);
  assert.deepEqual(codes(example(['k', short], ['k', right]), [INTS]), ['(k: repeated-feature)']);
  assert.deepEqual(codes(example(['k', right], ['k', short]), [INTS]), [
    '(k: repeated-feature)',
    'k: wrong-length',
  ]);
});

test('all faults of an example are reported', () => {
  const data = example(['a', { int64: [1] }], ['b', { float: [] }]);
  const expected = ['a', 'b', 'c'].map((name) => ({ ...INTS, name }));
  assert.deepEqual(codes(data, expected), ['a: wrong-length', 'b: wrong-kind', 'c: missing-feature']);
});

test('the order of features may differ between examples', () => {
  const lengths = { a: 1, b: 2, c: 3, user: 4, 'user.ä': 5 };
  const expected = Object.entries(lengths).map(([name, length]): Expected => ({ ...INTS, name, length }));
  const entries = Object.entries(lengths).map(([name, n]) => [name, { int64: Array(n).fill(7) }] as const);
  const shuffles = fc.array(fc.shuffledSubarray(entries, { minLength: entries.length }), {
    minLength: 1,
    maxLength: 5,
  });
  fc.assert(
    fc.property(shuffles, (orders) => {
      const found: Fault[] = [];
      const listener = { onFault: (fault: Fault) => void found.push(fault), onDefault: assert.fail };
      const checkNext = recordChecker(expected, {}, listener);
      for (const order of orders) checkNext(example(...order));
      assert.deepEqual(found, []);
    }),
  );
});

test('expectations are derived from features of a schema and of a plan', () => {
  const all = Number.POSITIVE_INFINITY;
  const shape = { name: 'a', kind: 'int64' } as const;
  const of = (more: object) => expectedOf({ ...shape, length: 'variable', ...more }, 'required');
  const required = { ...shape, presence: 'required' } as const;
  assert.deepEqual(of({}), { ...required, length: { min: 0, max: all } });
  assert.deepEqual(of({ length: 3 }), { ...required, length: 3 });
  assert.deepEqual(of({ length: { min: 1, max: 2 } }), { ...required, length: { min: 1, max: 2 } });
  // Rows: of a plan as many as the length says, of a schema between its bounds.
  assert.deepEqual(of({ length: { min: 1, max: 2 }, rowSize: 4 }), {
    ...required,
    length: { min: 4, max: 8 },
    rowSize: 4,
  });
  assert.deepEqual(of({ rows: { min: 2, max: undefined, size: 3 } }), {
    ...required,
    length: { min: 6, max: all },
    rowSize: 3,
  });
  assert.deepEqual(of({ length: 1, steps: { min: 1, max: undefined, group: 'g' } }), {
    ...required,
    length: 1,
    steps: { min: 1, max: all, group: 'g' },
  });
});

/** The rows of two features of a group; of `b`, two values are a row. */
const GROUPED: readonly (readonly [
  what: string,
  a: List | undefined,
  b: List | undefined,
  found: readonly string[],
])[] = [
  ['equally many', { int64: [1, 2] }, { float: [1, 2, 3, 4] }, []],
  ['others', { int64: [1, 2] }, { float: [1, 2] }, ['b: unequal-rows']],
  ['none, which is as good as absent', { int64: [1, 2] }, { float: [] }, []],
  ['none without a kind', { int64: [1, 2] }, undefined, []],
  ['half a row, which is said once', { int64: [1] }, { float: [1] }, ['b: wrong-length', 'b: unequal-rows']],
];

for (const [what, a, b, found] of GROUPED) {
  test(`rows of a group: ${what}`, () => {
    const of = { length: { min: 0, max: 9 }, group: 'g', ...WITH_DEFAULT };
    const expected: Expected[] = [
      { name: 'a', kind: 'int64', ...of },
      { name: 'b', kind: 'float', rowSize: 2, ...of },
    ];
    assert.deepEqual(codes(example(['a', a], ['b', b]), expected), found);
  });
}

test('the group of a feature is taken from a schema or a plan', () => {
  const of = { name: 'a', kind: 'int64', length: 'variable' } as const;
  const rows = { min: 0, max: undefined, size: 2, group: 'g' };
  assert.equal(expectedOf({ ...of, rows }, 'required').group, 'g');
  assert.equal(expectedOf({ ...of, lengthGroup: 'g' }, 'required').group, 'g');
});

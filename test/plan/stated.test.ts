/** What a distribution states without a draw: its words for a report, its bounds, the most bytes, how often values are equal. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { bindBytes, bindIntegers, describeDistribution } from '../../src/plan/distributions/bind.ts';
import type {
  BytesDistribution,
  FloatDistribution,
  Int64Distribution,
} from '../../src/plan/distributions/table.ts';

const IMAGE = {
  type: 'image',
  format: 'jpeg',
  height: { min: 3, max: 5 },
  width: { min: 6, max: 6 },
  channels: 3,
  bits: 8,
} as const;
const COIN = { positiveRate: 0.25, intercept: 0, slope: 1, factors: [{ feature: 'a', factor: 0 }] };
const LARGEST = 2n ** 53n - 1n;

interface Stated {
  readonly min: bigint;
  readonly max: bigint;
  readonly collision: number;
  /** What the words for a report tell. */
  readonly words: RegExp;
}

const INTEGERS: readonly (readonly [Int64Distribution, Stated])[] = [
  [
    { type: 'uniform', min: -3, max: 4 },
    { min: -3n, max: 4n, collision: 1 / 8, words: /-3 to 4/ },
  ],
  [
    { type: 'uniform', min: '-9223372036854775808', max: '9223372036854775807' },
    {
      min: -(2n ** 63n),
      max: 2n ** 63n - 1n,
      collision: 2 ** -64,
      words: /-9223372036854775808 to 9223372036854775807/,
    },
  ],
  [
    { type: 'bernoulli', positiveRate: 0.25 },
    { min: 0n, max: 1n, collision: 0.625, words: /1 in 25 %/ },
  ],
  [
    { type: 'teacher', ...COIN },
    { min: 0n, max: 1n, collision: 0.625, words: /25.*features/ },
  ],
  [
    { type: 'categorical', values: [7, -2, '9007199254740993'], weights: [1, 2, 1] },
    { min: -2n, max: 2n ** 53n + 1n, collision: 3 / 8, words: /3 values/ },
  ],
  [
    { type: 'at-least', feature: 'other', min: 0, max: 8 },
    { min: 0n, max: 8n, collision: 0.2, words: /other/ },
  ],
  [
    { type: 'unique', min: 5, max: 9 },
    { min: 5n, max: 9n, collision: 0, words: /unique.*5 to 9/ },
  ],
  [{ type: 'example-index' }, { min: 0n, max: LARGEST, collision: 0, words: /number of the example/ }],
  [
    { type: 'repeated', values: [4, 2, 9] },
    { min: 0n, max: 9n, collision: 1, words: /4, 2, 9/ },
  ],
  [
    { type: 'repeated', values: [-4, -2] },
    { min: -4n, max: 0n, collision: 1, words: /-4, -2/ },
  ],
  [
    { type: 'sparse-index', size: 40 },
    { min: 0n, max: 39n, collision: 1 / 40, words: /below 40/ },
  ],
  [
    { type: 'sparse-index', size: 1 },
    { min: 0n, max: 0n, collision: 1, words: /below 1/ },
  ],
  // Powers of 1 and 2: 1 and 1/2, of which the shares are two thirds and one third.
  [
    { type: 'zipf', min: 1, max: 2, exponent: 1 },
    { min: 1n, max: 2n, collision: 5 / 9, words: /1 to 2, exponent 1/ },
  ],
  [
    { type: 'image-fact', feature: 'a', fact: 'height', image: IMAGE },
    { min: 3n, max: 5n, collision: 1 / 3, words: /height.*a/ },
  ],
  [
    { type: 'image-fact', feature: 'a', fact: 'channels', image: IMAGE },
    { min: 3n, max: 3n, collision: 1, words: /channels.*a/ },
  ],
];

for (const [distribution, { min, max, collision, words }] of INTEGERS)
  test(`integers: ${JSON.stringify(distribution)}`, () => {
    const bound = bindIntegers(distribution);
    assert.deepEqual(bound.bounds(), [min, max]);
    assert.ok(Math.abs(bound.collision() - collision) <= 1e-12 * collision, String(bound.collision()));
    assert.match(describeDistribution({ kind: 'int64', distribution }), words);
  });

const FLOATS: readonly (readonly [FloatDistribution, words: RegExp])[] = [
  [{ type: 'uniform', min: 0.5, max: 2 }, /0.5 to 2/],
  [{ type: 'normal', mean: 3, stddev: 0.5 }, /normal.*3.*0.5/],
  [{ type: 'lognormal', mean: 3, stddev: 0.5 }, /lognormal.*3.*0.5/],
  [{ type: 'corners', min: 0, max: 9 }, /boxes.*0 to 9/],
  [{ type: 'at-least', feature: 'other', min: 0, max: 8 }, /other/],
  [{ type: 'bernoulli', positiveRate: 0.25 }, /25/],
  [{ type: 'categorical', values: [0.5], weights: [1] }, /1 value/],
];

for (const [distribution, words] of FLOATS)
  test(`floats: ${JSON.stringify(distribution)}`, () =>
    assert.match(describeDistribution({ kind: 'float', distribution }), words));

interface StatedBytes {
  readonly most: number;
  readonly collision: number;
  readonly words: RegExp;
}

const BYTES: readonly (readonly [BytesDistribution, StatedBytes])[] = [
  [
    { type: 'categorical', values: ['a', 'Zürich'], weights: [1, 3] },
    { most: 7, collision: 0.625, words: /2 values/ },
  ],
  [{ type: 'example-index' }, { most: 16, collision: 0, words: /number of the example/ }],
  // Of one, two and three letters out of three, each length as likely.
  [
    { type: 'text', size: { min: 1, max: 3 }, alphabet: 'aé文' },
    { most: 9, collision: (1 / 3 + 1 / 9 + 1 / 27) / 9, words: /1 to 3 characters/ },
  ],
  [
    { type: 'octets', size: { min: 1, max: 1 } },
    { most: 1, collision: 1 / 256, words: /1 byte/ },
  ],
  [{ type: 'unique' }, { most: 16, collision: 0, words: /unique/ }],
  [
    { type: 'name-of', feature: 'a', numbers: [3, 4], names: ['ab', 'Zürich'] },
    { most: 7, collision: 0.5, words: /name of a/ },
  ],
  [
    { type: 'image-fact', feature: 'a', fact: 'format', image: IMAGE },
    { most: 4, collision: 1, words: /format.*a/ },
  ],
  [
    { type: 'image-fact', feature: 'a', fact: 'sha256', image: IMAGE },
    { most: 32, collision: 0, words: /sha256.*a/ },
  ],
];

for (const [distribution, { most, collision, words }] of BYTES)
  test(`bytes: ${JSON.stringify(distribution)}`, () => {
    const bound = bindBytes(distribution);
    assert.equal(bound.maxBytes(), most);
    assert.ok(Math.abs(bound.collision() - collision) <= 1e-12, String(bound.collision()));
    assert.match(bound.describe(), words);
  });

test('a JSON object is called so', () => assert.match(bindBytes({ type: 'json' }).describe(), /JSON/));

/** A million draws of what is drawn evenly, or from a list. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { bindIntegers } from '../../src/plan/distributions/bind.ts';
import { drawNumbers, FEATURE, NO_CONTEXT } from './draw.ts';
import { assertRate, testFloats, testIntegers, testWideIntegers } from './fit.ts';
import { assertFits, tally } from './statistics.ts';

for (const [min, max, examples] of [
  [0, 9, 1000],
  [-500, 499, 1000],
  [1, 1, 10],
  [0, 65_535, 1000],
  [3e9, 3e9 + 999, 100],
  [-(2 ** 40), 999 - 2 ** 40, 100],
] as const) {
  const check = (draws: Float64Array) => {
    assert.deepEqual([least(draws), most(draws)], [min, max]);
    const cells = draws.map((draw) => draw - min);
    if (max > min) assertFits(tally(max - min + 1, cells));
  };
  testIntegers(`uniform integers ${min} to ${max}`, { type: 'uniform', min, max }, check, examples);
}

for (const [min, max] of [
  [0, 2 ** 21 + 999],
  [-(2 ** 40), 2 ** 40 - 1],
  [0, 2 ** 53 - 1],
  [-(2 ** 52), 2 ** 52 - 1],
] as const) {
  const span = max - min + 1;
  testIntegers(`uniform integers ${min} to ${max}`, { type: 'uniform', min, max }, (draws) => {
    const cells = draws.map((draw) => Math.floor(((draw - min) / span) * 1000));
    assertFits(tally(1000, cells));
    const units = draws.map((draw) => (draw - min) % 8);
    assertFits(tally(8, units));
  });
}

for (const [min, max] of [
  [-(2n ** 63n), 2n ** 63n - 1n],
  [2n ** 62n, 2n ** 62n + 999n],
  [-(2n ** 55n), 3n ** 30n],
] as const) {
  const span = max - min + 1n;
  const distribution = { type: 'uniform', min: String(min), max: String(max) } as const;
  testWideIntegers(`uniform integers ${min} to ${max}`, distribution, (draws) => {
    const cells = Array.from(draws, (draw) => Number(((draw - min) * 1000n) / span));
    assertFits(tally(1000, cells));
    const units = Array.from(draws, (draw) => Number((draw - min) % 10n));
    assertFits(tally(10, units));
  });
  test(`the ends ${min} and ${max} are reached by the least and the greatest draw`, () => {
    const words = new Int32Array(4);
    const draws = { coarse: Uint32Array.of(0, 2 ** 32 - 1), fine: Uint32Array.of(0, 2 ** 32 - 1) };
    bindIntegers(distribution).fillWide()?.(2, draws, words, 0);
    assert.deepEqual([...new BigInt64Array(words.buffer)], [min, max]);
  });
}

for (const max of [9, 2 ** 21 - 1, 2 ** 21, 2 ** 53 - 2]) {
  test(`the ends 0 and ${max} are reached by the least and the greatest draw`, () => {
    const values = new Float64Array(2);
    const draws = { coarse: Uint32Array.of(0, 2 ** 32 - 1), fine: Uint32Array.of(0, 2 ** 32 - 1) };
    bindIntegers({ type: 'uniform', min: 0, max }).fill(NO_CONTEXT)(0, 2, draws, values);
    assert.deepEqual([...values], [0, max]);
  });
}

for (const [min, max] of [
  [0, 1],
  [-3, 7.5],
] as const) {
  testFloats(`uniform floats ${min} to ${max}`, { type: 'uniform', min, max }, (draws) => {
    assert.ok(least(draws) >= min && most(draws) < max);
    assertFits(
      tally(
        1000,
        draws.map((draw) => Math.floor(((draw - min) / (max - min)) * 1000)),
      ),
    );
  });
}

for (const positiveRate of [0.001, 0.2, 0.5, 0.999]) {
  testFloats(`a coin of ${positiveRate}`, { type: 'bernoulli', positiveRate }, (draws) => {
    const ones = tally(2, draws)[1] ?? 0;
    assertRate(ones, draws.length, positiveRate, 'ones');
  });
}

testIntegers(
  'a choice by weights',
  { type: 'categorical', values: [7, 0, 3, -1], weights: [1, 0, 2.5, 96.5] },
  (draws) => {
    const cells = draws.map((draw) => [7, 3, -1].indexOf(draw));
    assertFits(tally(3, cells), [1, 2.5, 96.5]);
  },
);

testFloats('a constant', { type: 'categorical', values: [2.5], weights: [1] }, (draws) => {
  assert.ok(draws.every((draw) => draw === 2.5));
});

test('the index of the example', () => {
  const feature = { ...FEATURE, kind: 'int64', distribution: { type: 'example-index' }, length: 2 } as const;
  assert.deepEqual([...drawNumbers(feature, 3)], [0, 0, 1, 1, 2, 2]);
});

const DAY = 24 * 3_600_000;
testIntegers(
  'milliseconds of a day',
  { type: 'timestamp', min: 1_700_000_000_000, max: 1_700_000_000_000 + DAY },
  (draws) => {
    const cells = draws.map((draw) => Math.floor(((draw - 1_700_000_000_000) / (DAY + 1)) * 1000));
    assertFits(tally(1000, cells));
  },
);

function least(draws: Float64Array): number {
  return draws.reduce((low, draw) => Math.min(low, draw), Number.POSITIVE_INFINITY);
}

function most(draws: Float64Array): number {
  return draws.reduce((high, draw) => Math.max(high, draw), Number.NEGATIVE_INFINITY);
}

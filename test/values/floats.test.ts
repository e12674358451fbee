import assert from 'node:assert/strict';
import { test } from 'node:test';
import { unit } from '../../src/math/random.ts';
import type { FloatColumn } from '../../src/tfrecord/column.ts';
import { compileColumns } from '../../src/values/columns.ts';
import { drawNumbers, FEATURE, planOf } from './draw.ts';
import { assertFits, tally } from './statistics.ts';

const UNIFORM = {
  ...FEATURE,
  kind: 'float',
  length: 1000,
  distribution: { type: 'uniform', min: 0, max: 1 },
} as const;

/** The largest float32 below 1 is 1 - 2^-24. */
const LARGEST = 1 - 2 ** -24;

test('a million floats: a thousand bins between 0 and 1 are filled evenly', () => {
  const bins = drawNumbers(UNIFORM, 1000).map((draw) => Math.floor(draw * 1000));
  assertFits(tally(1000, bins));
});

test('a million floats: their finest bits are as even as their coarsest', () => {
  const steps = drawNumbers(UNIFORM, 1000).map((draw) => draw * 2 ** 24);
  const finest = steps.map((step) => step % 256);
  assertFits(tally(256, finest));
});

test('a hundred million floats: 0 and 1 - 2^-24 are both reached, and never passed', () => {
  const fillColumns = compileColumns(planOf([UNIFORM]), 1000);
  let [least, most] = [1, 0];
  for (let first = 0; first < 100_000; first += 1000) {
    const { values } = fillColumns(first, 1000)[0] as FloatColumn;
    for (let i = 0; i < values.length; i++) {
      least = Math.min(least, values[i]!);
      most = Math.max(most, values[i]!);
    }
  }
  assert.deepEqual({ least, most }, { least: 0, most: LARGEST });
});

test('the smallest draw is 0, the largest 1 - 2^-24, and a float32 holds both', () => {
  assert.equal(unit(0), 0);
  assert.equal(unit(2 ** 32 - 1), LARGEST);
  assert.equal(Math.fround(LARGEST), LARGEST);
});

test('other limits stretch and shift the same draws', () => {
  const shifted = drawNumbers({ ...UNIFORM, distribution: { type: 'uniform', min: -2, max: 6 } }, 10);
  const plain = drawNumbers(UNIFORM, 10);
  assert.deepEqual(
    shifted,
    plain.map((draw) => Math.fround(-2 + 8 * draw)),
  );
});

test('the upper limit is never reached, where a float32 is too coarse for the draws below it as well', () => {
  for (const [min, max, most] of [
    [1, 2, 2 - 2 ** -23],
    [-1, 0, -(2 ** -24)],
    [2 ** 24, 2 ** 24 + 4, 2 ** 24 + 2],
    [0, 0, 0],
    [5, 5, 5],
    [-16, -15.9, Math.fround(-15.9) < -15.9 ? Math.fround(-15.9) : Math.fround(-15.9) - 2 ** -20],
  ] as const) {
    const distribution = { type: 'uniform', min, max } as const;
    const independent = drawNumbers({ ...UNIFORM, distribution }, 20_000);
    const driven = drawNumbers({ ...UNIFORM, distribution, factors: { count: 2, kept: 1000 } }, 2000);
    assert.ok(independent.every((value) => value >= Math.fround(min) && value <= most));
    assert.ok(driven.every((value) => value >= Math.fround(min) && value <= most));
  }
});

import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { NumericFeature } from '../../src/plan/plan.ts';
import { drawNumbers, FEATURE } from './draw.ts';
import { assertFits, tally } from './statistics.ts';

const LENGTH = 100;
const EXAMPLES = 10_000;

const RANGES = [
  { min: 0, max: 9 },
  { min: 0, max: 1 },
  { min: -300, max: 300 },
  { min: 1, max: 2 ** 16 },
  { min: -(2 ** 31), max: -(2 ** 31) + 6 },
  { min: 2 ** 31 - 7, max: 2 ** 31 - 1 },
];

for (const { min, max } of RANGES) {
  test(`a million integers from ${min} to ${max}: all equally often, both ends too, and no other`, () => {
    const draws = drawNumbers(uniform(min, max), EXAMPLES);
    const offsets = draws.map((draw) => draw - min);
    assertFits(tally(max - min + 1, offsets));
  });
}

test('a range of one number gives that number', () => {
  assert.deepEqual(new Set(drawNumbers(uniform(7, 7), 10)), new Set([7]));
});

test('an element is drawn evenly over the examples, the first as well as the last', () => {
  const draws = drawNumbers(uniform(0, 9), EXAMPLES);
  for (const element of [0, 1, LENGTH - 1]) {
    const ofElement = draws.filter((_, i) => i % LENGTH === element);
    assertFits(tally(10, ofElement));
  }
});

function uniform(min: number, max: number): NumericFeature {
  return { ...FEATURE, kind: 'int64', length: LENGTH, distribution: { type: 'uniform', min, max } };
}

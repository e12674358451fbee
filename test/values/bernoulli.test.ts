import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { NumericFeature } from '../../src/plan/plan.ts';
import { drawNumbers, FEATURE } from './draw.ts';
import { assertFits, tally } from './statistics.ts';

for (const kind of ['int64', 'float'] as const) {
  for (const rate of [0.0001, 0.01, 0.3, 0.5, 0.999]) {
    test(`a million ${kind}s are 1 at the rate ${rate}, else 0`, () => {
      assertFits(tally(2, drawNumbers(coin(kind, rate), 10_000)), [1 - rate, rate]);
    });
  }

  test(`${kind}: the rate 0 gives no 1, the rate 1 no 0`, () => {
    assert.deepEqual(new Set(drawNumbers(coin(kind, 0), 1000)), new Set([0]));
    assert.deepEqual(new Set(drawNumbers(coin(kind, 1), 1000)), new Set([1]));
  });
}

test('a higher rate keeps every 1 of a lower one', () => {
  const rare = drawNumbers(coin('int64', 0.2), 100);
  const often = drawNumbers(coin('int64', 0.6), 100);
  assert.ok(rare.every((value, i) => value <= often[i]!));
});

function coin(kind: 'int64' | 'float', positiveRate: number): NumericFeature {
  return { ...FEATURE, kind, length: 100, distribution: { type: 'bernoulli', positiveRate } };
}

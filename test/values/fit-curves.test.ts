/** A million draws of what follows a curve. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { bindFloats } from '../../src/plan/distributions/bind.ts';
import { drawNumbers, FEATURE, NO_CONTEXT } from './draw.ts';
import { assertBetween, assertContinuous, testFloats, testIntegers } from './fit.ts';
import { normalCdf, normalQuantile } from './normal.ts';
import { assertFits } from './statistics.ts';

test('the normal distribution of these tests is that of Python', () => {
  // Python 3.11: [statistics.NormalDist().inv_cdf(p) for p in (1e-9, 0.01, 0.3, 0.75)], NormalDist().cdf(-1.5)
  const quantiles = [1e-9, 0.01, 0.3, 0.75].map(normalQuantile);
  const printed = [-5.9978070150076865, -2.3263478740408408, -0.5244005127080407, 0.6744897501960817];
  quantiles.forEach((z, i) => {
    assert.ok(Math.abs(z - printed[i]!) < 1e-14);
  });
  assert.ok(Math.abs(normalCdf(-1.5) - 0.06680720126885809) < 1e-9);
});

testFloats('normal floats', { type: 'normal', mean: -2, stddev: 0.3 }, (draws) => {
  assertContinuous(draws, (p) => -2 + 0.3 * normalQuantile(p));
});

testIntegers('normal integers are the nearest', { type: 'normal', mean: 3.3, stddev: 2.5 }, (draws) => {
  const edges = Array.from({ length: 22 }, (_, i) => i - 7);
  const below = edges.map((edge) => normalCdf((edge - 0.5 - 3.3) / 2.5));
  const weights = [...below, 1].map((p, i) => p - (below[i - 1] ?? 0));
  assertBetween(draws, edges, weights);
});

testFloats('lognormal floats', { type: 'lognormal', mean: 1, stddev: 2 }, (draws) => {
  assertContinuous(draws, (p) => Math.exp(1 + 2 * normalQuantile(p)));
});

test('a normal variable is symmetric and ends 6.2 deviations from its mean', () => {
  const values = new Float64Array(2);
  const fine = new Uint32Array(2);
  bindFloats({ type: 'normal', mean: 0, stddev: 1 }).fill(NO_CONTEXT)(
    0,
    2,
    { coarse: Uint32Array.of(0, 2 ** 32 - 1), fine },
    values,
  );
  assert.ok(Math.abs(values[0]! - normalQuantile(2 ** -32)) < 1e-5);
  assert.equal(values[1], -values[0]!);
});

const VARIED = { type: 'varied', locations: 0, scales: { min: 1, max: 1 } } as const;

testFloats('varied, normal', { ...VARIED, shape: 'normal' }, (draws) =>
  assertContinuous(draws, normalQuantile),
);

testFloats('varied, heavy-tailed', { ...VARIED, shape: 'heavy-tailed' }, (draws) => {
  assertContinuous(draws, (p) => 2 * (normalQuantile(p) + normalQuantile(p) ** 3));
});

testFloats('varied, counts', { ...VARIED, shape: 'counts' }, (draws) => {
  assertContinuous(draws, (p) => Math.exp(normalQuantile(p)));
});

const COLUMNS = 100_000;
/** So small that the values are the locations alone. */
const STILL = { min: 1e-30, max: 1e-30 };

test('the locations of a hundred thousand columns are normal, and the same in every example and dataset', () => {
  const distribution = { ...VARIED, shape: 'normal', locations: 5, scales: STILL } as const;
  const feature = { ...FEATURE, kind: 'float', length: COLUMNS, distribution } as const;
  const [first, second] = [
    drawNumbers(feature, 1),
    drawNumbers(feature, 2, { dataset: 'validation_data.v' }),
  ];
  assertBetween(
    first,
    hundredths((p) => 5 * normalQuantile(p)),
  );
  assert.deepEqual(second.subarray(0, COLUMNS), first);
  assert.deepEqual(second.subarray(COLUMNS), first);
});

test('the scales of a hundred thousand columns are log-uniform', () => {
  const scales = { min: 0.2, max: 20 };
  const distribution = { ...VARIED, shape: 'counts', scales } as const;
  const values = drawNumbers({ ...FEATURE, kind: 'float', length: COLUMNS, distribution }, 1);
  // The logarithm of scale * e^z is the sum of a uniform variable and a normal one.
  const [low, high] = [Math.log(scales.min), Math.log(scales.max)];
  const density = (t: number) => Math.exp((-t * t) / 2) / Math.sqrt(2 * Math.PI);
  const integral = (t: number) => t * normalCdf(t) + density(t);
  const cdf = (t: number) => (integral(t - low) - integral(t - high)) / (high - low);
  const edges = Array.from({ length: 60 }, (_, i) => -4.5 + 0.2 * i).filter(
    (t) => cdf(t) > 1e-3 && cdf(t) < 0.999,
  );
  const below = edges.map(cdf);
  assertBetween(
    values,
    edges.map(Math.exp),
    [...below, 1].map((p, i) => p - (below[i - 1] ?? 0)),
  );
});

function hundredths(quantile: (p: number) => number): number[] {
  return Array.from({ length: 99 }, (_, i) => quantile((i + 1) / 100));
}

test('a wrong curve does not fit', () => {
  const draws = drawNumbers(
    { ...FEATURE, kind: 'float', length: 1000, distribution: { type: 'normal', mean: 0, stddev: 1 } },
    1000,
  );
  assert.throws(() => assertContinuous(draws, (p) => 1.01 * normalQuantile(p)), /chi-square/);
  assert.throws(() => assertFits([900, 1100], [1.1, 1]), /chi-square/);
});

/** Under the values: each draw alone is uniform, and together they are as tied as their loadings say. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readFactor } from '../../src/plan/distributions/hidden-factors.ts';
import { factorDraws } from '../../src/values/sources.ts';
import { streamsOf } from '../../src/values/streams.ts';
import { normalQuantile } from './normal.ts';
import { assertFits, tally } from './statistics.ts';

const EXAMPLES = 100_000;
const LENGTH = 12;
/** Elements 0 to 4 rest on the first factor, 5 to 9 on the second, the last two on none. */
const FACTORS = { count: 2, kept: 10 };
const factorUnder = (element: number) => (element < 5 ? 0 : element < 10 ? 1 : undefined);

/** Four standard errors of a correlation of `EXAMPLES` pairs. */
const TOLERANCE = 4 / Math.sqrt(EXAMPLES);

const training = drawLatents('train_data');
const loadings = loadingsIn(training);

test('every element alone is uniform', () => {
  for (const draws of training.draws) {
    assertFits(
      tally(
        500,
        draws.map((draw) => Math.floor((draw / 2 ** 32) * 500)),
      ),
    );
  }
});

test('factors are standard normal, and independent', () => {
  for (const factor of training.factors) {
    const { mean, deviation } = momentsOf(factor);
    assert.ok(Math.abs(mean) < TOLERANCE && Math.abs(deviation - 1) < TOLERANCE);
  }
  assert.ok(Math.abs(correlation(training.factors[0]!, training.factors[1]!)) < TOLERANCE);
});

test('each element is loaded on its own factor, of either sign, from 0.6 to 0.95, and on no other', () => {
  const own = loadings.slice(0, 10).map(([first, second], i) => (i < 5 ? first : second)!);
  for (const size of own.map(Math.abs)) {
    assert.ok(size > 0.6 - TOLERANCE && size < 0.95 + TOLERANCE, String(size));
  }
  assert.ok(own.some((loading) => loading < 0) && own.some((loading) => loading > 0));
  loadings.forEach((pair, i) => {
    pair.forEach((loading, f) => {
      if (f !== factorUnder(i))
        assert.ok(Math.abs(loading) < TOLERANCE, `element ${i}, factor ${f}: ${loading}`);
    });
  });
});

test('two elements are correlated by the product of their loadings, or not at all', () => {
  for (let i = 0; i < LENGTH; i++) {
    for (let j = 0; j < i; j++) {
      const f = factorUnder(i);
      const expected = f !== undefined && f === factorUnder(j) ? loadings[i]![f]! * loadings[j]![f]! : 0;
      const found = correlation(training.latents[i]!, training.latents[j]!);
      assert.ok(Math.abs(found - expected) < TOLERANCE, `${i} and ${j}: ${found} instead of ${expected}`);
    }
  }
});

test('another dataset has the same loadings, and other factors', () => {
  const validation = drawLatents('validation_data.v');
  loadingsIn(validation).forEach((pair, i) => {
    pair.forEach((loading, f) => {
      assert.ok(Math.abs(loading - loadings[i]![f]!) < 1.5 * TOLERANCE);
    });
  });
  assert.ok(Math.abs(correlation(validation.factors[0]!, training.factors[0]!)) < TOLERANCE);
});

interface Latents {
  /** By element. */
  readonly draws: readonly Uint32Array[];
  readonly latents: readonly Float64Array[];
  readonly factors: readonly Float64Array[];
}

function drawLatents(dataset: string): Latents {
  const streams = streamsOf({ seed: 3, dataset }, 'f');
  const fill = factorDraws(streams, FACTORS, LENGTH);
  const readers = [0, 1].map((f) => readFactor(streams.ofDataset('factor'), f));
  const draws = Array.from({ length: LENGTH }, () => new Uint32Array(EXAMPLES));
  const factors = Array.from({ length: FACTORS.count }, () => new Float64Array(EXAMPLES));
  const row = new Uint32Array(LENGTH);
  for (let example = 0; example < EXAMPLES; example++) {
    fill(example, LENGTH, row);
    draws.forEach((column, i) => {
      column[example] = row[i]!;
    });
    factors.forEach((column, f) => {
      column[example] = readers[f]!(example, 0);
    });
  }
  const latents = draws.map((column) =>
    Float64Array.from(column, (draw) => normalQuantile((draw + 0.5) * 2 ** -32)),
  );
  return { draws, latents, factors };
}

/** By element its correlation with each factor. */
function loadingsIn({ latents, factors }: Latents): number[][] {
  return latents.map((latent) => factors.map((factor) => correlation(latent, factor)));
}

function momentsOf(values: Float64Array) {
  const mean = values.reduce((sum, value) => sum + value, 0) / values.length;
  const square = values.reduce((sum, value) => sum + (value - mean) ** 2, 0) / values.length;
  return { mean, deviation: Math.sqrt(square) };
}

function correlation(a: Float64Array, b: Float64Array): number {
  const [of, and] = [momentsOf(a), momentsOf(b)];
  const products = a.reduce((sum, value, i) => sum + (value - of.mean) * (b[i]! - and.mean), 0) / a.length;
  return products / (of.deviation * and.deviation);
}

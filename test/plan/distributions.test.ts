/** What a plan says of a distribution (bounds, how often values are equal, how far they spread) beside what is drawn. */
import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { describe, test } from 'node:test';
import { bindBytes, bindIntegers, bindNumbers } from '../../src/plan/distributions/bind.ts';
import type { BytesFeature, NumericFeature, PlannedFeature } from '../../src/plan/plan.ts';
import { drawFeature, drawLists, drawNumbers, FEATURE, planOf } from '../values/draw.ts';

const DRAWS = 20_000;

interface Case {
  readonly feature: NumericFeature;
  /** Probabilities, where the distribution states them. */
  readonly zero?: number;
  readonly one?: number;
}

const int64 = (distribution: (NumericFeature & { kind: 'int64' })['distribution']): NumericFeature => ({
  ...FEATURE,
  distribution,
});
const float = (distribution: (NumericFeature & { kind: 'float' })['distribution']): NumericFeature => ({
  ...FEATURE,
  kind: 'float',
  distribution,
});

const CASES: Readonly<Record<string, Case>> = {
  digits: { feature: int64({ type: 'uniform', min: 0, max: 9 }), zero: 0.1 },
  'digits but 0': { feature: int64({ type: 'uniform', min: 1, max: 9 }) },
  'negative digits': { feature: int64({ type: 'uniform', min: -9, max: -1 }) },
  'from -3 to 0': { feature: int64({ type: 'uniform', min: -3, max: 0 }), zero: 0.25 },
  'a bit': { feature: int64({ type: 'uniform', min: 0, max: 1 }), zero: 0.5, one: 0.5 },
  'more integers than are counted': {
    feature: int64({ type: 'uniform', min: -500, max: 1500 }),
    zero: 1 / 2001,
  },
  'a coin': { feature: int64({ type: 'bernoulli', positiveRate: 0.2 }), zero: 0.8, one: 0.2 },
  'a coin of floats': { feature: float({ type: 'bernoulli', positiveRate: 0.9 }), zero: 0.1, one: 0.9 },
  choices: {
    feature: int64({ type: 'categorical', values: [0, 1, 7], weights: [2, 1, 1] }),
    zero: 0.5,
  },
  'choices of floats': { feature: float({ type: 'categorical', values: [0.5, -2], weights: [1, 3] }) },
  'a narrow bell': { feature: int64({ type: 'normal', mean: 3, stddev: 2 }) },
  'a wide bell': { feature: int64({ type: 'normal', mean: -20, stddev: 12 }) },
  'no bell': { feature: float({ type: 'normal', mean: 2, stddev: 0 }) },
  'a bell of floats': { feature: float({ type: 'normal', mean: 2, stddev: 3 }) },
  'lognormal floats': { feature: float({ type: 'lognormal', mean: 1, stddev: 0.3 }) },
  'one lognormal float': { feature: float({ type: 'lognormal', mean: 0, stddev: 0 }) },
  'floats from 2 to 5': { feature: float({ type: 'uniform', min: 2, max: 5 }) },
  'a power law': { feature: int64({ type: 'zipf', min: 1, max: 50, exponent: 1 }) },
  'a steep power law of many': { feature: int64({ type: 'zipf', min: 10, max: 1e6, exponent: 1.5 }) },
};

for (const [name, { feature, zero = 0, one }] of Object.entries(CASES))
  describe(name, () => {
    const values = drawNumbers(feature, DRAWS);
    const bound = bindNumbers(feature);
    const shareOf = (value: number) => values.filter((each) => each === value).length / DRAWS;

    test('integers lie within their bounds', () => {
      if (feature.kind !== 'int64') return;
      const [min, max] = bindIntegers(feature.distribution).bounds().map(Number);
      assert.ok(values.every((value) => value >= min! && value <= max!));
    });

    test('0 and 1 are as frequent as is stated', () => {
      assertNear(bound.zeroProbability(), zero, 1e-9);
      if (zero > 0) assertNear(shareOf(0), zero, 0.02);
      if (one === undefined) return;
      assertNear(bound.oneProbability() ?? Number.NaN, one, 1e-9);
      assertNear(shareOf(1), one, 0.02);
    });

    test('two draws are equal as often as is stated', () => {
      const counts = new Map<number, number>();
      for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
      const pairs = [...counts.values()].reduce((sum, count) => sum + count * (count - 1), 0);
      assertNear(pairs / (DRAWS * (DRAWS - 1)), bound.collision(), 0.08 * bound.collision() + 1e-6);
    });

    test('a factor of everything explains their variance, and one of nothing none of it', () => {
      const variance = bound.covariance(1);
      if (variance === undefined) return;
      const mean = values.reduce((sum, value) => sum + value, 0) / DRAWS;
      const drawn = values.reduce((sum, value) => sum + (value - mean) ** 2, 0) / DRAWS;
      assertNear(variance, drawn, 0.08 * drawn + 1e-9);
      assertNear(bound.covariance(0) ?? Number.NaN, 0, 1e-6 * drawn + 1e-9);
    });
  });

const BYTES: Readonly<Record<string, BytesFeature['distribution']>> = {
  choices: { type: 'categorical', values: ['a', 'Zürich', ''], weights: [1, 1, 2] },
  texts: { type: 'text', size: { min: 1, max: 3 }, alphabet: 'ab' },
  'numbers of the example': { type: 'example-index' },
};

for (const [name, distribution] of Object.entries(BYTES))
  test(`${name} are no longer than promised, and equal as often`, () => {
    const texts = drawFeature({ ...FEATURE, kind: 'bytes', distribution }, DRAWS).map(([text]) =>
      String(text),
    );
    const { maxBytes, collision } = bindBytes(distribution);
    assert.ok(texts.every((text) => text.length <= maxBytes()));
    const counts = new Map<string, number>();
    for (const text of texts) counts.set(text, (counts.get(text) ?? 0) + 1);
    const pairs = [...counts.values()].reduce((sum, count) => sum + count * (count - 1), 0);
    assertNear(pairs / (DRAWS * (DRAWS - 1)), collision(), 0.05 * collision());
  });

test('the facts of an image are those of its bytes', () => {
  const side = { min: 3, max: 5 };
  const image = {
    type: 'image',
    format: 'png',
    height: side,
    width: { min: 6, max: 9 },
    channels: 3,
    bits: 8,
  } as const;
  const fact = (name: string, what: 'height' | 'width' | 'channels' | 'size'): PlannedFeature => ({
    ...FEATURE,
    name,
    distribution: { type: 'image-fact', feature: 'image', fact: what, image },
  });
  const text = (name: string, what: 'format' | 'sha256'): PlannedFeature => ({
    ...{ ...FEATURE, name, kind: 'bytes' },
    distribution: { type: 'image-fact', feature: 'image', fact: what, image },
  });
  const features = [
    ...[fact('c', 'channels'), text('f', 'format'), fact('h', 'height')],
    { ...FEATURE, name: 'image', kind: 'bytes', distribution: image } as const,
    ...[fact('n', 'size'), text('s', 'sha256'), fact('w', 'width')],
  ];
  const columns = drawLists(planOf(features), 0, 40).map((lists) => lists.map(([value]) => value));
  const [c, f, h, images, n, s, w] = columns;
  for (const [i, png] of images!.entries()) {
    const bytes = Buffer.from(String(png), 'latin1');
    // A PNG states its width and height as the first fields of its first chunk.
    assert.deepEqual([w![i], h![i]], [bytes.readUInt32BE(16), bytes.readUInt32BE(20)]);
    const digest = createHash('sha256').update(bytes).digest().toString('latin1');
    assert.deepEqual([c![i], f![i], n![i], s![i]], [3, 'png', bytes.length, digest]);
  }
  assert.deepEqual(new Set(h), new Set([3, 4, 5]));
});

test('a value that is at least another lies between it and the maximum', () => {
  for (const kind of ['int64', 'float'] as const) {
    const low = { ...FEATURE, name: 'a', kind, distribution: { type: 'uniform', min: 0, max: 10 } } as const;
    const high = {
      ...low,
      name: 'b',
      distribution: { type: 'at-least', feature: 'a', min: 0, max: 10 },
    } as const;
    const [lows, highs] = drawLists(planOf([low, high]), 0, 500);
    const distances = highs!.map(([b], i) => Number(b) - Number(lows![i]![0]));
    assert.ok(distances.every((distance) => distance >= 0) && highs!.every(([b]) => Number(b) <= 10));
    assert.ok(new Set(distances).size >= 10);
  }
});

test('positions of a sparse tensor rise, each in a stratum of its own', () => {
  const lists = drawFeature({ ...FEATURE, length: 4, distribution: { type: 'sparse-index', size: 40 } }, 300);
  for (const list of lists)
    assert.deepEqual(
      list.map((value) => Math.floor(Number(value) / 10)),
      [0, 1, 2, 3],
    );
  assert.equal(new Set(lists.flat()).size, 40);
});

function assertNear(actual: number, expected: number, tolerance: number): void {
  assert.ok(Math.abs(actual - expected) <= tolerance, `${actual}, expected ${expected} ± ${tolerance}`);
}

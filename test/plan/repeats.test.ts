import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { test } from 'node:test';
import type { DataPlan, PlannedFeature } from '../../src/plan/plan.ts';
import { expectedRepeats } from '../../src/plan/repeats.ts';
import { readPlan, recordStream } from '../golden/record-stream.ts';
import { FEATURE, planOf } from '../values/draw.ts';

const EXAMPLES = 2000;
const TEXT = { type: 'text', size: { min: 0, max: 2 }, alphabet: 'abcdef' } as const;

const SMALL: Readonly<Record<string, PlannedFeature>> = {
  digits: { ...FEATURE, length: 3 },
  'a list of 0 to 3 digits': { ...FEATURE, length: { min: 0, max: 3 } },
  'digits, half of them missing': { ...FEATURE, length: 3, missing: 0.5 },
  'digits, half of them made zero': {
    ...FEATURE,
    length: 4,
    modifiers: { zeros: 0.5 },
  },
  coins: { ...FEATURE, length: 9, distribution: { type: 'bernoulli', positiveRate: 0.2 } },
  choices: {
    ...FEATURE,
    length: 5,
    distribution: { type: 'categorical', values: [1, 2, 3], weights: [1, 2, 3] },
  },
  'a bell': { ...FEATURE, length: 2, distribution: { type: 'normal', mean: 0, stddev: 10 } },
  'zipf over many': {
    ...FEATURE,
    length: 2,
    distribution: { type: 'zipf', min: 1, max: 1e9, exponent: 1.1 },
  },
  'zipf over few': { ...FEATURE, length: 3, distribution: { type: 'zipf', min: 1, max: 50, exponent: 1 } },
  texts: { ...FEATURE, kind: 'bytes', length: 2, distribution: TEXT },
  'floats, some of them NaN or infinite': {
    ...{ ...FEATURE, kind: 'float', length: 2 },
    distribution: { type: 'uniform', min: 0, max: 1 },
    modifiers: { nan: 0.2, inf: 0.4 },
  },
  'digits of entities of four examples': { ...FEATURE, length: 3, entity: { id: 'id', rows: 4 } },
};

/** Pairs of equal examples among those of five seeds, over five. */
function countPairs(feature: PlannedFeature): number {
  let pairs = 0;
  for (let seed = 0; seed < 5; seed++) {
    const counts = new Map<string, number>();
    for (const digest of digests(planOf([feature], { seed }), EXAMPLES)) {
      const before = counts.get(digest) ?? 0;
      pairs += before;
      counts.set(digest, before + 1);
    }
  }
  return pairs / 5;
}

function digests(plan: DataPlan, examples: number): string[] {
  return Array.from({ length: examples }, (_, example) =>
    createHash('sha256')
      .update(recordStream(plan, example, 1))
      .digest('hex'),
  );
}

for (const [name, feature] of Object.entries(SMALL)) {
  test(`${name}: about as many equal pairs as expected`, () => {
    const expected = expectedRepeats(planOf([feature], { examples: EXAMPLES }));
    const found = countPairs(feature);
    assert.ok(expected > 20 && Math.abs(found - expected) < 0.15 * expected, `${found} for ${expected}`);
  });
}

test('of an index none are equal, of a constant all', () => {
  const plan = (distribution: PlannedFeature['distribution']) =>
    planOf([{ ...FEATURE, distribution } as PlannedFeature], { examples: 10 });
  assert.equal(expectedRepeats(plan({ type: 'example-index' })), 0);
  assert.equal(expectedRepeats(plan({ type: 'categorical', values: [7], weights: [1] })), 45);
});

for (const name of ['home-recap-smoke', 'home-recap-uniform']) {
  test(`plan "${name}": none are expected, and none are there`, () => {
    const plan = { ...readPlan(name), examples: 288 };
    assert.ok(expectedRepeats(plan) < 1e-9);
    assert.equal(new Set(digests(plan, 40)).size, 40);
  });
}

test('steps of a sequence tell examples apart as the context does', () => {
  const steps = { group: 's', min: 1, max: 2 };
  const plan: DataPlan = {
    ...planOf([{ ...FEATURE, length: 1 }], { examples: 5 }),
    record: 'sequence-example',
  };
  const digit = { ...FEATURE, name: 'step', length: 1, steps };
  // Digits are equal one time in ten, and so are the numbers of steps one time in two.
  const pairs = expectedRepeats({ ...plan, sequence: [digit] });
  assert.ok(Math.abs(pairs - 10 * 0.1 * ((0.1 + 0.01) / 4)) < 1e-12, String(pairs));
});

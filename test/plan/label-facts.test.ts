import assert from 'node:assert/strict';
import { test } from 'node:test';
import { labelFacts } from '../../src/plan/label-facts.ts';
import type { NumericFeature, PlannedFeature } from '../../src/plan/plan.ts';
import { drawNumbers, FEATURE } from '../values/draw.ts';
import { feature, planAll } from './options.ts';

const LABEL = { ...FEATURE, role: 'label' } as const satisfies PlannedFeature;
const COIN = { ...LABEL, distribution: { type: 'bernoulli', positiveRate: 0.25 } } as const;

function factsOf(label: PlannedFeature) {
  const { name, ...facts } = labelFacts([label])[0]!;
  assert.equal(name, label.name);
  return facts;
}

const UNTAUGHT = { kind: 'binary', priors: null, learnable: false, signalFeatures: [] };
const UNKNOWN = {
  ...{ positiveRate: null, baseLoss: null, bayesLoss: null, teacherAuc: null },
  ...{ baseAccuracy: null, bayesAccuracy: null },
  ...UNTAUGHT,
};

/** -p ln p - (1 - p) ln (1 - p), as Python prints it. */
const ENTROPY_OF_A_QUARTER = 0.5623351446188083;

test('a coin: nobody can do better than its rate', () => {
  const { baseLoss, bayesLoss, ...rest } = factsOf(COIN);
  const accuracies = { baseAccuracy: 0.75, bayesAccuracy: 0.75 };
  assert.deepEqual(rest, { positiveRate: 0.25, teacherAuc: 0.5, ...accuracies, ...UNTAUGHT });
  assert.ok(Math.abs(Number(baseLoss) - ENTROPY_OF_A_QUARTER) < 1e-12);
  assert.equal(bayesLoss, baseLoss);
});

test('a choice of 0 and 1, and the integers from 0 to 1, are coins', () => {
  const choice = { type: 'categorical', values: [1, 0, 1], weights: [1, 6, 1] } as const;
  assert.deepEqual(factsOf({ ...LABEL, distribution: choice }), factsOf(COIN));
  assert.equal(factsOf({ ...LABEL, distribution: { type: 'uniform', min: 0, max: 1 } }).positiveRate, 0.5);
});

test('a label that is always the same has no loss and no AUC', () => {
  for (const positiveRate of [0, 1]) {
    const facts = factsOf({ ...LABEL, distribution: { type: 'bernoulli', positiveRate } });
    const certain = { baseLoss: 0, bayesLoss: 0, baseAccuracy: 1, bayesAccuracy: 1, teacherAuc: null };
    assert.deepEqual(facts, { positiveRate, ...certain, ...UNTAUGHT });
  }
});

test('figures are null where a label can be anything else than 0 and 1', () => {
  const word = { type: 'text', size: { min: 1, max: 1 }, alphabet: '01' } as const;
  const others: readonly PlannedFeature[] = [
    LABEL,
    { ...LABEL, kind: 'float', distribution: { type: 'uniform', min: 0, max: 1 } },
    { ...LABEL, distribution: { type: 'categorical', values: [0, 2], weights: [1, 1] } },
    { ...COIN, kind: 'float', modifiers: { nan: 0.1 } },
    { ...LABEL, kind: 'bytes', distribution: word },
  ];
  for (const label of others) assert.deepEqual(factsOf(label), UNKNOWN);
});

test('what is absent or zeroed is 0 to the reader', () => {
  assert.equal(factsOf({ ...COIN, missing: 0.5 }).positiveRate, 0.125);
  assert.equal(factsOf({ ...COIN, missing: 0.5, modifiers: { zeros: 0.5 } }).positiveRate, 0.0625);
});

test('a taught label names the features that teach it, each once', () => {
  const features = [
    feature({ name: 'x', kind: 'float', length: 400 }),
    feature({ name: 'y', role: 'label' }),
  ];
  const { data } = planAll(features, { profile: 'learnable' }).plan;
  const [facts] = labelFacts(data.features);
  assert.deepEqual([facts?.learnable, facts?.signalFeatures], [true, ['x']]);
  assert.ok(Number(facts?.bayesLoss) < 0.6 * Number(facts?.baseLoss) && Number(facts?.teacherAuc) > 0.9);
});

test('without signal a label is not learnable, though it has a teacher', () => {
  const features = [
    feature({ name: 'x', kind: 'float', length: 400 }),
    feature({ name: 'y', role: 'label' }),
  ];
  const { data } = planAll(features, { profile: 'learnable', signal: 0 }).plan;
  const [facts] = labelFacts(data.features);
  assert.deepEqual([facts?.learnable, facts?.signalFeatures, facts?.teacherAuc], [false, [], 0.5]);
  assert.equal(facts?.bayesLoss, facts?.baseLoss);
});

for (const rate of [0.001, 0.03, 0.5, 0.97, 0.999]) {
  for (const signal of [0, 0.3, 0.9, 1]) {
    test(`rate ${rate}, signal ${signal}: as many ones as the facts say, within five standard errors`, () => {
      const features = [
        feature({ name: 'x', kind: 'float', length: 400 }),
        feature({ name: 'y', role: 'label', required: false }),
      ];
      const { data } = planAll(features, { profile: 'thorough', positiveRate: rate, signal }).plan;
      const label = data.features.find(({ name }) => name === 'y') as NumericFeature;
      const [facts] = labelFacts(data.features);
      const expected = Number(facts?.positiveRate);
      assert.ok(Math.abs(expected - 0.97 * rate) < 1e-12);
      const examples = 200_000;
      const ones = drawNumbers(label, examples).reduce((sum, value) => sum + value, 0);
      const error = Math.sqrt((expected * (1 - expected)) / examples);
      assert.ok(Math.abs(ones / examples - expected) < 5 * error, `${ones / examples} for ${expected}`);
    });
  }
}

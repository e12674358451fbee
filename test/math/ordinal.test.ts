import assert from 'node:assert/strict';
import { test } from 'node:test';
import { choiceCovariance, choiceExpectation, upperProbability } from '../../src/math/ordinal.ts';

/**
 * Weights, signal, and the loss and accuracy of a model that knows the factor, of a hundred thousand draws, as
 * test/math/monte_carlo_kinds.py printed them, with Python 3.11.
 */
const MONTE_CARLO = `
two 0.3 0.47582 0.80179
two 0.9 0.22202 0.90177
two 0.99 0.07014 0.96863
three 0.3 0.99161 0.50920
three 0.9 0.49046 0.77768
three 0.99 0.15899 0.92980
rare 0.3 0.39875 0.89982
rare 0.9 0.20949 0.91533
rare 0.99 0.07470 0.96673
none 0.3 0.66387 0.59788
none 0.9 0.31203 0.85690
none 0.99 0.10003 0.95590
ten 0.3 2.25969 0.14351
ten 0.9 1.53799 0.35855
ten 0.99 0.68160 0.69354
`;

const WEIGHTS: Readonly<Record<string, readonly number[]>> = {
  two: [0.8, 0.2],
  three: [0.2, 0.5, 0.3],
  rare: [0.9, 0.06, 0.03, 0.01],
  none: [0, 0.5, 0, 0.5, 0],
  ten: Array.from({ length: 10 }, () => 0.1),
};

const DRAWS = 100_000;

for (const line of MONTE_CARLO.trim().split('\n')) {
  const [name = '', ...figures] = line.split(' ');
  const [signal = 0, loss = 0, accuracy = 0] = figures.map(Number);
  const weights = WEIGHTS[name] ?? [];
  test(`${name}, signal ${signal}: as in a hundred thousand draws, within five standard errors`, () => {
    const { bayesLoss, bayesAccuracy } = choiceExpectation(weights, signal);
    // The deviation of the loss of one draw is about as large as the loss, and more where options are rare.
    const error = 5 / Math.sqrt(DRAWS);
    assert.ok(Math.abs(bayesLoss - loss) < 2 * Math.max(0.3, loss) * error, `${bayesLoss} for ${loss}`);
    const deviation = Math.sqrt(accuracy * (1 - accuracy));
    assert.ok(Math.abs(bayesAccuracy - accuracy) < deviation * error, `${bayesAccuracy} for ${accuracy}`);
  });
}

test('without signal nobody can do better than the weights', () => {
  const { baseLoss, bayesLoss, baseAccuracy, bayesAccuracy } = choiceExpectation([0.25, 0.75], 0);
  assert.deepEqual([baseAccuracy, bayesAccuracy, bayesLoss], [0.75, 0.75, baseLoss]);
  // -0.25 ln 0.25 - 0.75 ln 0.75, as Python prints it.
  assert.ok(Math.abs(baseLoss - 0.5623351446188083) < 1e-15);
});

test('a factor that explains all leaves nothing to chance', () => {
  const { bayesLoss, bayesAccuracy } = choiceExpectation([0.2, 0.3, 0.5], 1);
  assert.deepEqual([bayesLoss, bayesAccuracy], [0, 1]);
});

test('more signal never hurts', () => {
  const all = [0, 0.1, 0.5, 0.9, 0.99, 0.999, 1].map((signal) =>
    choiceExpectation([0.2, 0.5, 0.2, 0.1], signal),
  );
  for (const [i, { bayesLoss, bayesAccuracy }] of all.entries()) {
    const before = all[i - 1];
    assert.ok(before === undefined || bayesLoss < before.bayesLoss);
    assert.ok(before === undefined || bayesAccuracy >= before.bayesAccuracy);
  }
});

test('a thousand classes: what is left to learn is the logarithm of what the factor leaves', () => {
  const { baseLoss, bayesLoss } = choiceExpectation(new Array<number>(1000).fill(0.001), 0.9);
  assert.ok(Math.abs(baseLoss - Math.log(1000)) < 1e-12);
  // Mutual information of two normal variables: -ln(1 - signal^2) / 2.
  assert.ok(Math.abs(baseLoss - bayesLoss + Math.log(1 - 0.81) / 2) < 0.01);
});

test('the mean probability of the upper option is its rate', () => {
  for (const signal of [0.3, 0.9]) {
    const probability = upperProbability(0.2, signal);
    const mean = Array.from({ length: 1601 }, (_, i) => (i - 800) / 100).reduce(
      (sum, g) => sum + (probability(g) * Math.exp((-g * g) / 2)) / Math.sqrt(2 * Math.PI) / 100,
      0,
    );
    assert.ok(Math.abs(mean - 0.2) < 1e-6, String(mean));
  }
});

test('two coins whose variables are half tied have the covariance of an orthant', () => {
  // P(both above 0) = 1/4 + asin(rho) / (2 pi), by Sheppard's formula.
  const expected = Math.asin(0.5) / (2 * Math.PI);
  assert.ok(Math.abs(choiceCovariance([0, 1], [0.5, 0.5], 0.5) - expected) < 1e-6);
  assert.equal(choiceCovariance([0, 1], [0.5, 0.5], 1), 0.25);
});

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { expectationByThreshold, expectationOf } from '../../src/math/expectation.ts';
import { choiceExpectation } from '../../src/math/ordinal.ts';
import { makeResponse } from '../../src/math/response.ts';
import { normalQuantile } from '../values/normal.ts';

/**
 * Rate, signal, share of the ones that is seen; then rate, base loss, Bayes loss and AUC of a million draws, as
 * test/math/monte_carlo.py printed them, with Python 3.11.
 */
const MONTE_CARLO = `
0.001 0.3 1 0.00108 0.00843 0.00822 0.67332
0.001 0.3 0.97 0.00093 0.00741 0.00728 0.64601
0.001 0.9 1 0.00094 0.00750 0.00341 0.99039
0.001 0.9 0.97 0.00100 0.00791 0.00354 0.99030
0.001 1 1 0.00097 0.00769 0.00000 1.00000
0.001 1 0.97 0.00101 0.00796 0.00014 0.99998
0.03 0.3 1 0.03004 0.13489 0.13030 0.65458
0.03 0.3 0.97 0.02893 0.13102 0.12661 0.65415
0.03 0.9 1 0.02989 0.13437 0.05802 0.97232
0.03 0.9 0.97 0.02911 0.13165 0.05762 0.97223
0.03 1 1 0.02987 0.13430 0.00000 1.00000
0.03 1 0.97 0.02883 0.13064 0.00416 0.99952
0.3 0.3 1 0.29972 0.61063 0.57942 0.65263
0.3 0.3 0.97 0.29117 0.60319 0.57359 0.64963
0.3 0.9 1 0.29982 0.61071 0.26815 0.94573
0.3 0.9 0.97 0.29122 0.60324 0.28142 0.93983
0.3 1 1 0.29935 0.61031 0.00000 1.00000
0.3 1 0.97 0.29119 0.60322 0.04020 0.99370
0.5 0.3 1 0.50002 0.69315 0.65700 0.65071
0.5 0.3 0.97 0.48516 0.69271 0.65802 0.64777
0.5 0.9 1 0.50012 0.69315 0.30589 0.94230
0.5 0.9 0.97 0.48412 0.69264 0.33702 0.92938
0.5 1 1 0.50072 0.69315 0.00000 1.00000
0.5 1 0.97 0.48477 0.69268 0.06685 0.98559
0.97 0.3 1 0.96997 0.13485 0.13005 0.65779
0.97 0.3 0.97 0.94058 0.22537 0.22304 0.57865
0.97 0.9 1 0.96986 0.13524 0.05803 0.97288
0.97 0.9 0.97 0.94083 0.22469 0.17659 0.73841
0.97 1 1 0.96992 0.13503 0.00000 1.00000
0.97 1 0.97 0.94084 0.22464 0.13075 0.75391
0.999 0.3 1 0.99900 0.00790 0.00773 0.66026
0.999 0.3 0.97 0.96891 0.13851 0.13850 0.50330
0.999 0.9 1 0.99902 0.00777 0.00341 0.99179
0.999 0.9 0.97 0.96903 0.13809 0.13696 0.51887
0.999 1 1 0.99903 0.00773 0.00000 1.00000
0.999 1 0.97 0.96913 0.13775 0.13423 0.51634
`;

const DRAWS = 1_000_000;

for (const line of MONTE_CARLO.trim().split('\n')) {
  const [rate = 0, signal = 0, seen = 0, ...found] = line.split(' ').map(Number);
  test(`rate ${rate}, signal ${signal}, ${seen} seen: as in a million draws, within five standard errors`, () => {
    const expected = expectationOf(makeResponse(rate, signal), rate, seen);
    const { positiveRate, baseLoss, bayesLoss, teacherAuc } = expected;
    const rarer = Math.min(positiveRate, 1 - positiveRate);
    const deviation = Math.sqrt(positiveRate * (1 - positiveRate));
    const errors = [
      deviation,
      deviation * Math.abs(Math.log(positiveRate / (1 - positiveRate))) + 0.005,
      bayesLoss / Math.sqrt(rarer) + lossOfUnseen(rate, seen) + 0.005,
      1 / Math.sqrt(12 * rarer),
    ];
    assertNear([positiveRate, baseLoss, bayesLoss, Number(teacherAuc)], found, errors);
  });
}

test('without signal nobody can do better than the rate', () => {
  const { positiveRate, baseLoss, bayesLoss, teacherAuc } = expectationOf(makeResponse(0.2, 0), 0.2);
  assert.deepEqual([positiveRate, bayesLoss, teacherAuc], [0.2, baseLoss, 0.5]);
});

test('with nothing hidden and everything seen the label is known', () => {
  const { bayesLoss, teacherAuc } = expectationOf(makeResponse(0.2, 1), 0.2);
  assert.deepEqual([bayesLoss, teacherAuc], [0, 1]);
});

test('where no one is seen there is nothing to tell apart', () => {
  const losses = { positiveRate: 0, baseLoss: 0, bayesLoss: 0, teacherAuc: undefined };
  const nothing = { ...losses, baseAccuracy: 1, bayesAccuracy: 1 };
  assert.deepEqual(expectationOf(makeResponse(0.2, 0.9), 0.2, 0), nothing);
});

test('the best guess is right where the likelier value comes', () => {
  const { intercept, slope } = makeResponse(0.3, 0.9);
  const known = Array.from({ length: 200_000 }, (_, i) => normalQuantile((i + 0.5) / 200_000)).map(
    (g) => 1 / (1 + Math.exp(-intercept - Number(slope) * g)),
  );
  const accuracy = known.reduce((sum, p) => sum + Math.max(p, 1 - p), 0) / known.length;
  const { baseAccuracy, bayesAccuracy } = expectationOf({ intercept, slope }, 0.3);
  assert.equal(baseAccuracy, 0.7);
  assert.ok(Math.abs(bayesAccuracy - accuracy) < 1e-4, `${bayesAccuracy} for ${accuracy}`);
});

test('two normal variables have the same sign as often as Sheppard found in 1899', () => {
  for (const signal of [0.05, 0.3, 0.9, 0.99, 0.9999]) {
    const { bayesAccuracy } = expectationByThreshold(0.5, signal);
    const formula = 1 - Math.acos(signal) / Math.PI;
    assert.ok(Math.abs(bayesAccuracy - formula) < 1e-8, `${bayesAccuracy} for ${formula}`);
  }
});

test('a threshold on a normal variable is a choice of two', () => {
  for (const signal of [0, 0.4, 0.95, 1]) {
    const binary = expectationByThreshold(0.2, signal);
    const choice = choiceExpectation([0.8, 0.2], signal);
    for (const figure of ['baseLoss', 'bayesLoss', 'baseAccuracy', 'bayesAccuracy'] as const)
      assert.ok(Math.abs(binary[figure] - choice[figure]) < 1e-5, `${figure}, signal ${signal}`);
  }
});

test('more signal never hurts', () => {
  for (const rate of [0.001, 0.3, 0.999]) {
    const all = [0, 0.1, 0.3, 0.6, 0.9, 0.99, 0.999, 1].map((signal) =>
      expectationOf(makeResponse(rate, signal), rate),
    );
    for (const [i, { bayesLoss, teacherAuc }] of all.entries()) {
      const before = all[i - 1];
      assert.ok(before === undefined || bayesLoss < before.bayesLoss);
      assert.ok(before === undefined || Number(teacherAuc) > Number(before.teacherAuc));
    }
  }
});

/** `deviations` are those of one draw. */
function assertNear(
  expected: readonly number[],
  found: readonly number[],
  deviations: readonly number[],
): void {
  for (const [i, figure] of expected.entries()) {
    const error = (5 * deviations[i]!) / Math.sqrt(DRAWS);
    assert.ok(Math.abs(figure - found[i]!) < error, `${figure} for ${found[i]}, with an error of ${error}`);
  }
}

/** The deviation of the losses of ones that are not seen. */
function lossOfUnseen(rate: number, seen: number): number {
  return seen === 1 ? 0 : -Math.log(1 - seen) * Math.sqrt(rate * (1 - seen));
}

/** The best that models of a label can reach, by integrals over the one normal variable that the label follows. */
import { normalCdf, normalDensity, prepareNormal } from './normal.ts';
import { upperProbability } from './ordinal.ts';
import { exp, log } from './real.ts';
import {
  average,
  type LogisticResponse,
  MAX_ABSCISSA,
  positiveProbability,
  stepFor,
  weightsOf,
} from './response.ts';

/** Losses are mean binary cross-entropies in nats. */
export interface Expectation {
  readonly positiveRate: number;
  /** Loss of the best constant prediction. */
  readonly baseLoss: number;
  /** Loss of a model that knows g; no model can be better. */
  readonly bayesLoss: number;
  /** Accuracy of always predicting the more frequent value, and of the model that knows g. */
  readonly baseAccuracy: number;
  readonly bayesAccuracy: number;
  /** Area under the ROC curve of that model; undefined if all labels are equal. */
  readonly teacherAuc: number | undefined;
}

/** `seen` is the share of the ones that reach the reader: absent labels and those zeroed are 0 to it. */
export function expectationOf(response: LogisticResponse, positiveRate: number, seen = 1): Expectation {
  prepareNormal();
  const rate = seen * positiveRate;
  const baseLoss = entropy(seen * positiveRate);
  if (rate === 0) return coinExpectation(0);
  const baseAccuracy = Math.max(rate, 1 - rate);
  if (response.slope === null)
    return { positiveRate: rate, baseLoss, baseAccuracy, ...afterStep(positiveRate, seen) };
  if (response.slope === 0) return coinExpectation(rate);
  const probability = (g: number) => seen * positiveProbability(response, g);
  return { positiveRate: rate, baseLoss, baseAccuracy, ...knowing(response.slope, probability, rate) };
}

/**
 * The same for a label that is 1 where the normal variable that follows g by `signal` is in its upper `positiveRate`.
 */
export function expectationByThreshold(positiveRate: number, signal: number, seen = 1): Expectation {
  if (positiveRate * seen === 0 || (positiveRate === 1 && seen === 1) || signal === 0)
    return coinExpectation(seen * positiveRate);
  const coin = coinExpectation(seen * positiveRate);
  if (signal === 1) return { ...coin, ...afterStep(positiveRate, seen) };
  const probability = upperProbability(positiveRate, signal);
  const sharpness = PROBIT_SLOPE * (signal / Math.sqrt(1 - signal * signal));
  return { ...coin, ...knowing(sharpness, (g) => seen * probability(g), seen * positiveRate) };
}

/** A logistic of this slope turns about as sharply as the normal distribution. */
const PROBIT_SLOPE = 1.7;

type Known = Pick<Expectation, 'bayesLoss' | 'bayesAccuracy' | 'teacherAuc'>;

/**
 * For a model that knows the probability of a one, which grows with g, is `rate` on average, and turns about as sharply as a
 * logistic of that slope.
 */
function knowing(slope: number, probability: (g: number) => number, rate: number): Known {
  return {
    bayesLoss: average(slope, (g) => entropy(probability(g))),
    bayesAccuracy: shareOfRightGuesses(probability, rate),
    teacherAuc: areaUnderCurve(slope, probability),
  };
}

/**
 * The mean of the greater of p and 1 - p: the zeros below the g from which on ones are likelier, and the ones above it.
 * Because all ones are `rate`, the ones above it also give the zeros below it.
 */
function shareOfRightGuesses(probability: (g: number) => number, rate: number): number {
  if (probability(MAX_ABSCISSA) <= 0.5) return 1 - rate;
  if (probability(-MAX_ABSCISSA) >= 0.5) return rate;
  let below = -MAX_ABSCISSA;
  let above = MAX_ABSCISSA;
  for (let halving = 0; halving < 50; halving++) {
    const middle = (below + above) / 2;
    if (probability(middle) < 0.5) below = middle;
    else above = middle;
  }
  const onesAbove = integralFromZero((x) => probability(above + x) * normalDensity(above + x));
  return normalCdf(above) + 2 * onesAbove - rate;
}

/**
 * The integral from 0 on of a function that fades like the normal density, by the double exponential rule for a half-line.
 * It is exact to 1e-12, however sharply f turns near 0. The trapezoidal rule needs thousands of steps for such a corner.
 */
function integralFromZero(f: (x: number) => number): number {
  let sum = 0;
  for (let t = -3.5; t <= 3; t += STEP) {
    const fading = exp(-t);
    const x = exp(t - fading);
    sum += x * (1 + fading) * STEP * f(x);
  }
  return sum;
}

const STEP = 1 / 16;

/** For a label that follows nothing. */
export function coinExpectation(positiveRate: number): Expectation {
  const loss = entropy(positiveRate);
  const isCoin = positiveRate > 0 && positiveRate < 1;
  const accuracy = Math.max(positiveRate, 1 - positiveRate);
  return {
    positiveRate,
    baseLoss: loss,
    bayesLoss: loss,
    baseAccuracy: accuracy,
    bayesAccuracy: accuracy,
    teacherAuc: isCoin ? 0.5 : undefined,
  };
}

/** For labels that are 1 at the rate `seen` above the step and 0 below it. */
function afterStep(above: number, seen: number): Known {
  const zerosBelow = 1 - above;
  const zerosAbove = above * (1 - seen);
  return {
    bayesLoss: above * entropy(seen),
    bayesAccuracy: 1 - above + above * Math.max(seen, 1 - seen),
    teacherAuc: (zerosBelow + zerosAbove / 2) / (zerosBelow + zerosAbove),
  };
}

/** The probability that a positive has a larger g than a negative; equal ones count half. */
function areaUnderCurve(slope: number, probability: (g: number) => number): number {
  const step = stepFor(slope) / 4;
  const weights = weightsOf(step);
  const positives = new Float64Array(weights.length);
  const negatives = new Float64Array(weights.length);
  for (let i = 0; i < weights.length; i++) {
    positives[i] = weights[i]! * probability(i * step - MAX_ABSCISSA);
    negatives[i] = weights[i]! - positives[i]!;
  }
  let area = 0;
  let below = 0;
  let allPositives = 0;
  for (let i = 0; i < weights.length; i++) {
    // Half of this step's, less the next term of Euler and Maclaurin: a running sum is not as exact as a whole one.
    const slopeTerm = ((negatives[i + 1] ?? 0) - (negatives[i - 1] ?? 0)) / 24;
    area += positives[i]! * (below + negatives[i]! / 2 - slopeTerm);
    below += negatives[i]!;
    allPositives += positives[i]!;
  }
  return area / (allPositives * below);
}

function entropy(p: number): number {
  return p <= 0 || p >= 1 ? 0 : -p * log(p) - (1 - p) * log(1 - p);
}

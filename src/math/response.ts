/**
 * The teacher of a label: y = 1 with probability p(g) = logistic(intercept + slope * g), where g, a combination of
 * hidden factors, is standard normal. So everything that can be known of it is an integral over one normal variable;
 * here by the trapezoidal rule, which for such smooth and fading integrands is exact to many digits.
 */
import { normalDensity, normalQuantile, prepareNormal } from './normal.ts';
import { exp, log } from './real.ts';

/** How a label answers to g; a slope of null is a step at g = -intercept. */
export interface Response {
  readonly intercept: number;
  readonly slope: number | null;
}

/** What can be expected of models of such a label; losses are mean binary cross-entropies in nats. */
export interface Expectation {
  /** Of the best constant prediction. */
  readonly baseLoss: number;
  /** Of a model that knows g, which no model can beat. */
  readonly bayesLoss: number;
  /** Of that model. */
  readonly teacherAuc: number;
}

/**
 * The response with the wanted rate of ones. `signal` from 0 to 1 is the share of the deviation of the label's
 * latent variable that g explains: the rest is logistic noise, whose deviation is pi over the root of 3.
 */
export function makeResponse(positiveRate: number, signal: number): Response {
  prepareNormal();
  if (signal === 1) return { intercept: normalQuantile(positiveRate), slope: null };
  const slope = (LOGISTIC_DEVIATION * signal) / Math.sqrt(1 - signal * signal);
  return { intercept: findIntercept(positiveRate, slope), slope };
}

/** Newton's steps, and a halving wherever one would leave the interval that is known to hold the intercept. */
function findIntercept(positiveRate: number, slope: number): number {
  let [low, high] = [-60 - 9 * slope, 60 + 9 * slope];
  let intercept = 0;
  for (let step = 0; step < 100; step++) {
    const excess = average(slope, (g) => logistic(intercept + slope * g)) - positiveRate;
    if (excess < 0) low = intercept;
    else high = intercept;
    const growth = average(slope, (g) => logisticSlope(intercept + slope * g));
    const next = intercept - excess / growth;
    const isInside = next > low && next < high;
    const before = intercept;
    intercept = isInside ? next : (low + high) / 2;
    if (Math.abs(intercept - before) < 1e-12 * (1 + Math.abs(intercept))) break;
  }
  return intercept;
}

const LOGISTIC_DEVIATION = 1.813799364234218;

/** The probability of a one. */
export function positiveProbability({ intercept, slope }: Response, g: number): number {
  if (slope === null) return intercept + g > 0 ? 1 : 0;
  return logistic(intercept + slope * g);
}

export function expectationOf(response: Response, positiveRate: number): Expectation {
  prepareNormal();
  const baseLoss = entropy(positiveRate);
  if (response.slope === null) return { baseLoss, bayesLoss: 0, teacherAuc: 1 };
  return {
    baseLoss,
    bayesLoss: average(response.slope, (g) => entropy(positiveProbability(response, g))),
    teacherAuc: response.slope === 0 ? 0.5 : areaUnderCurve(response, response.slope),
  };
}

/** The probability that a positive has a larger g than a negative; equal ones count half. */
function areaUnderCurve(response: Response, slope: number): number {
  // The running sums are only as good as the square of the step, so it is shorter here.
  const step = stepFor(slope) / 8;
  let [area, positives, negatives] = [0, 0, 0];
  for (let g = -FARTHEST; g <= FARTHEST; g += step) {
    const density = normalDensity(g) * step;
    const p = positiveProbability(response, g);
    area += density * p * (negatives + (density * (1 - p)) / 2);
    negatives += density * (1 - p);
    positives += density * p;
  }
  return area / (positives * negatives);
}

/** The mean of f(g) over a standard normal g, where f turns about as sharply as a logistic of that slope. */
function average(slope: number, f: (g: number) => number): number {
  const step = stepFor(slope);
  let sum = 0;
  for (let g = -FARTHEST; g <= FARTHEST; g += step) sum += normalDensity(g) * f(g);
  return sum * step;
}

const FARTHEST = 8.5;

/** The error falls with exp(-2 pi d / step), where d = pi / slope is how far the logistic's poles are from the line. */
function stepFor(slope: number): number {
  return 2 ** -Math.min(10, Math.max(3, Math.ceil(Math.log2(slope + 1))));
}

export function logistic(x: number): number {
  return 1 / (1 + exp(-x));
}

function logisticSlope(x: number): number {
  const p = logistic(x);
  return p * (1 - p);
}

function entropy(p: number): number {
  return p <= 0 || p >= 1 ? 0 : -p * log(p) - (1 - p) * log(1 - p);
}

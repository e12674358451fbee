/**
 * The teacher of a label: y = 1 with probability p(g) = logistic(intercept + slope * g), where g, a combination of
 * hidden factors, is standard normal. So everything that can be known of it is an integral over one normal variable;
 * here by the trapezoidal rule, which for such smooth and fading integrands is exact to many digits.
 */
import { normalDensity, normalQuantile, prepareNormal } from './normal.ts';
import { exp } from './real.ts';

/** How a label answers to g; a slope of null is a step at g = -intercept. */
export interface LogisticResponse {
  readonly intercept: number;
  readonly slope: number | null;
}

/**
 * The response with the wanted rate of ones. `signal` from 0 to 1 is the share of the deviation of the label's
 * latent variable that g explains: the rest is logistic noise, whose deviation is pi over the root of 3.
 */
export function makeResponse(positiveRate: number, signal: number): LogisticResponse {
  prepareNormal();
  if (signal === 1) return { intercept: normalQuantile(positiveRate), slope: null };
  const slope = (LOGISTIC_DEVIATION * signal) / Math.sqrt(1 - signal * signal);
  return { intercept: findIntercept(positiveRate, slope), slope };
}

/** Newton's steps, and a halving wherever one would leave the interval that is known to hold the intercept. */
function findIntercept(positiveRate: number, slope: number): number {
  let low = -60 - 9 * slope;
  let high = 60 + 9 * slope;
  let intercept = 0;
  for (let step = 0; step < 100; step++) {
    let growth = 0;
    const rate = average(slope, (g, weight) => {
      const p = logistic(intercept + slope * g);
      growth += weight * p * (1 - p);
      return p;
    });
    if (rate < positiveRate) low = intercept;
    else high = intercept;
    const before = intercept;
    intercept -= (rate - positiveRate) / growth;
    if (!(intercept > low && intercept < high)) intercept = (low + high) / 2;
    if (Math.abs(intercept - before) < 1e-12 * (1 + Math.abs(intercept))) break;
  }
  return intercept;
}

const LOGISTIC_DEVIATION = 1.813799364234218;

/** The probability of a one. */
export function positiveProbability({ intercept, slope }: LogisticResponse, g: number): number {
  if (slope === null) return intercept + g > 0 ? 1 : 0;
  return logistic(intercept + slope * g);
}

/** The mean of f(g) over a standard normal g, where f turns about as sharply as a logistic of that slope. */
export function average(slope: number, f: (g: number, weight: number) => number): number {
  const step = stepFor(slope);
  const weights = weightsOf(step);
  let sum = 0;
  for (let i = 0; i < weights.length; i++) sum += weights[i]! * f(i * step - MAX_ABSCISSA, weights[i]!);
  return sum;
}

/** The mass at -FARTHEST, one step on, and so forth to FARTHEST; labels mostly share their steps. */
export function weightsOf(step: number): Float64Array {
  const length = 2 * (MAX_ABSCISSA / step) + 1;
  const known = WEIGHTS.get(step);
  if (known !== undefined) return known;
  const weights = new Float64Array(length);
  for (let i = 0; i < length; i++) weights[i] = normalDensity(i * step - MAX_ABSCISSA) * step;
  WEIGHTS.set(step, weights);
  return weights;
}

const WEIGHTS = new Map<number, Float64Array>();

/** Beyond it there is less than 1e-16. */
export const MAX_ABSCISSA = 8.5;

/** The error falls with exp(-2 pi d / step), where d = pi / slope is how far the logistic's poles are from the line. */
export function stepFor(slope: number): number {
  return 2 ** -Math.min(10, Math.max(1, Math.ceil(Math.log2(slope))));
}

function logistic(x: number): number {
  return 1 / (1 + exp(-x));
}

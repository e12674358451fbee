/**
 * The teacher of a choice among ordered options: option c is taken where a standard normal t, of which g explains the
 * share `signal` of the deviation, lies between the quantiles of the weights before c and up to c. So the options have
 * exactly their weights, and everything that can be known of them is an integral over g.
 */
import { normalCdf, normalQuantile, prepareNormal } from './normal.ts';
import { log } from './real.ts';
import { MAX_ABSCISSA, weightsOf } from './response.ts';

/** Losses are mean cross-entropies in nats, accuracies shares of right guesses. */
export interface ChoiceExpectation {
  /** For always predicting the weights, or the heaviest option. */
  readonly baseLoss: number;
  readonly baseAccuracy: number;
  /** For a model that knows g; no model can be better in the long run. */
  readonly bayesLoss: number;
  readonly bayesAccuracy: number;
}

/** `weights` sum to 1; `signal` is from 0 to 1. */
export function choiceExpectation(weights: readonly number[], signal: number): ChoiceExpectation {
  prepareNormal();
  const base = { baseLoss: entropyOf(weights), baseAccuracy: Math.max(...weights) };
  if (signal === 0) return { ...base, bayesLoss: base.baseLoss, bayesAccuracy: base.baseAccuracy };
  if (signal === 1) return { ...base, bayesLoss: 0, bayesAccuracy: 1 };
  let bayesLoss = 0;
  let bayesAccuracy = 0;
  overFactor(weights, signal, (mass, probabilities) => {
    bayesLoss += mass * entropyOf(probabilities);
    bayesAccuracy += mass * maxOf(probabilities);
  });
  return { ...base, bayesLoss, bayesAccuracy };
}

/** The covariance of the values of two choices whose normal variables have the correlation `rho`, from 0 to 1. */
export function choiceCovariance(values: readonly number[], weights: readonly number[], rho: number): number {
  prepareNormal();
  const mean = dot(values, weights);
  if (rho === 1) return weights.reduce((sum, weight, i) => sum + weight * (values[i]! - mean) ** 2, 0);
  let covariance = 0;
  // Given a g that explains the root of rho of each, the two are independent.
  overFactor(weights, Math.sqrt(rho), (mass, probabilities) => {
    covariance += mass * (dot(values, probabilities) - mean) ** 2;
  });
  return covariance;
}

/** The probability of the second of two options whose weights are 1 - `rate` and `rate`. */
export function upperProbability(rate: number, signal: number): (g: number) => number {
  prepareNormal();
  const limit = quantile(1 - rate);
  if (signal === 1) return (g) => (g > limit ? 1 : 0);
  const rest = Math.sqrt(1 - signal * signal);
  return (g) => 1 - normalCdf((limit - signal * g) / rest);
}

/** Calls back with the mass at each step of g and the options' probabilities there, in an array that is used again. */
function overFactor(
  weights: readonly number[],
  signal: number,
  visit: (mass: number, probabilities: Float64Array) => void,
): void {
  const rest = Math.sqrt(1 - signal * signal);
  const limits = limitsOf(weights);
  const probabilities = new Float64Array(weights.length);
  const step = stepFor(signal / rest);
  const masses = weightsOf(step);
  for (let i = 0; i < masses.length; i++) {
    const center = signal * (i * step - MAX_ABSCISSA);
    let below = 0;
    for (let c = 0; c < probabilities.length; c++) {
      const upTo = normalCdf((limits[c]! - center) / rest);
      probabilities[c] = upTo - below;
      below = upTo;
    }
    visit(masses[i]!, probabilities);
  }
}

/** Fine enough for the corners of the accuracy, where the likeliest option changes. */
function stepFor(sharpness: number): number {
  return 2 ** -Math.min(10, Math.max(6, 4 + Math.ceil(Math.log2(sharpness))));
}

/** The upper end of t for each option. */
function limitsOf(weights: readonly number[]): number[] {
  let below = 0;
  return weights.map((weight, c) => {
    below += weight;
    return c === weights.length - 1 ? Number.POSITIVE_INFINITY : quantile(below);
  });
}

function quantile(p: number): number {
  if (p < 1e-17) return Number.NEGATIVE_INFINITY;
  return p > 1 - 1e-15 ? Number.POSITIVE_INFINITY : normalQuantile(p);
}

function entropyOf(probabilities: ArrayLike<number>): number {
  let sum = 0;
  for (let c = 0; c < probabilities.length; c++) {
    const p = probabilities[c]!;
    if (p > 0) sum -= p * log(p);
  }
  return sum;
}

function maxOf(probabilities: Float64Array): number {
  let most = 0;
  for (let c = 0; c < probabilities.length; c++) most = Math.max(most, probabilities[c]!);
  return most;
}

function dot(values: readonly number[], weights: ArrayLike<number>): number {
  let sum = 0;
  for (let i = 0; i < values.length; i++) sum += values[i]! * weights[i]!;
  return sum;
}

/** What can be expected of models of a label, by integrals over the one normal variable that its teacher looks at. */
import { prepareNormal } from './normal.ts';
import { log } from './real.ts';
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
  /** Of the best constant prediction. */
  readonly baseLoss: number;
  /** Of a model that knows g, which no model can beat. */
  readonly bayesLoss: number;
  /** Of that model; undefined where all labels are alike. */
  readonly teacherAuc: number | undefined;
}

/** `seen` is the share of the ones that reach the reader: absent labels and those zeroed are 0 to it. */
export function expectationOf(response: LogisticResponse, positiveRate: number, seen = 1): Expectation {
  prepareNormal();
  const [rate, baseLoss] = [seen * positiveRate, entropy(seen * positiveRate)];
  if (rate === 0) return coinExpectation(0);
  if (response.slope === null) return { positiveRate: rate, baseLoss, ...afterStep(positiveRate, seen) };
  if (response.slope === 0) return coinExpectation(rate);
  const { slope } = response;
  return {
    positiveRate: rate,
    baseLoss,
    bayesLoss: average(slope, (g) => entropy(seen * positiveProbability(response, g))),
    teacherAuc: areaUnderCurve(slope, (g) => seen * positiveProbability(response, g)),
  };
}

/** Of a label that follows nothing. */
export function coinExpectation(positiveRate: number): Expectation {
  const loss = entropy(positiveRate);
  const isCoin = positiveRate > 0 && positiveRate < 1;
  return { positiveRate, baseLoss: loss, bayesLoss: loss, teacherAuc: isCoin ? 0.5 : undefined };
}

/** Of labels that are 1 at the rate `seen` above the step and 0 below it. */
function afterStep(above: number, seen: number): Pick<Expectation, 'bayesLoss' | 'teacherAuc'> {
  const [zerosBelow, zerosAbove] = [1 - above, above * (1 - seen)];
  return {
    bayesLoss: above * entropy(seen),
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
  let [area, below, allPositives] = [0, 0, 0];
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

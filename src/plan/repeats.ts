/** How likely two examples of a plan are to be equal, feature by feature. */
import { bindBytes, bindNumbers } from './distributions/bind.ts';
import type { DataPlan, PlannedFeature } from './plan.ts';

/** How many pairs of equal examples to expect. Elements that share a factor are taken for independent. */
export function expectedRepeats({ examples, features }: DataPlan): number {
  const probability = features.reduce((product, feature) => product * equalityProbability(feature), 1);
  return ((examples * (examples - 1)) / 2) * probability;
}

/** That two examples have equal lists of the feature, or both none. */
function equalityProbability(feature: PlannedFeature): number {
  const { length, missing = 0 } = feature;
  const element = collisionProbability(feature);
  const { min, max } = typeof length === 'number' ? { min: length, max: length } : length;
  const lengths = max - min + 1;
  // The sum of element^n over the lengths n, each with its probability squared.
  const sum = element === 1 ? lengths : (element ** min * (1 - element ** lengths)) / (1 - element);
  return missing ** 2 + ((1 - missing) ** 2 * sum) / lengths ** 2;
}

/** That two values of a feature are equal: the sum of the squares of the probabilities of all values. */
export function collisionProbability(feature: PlannedFeature): number {
  if (feature.kind === 'bytes') return bindBytes(feature.distribution).collision();
  const numbers = bindNumbers(feature);
  const drawn = numbers.collision();
  const { zeros = 0, nan = 0, inf = 0 } = feature.modifiers ?? {};
  const kept = 1 - zeros - nan - inf;
  // A zero that was made equals one that was drawn.
  const mixed = 2 * zeros * kept * numbers.zeroProbability();
  return zeros ** 2 + nan ** 2 + inf ** 2 / 2 + kept ** 2 * drawn + mixed;
}

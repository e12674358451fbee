/** How likely two examples of a plan are to be equal, feature by feature. */
import { collisionProbability } from './collision-probability.ts';
import type { DataPlan, PlannedFeature } from './plan.ts';

/** How many pairs of equal examples are to be expected. Elements that share a factor are taken for independent. */
export function expectedRepeats({ examples, features }: DataPlan): number {
  const chance = features.reduce((product, feature) => product * equalityChance(feature), 1);
  return ((examples * (examples - 1)) / 2) * chance;
}

/** That two examples have equal lists of the feature, or both none. */
function equalityChance(feature: PlannedFeature): number {
  const { length, missing = 0 } = feature;
  const element = collisionProbability(feature);
  const { min, max } = typeof length === 'number' ? { min: length, max: length } : length;
  const lengths = max - min + 1;
  // The sum of element^n over the lengths n, each with its chance squared.
  const sum = element === 1 ? lengths : (element ** min * (1 - element ** lengths)) / (1 - element);
  return missing ** 2 + ((1 - missing) ** 2 * sum) / lengths ** 2;
}

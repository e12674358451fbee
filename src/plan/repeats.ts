/** How likely two examples of a plan are to be equal, feature by feature. */
import { bindBytes, bindNumbers } from './distributions/bind.ts';
import type { Range } from './distributions/types.ts';
import type { DataPlan, PlannedFeature } from './plan.ts';

/** How many pairs of equal examples to expect. Elements that share a factor, and lists of a group, count as independent. */
export function expectedRepeats({ examples, features, sequence = [] }: DataPlan): number {
  const lists = [...features, ...sequence].map((feature) => ({
    probability: equalityProbability(feature),
    rows: feature.entity?.rows ?? 1,
  }));
  // Examples that are fewer than this apart can tell of the same entity.
  const near = Math.min(examples, Math.max(1, ...lists.map(({ rows }) => rows)));
  let pairs = 0;
  let repeats = 0;
  for (let distance = 1; distance < near; distance++) {
    const share = lists.reduce((product, { probability, rows }) => {
      const isSame = Math.max(0, 1 - distance / rows);
      return product * (isSame + (1 - isSame) * probability);
    }, 1);
    pairs += examples - distance;
    repeats += (examples - distance) * share;
  }
  const far = (examples * (examples - 1)) / 2 - pairs;
  return repeats + far * lists.reduce((product, { probability }) => product * probability, 1);
}

/** That two examples have equal lists of the feature, or both none; of a feature list, equal lists in as many steps. */
function equalityProbability(feature: PlannedFeature): number {
  const { length, rowSize = 1, steps, missing = 0 } = feature;
  const lengths = typeof length === 'number' ? { min: length, max: length } : length;
  const list = allEqual(collisionProbability(feature) ** rowSize, lengths);
  return missing ** 2 + (1 - missing) ** 2 * (steps === undefined ? list : allEqual(list, steps));
}

/** That two draws from the range are the same number n, and n pairs with this probability are equal. */
function allEqual(probability: number, { min, max }: Range): number {
  const numbers = max - min + 1;
  const sum =
    probability === 1 ? numbers : (probability ** min * (1 - probability ** numbers)) / (1 - probability);
  return sum / numbers ** 2;
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

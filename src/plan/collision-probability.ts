import type {
  BytesDistribution,
  FloatDistribution,
  Int64Distribution,
  RealDistribution,
  VariedDistribution,
} from './distribution.ts';
import type { NumericFeature, PlannedFeature } from './plan.ts';

/** The chance that two values of a feature are equal: the sum of the squares of the chances of all values. */
export function collisionProbability(feature: PlannedFeature): number {
  if (feature.kind === 'bytes') return bytesChance(feature.distribution);
  const drawn =
    feature.kind === 'float' ? floatChance(feature.distribution) : integerChance(feature.distribution);
  const { zeros = 0, nan = 0, inf = 0 } = feature.modifiers ?? {};
  const kept = 1 - zeros - nan - inf;
  // A zero that was made equals one that was drawn.
  const mixed = 2 * zeros * kept * zeroChance(feature, drawn);
  return zeros ** 2 + nan ** 2 + inf ** 2 / 2 + kept ** 2 * drawn + mixed;
}

/** That a drawn value is 0; of what is spread over many values next to nothing. */
function zeroChance({ kind, distribution }: NumericFeature, drawn: number): number {
  switch (distribution.type) {
    case 'bernoulli':
    case 'teacher':
      return 1 - distribution.positiveRate;
    case 'categorical': {
      const { values, weights } = distribution;
      const total = weights.reduce((sum, weight) => sum + weight, 0);
      return weights.reduce((sum, weight, i) => sum + (Number(values[i]) === 0 ? weight / total : 0), 0);
    }
    case 'uniform':
      return kind === 'int64' && Number(distribution.min) <= 0 && Number(distribution.max) >= 0 ? drawn : 0;
    default:
      return 0;
  }
}

/** A float has 24 bits of its own, wherever it is spread over a range. */
const FLOAT = 2 ** -24;

function floatChance(distribution: FloatDistribution): number {
  switch (distribution.type) {
    case 'uniform':
    case 'normal':
    case 'lognormal':
    case 'varied':
      return 'stddev' in distribution && distribution.stddev === 0 ? 1 : FLOAT;
    case 'categorical':
      return choiceChance(distribution.weights);
    default:
      return realChance(distribution);
  }
}

function integerChance(distribution: Int64Distribution): number {
  switch (distribution.type) {
    case 'uniform':
    case 'timestamp':
      return 1 / (Number(distribution.max) - Number(distribution.min) + 1);
    case 'categorical':
      return choiceChance(distribution.weights);
    case 'normal':
      return bellChance(distribution.stddev);
    case 'lognormal':
      return bellChance(distribution.stddev * Math.exp(distribution.mean));
    case 'varied':
      return bellChance(scaleOf(distribution));
    default:
      return realChance(distribution);
  }
}

function realChance(
  distribution: Exclude<RealDistribution, { type: 'normal' | 'lognormal' | 'varied' }>,
): number {
  switch (distribution.type) {
    case 'bernoulli':
    case 'teacher':
      return distribution.positiveRate ** 2 + (1 - distribution.positiveRate) ** 2;
    case 'zipf': {
      const { min, max, exponent } = distribution;
      return powerSum(max - min + 1, 2 * exponent) / powerSum(max - min + 1, exponent) ** 2;
    }
    case 'example-index':
      return 0;
  }
}

function bytesChance(distribution: BytesDistribution): number {
  switch (distribution.type) {
    case 'text':
      return textChance(distribution.size, Array.from(distribution.alphabet).length);
    case 'octets':
      return textChance(distribution.size, 256);
    case 'categorical':
      return choiceChance(distribution.weights);
    case 'example-index':
      return 0;
  }
}

function textChance({ min, max }: { readonly min: number; readonly max: number }, letters: number): number {
  let sum = 0;
  for (let size = min; size <= max && letters ** -size > 1e-30; size++) sum += letters ** -size;
  return sum / (max - min + 1) ** 2;
}

function choiceChance(weights: readonly number[]): number {
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  return weights.reduce((sum, weight) => sum + (weight / total) ** 2, 0);
}

/** Of the integers nearest to a normal variable; a narrow one is nearly always the same. */
function bellChance(deviation: number): number {
  return Math.min(1, 1 / (2 * Math.sqrt(Math.PI) * deviation));
}

function scaleOf({ scales: { min, max } }: VariedDistribution): number {
  return Math.sqrt(min * max);
}

const EXACT_TERMS = 1000;

/** The sum of k^-exponent for k from 1 to `terms`; behind a thousand terms by the integral. */
function powerSum(terms: number, exponent: number): number {
  let sum = 0;
  for (let k = 1; k <= Math.min(terms, EXACT_TERMS); k++) sum += k ** -exponent;
  if (terms <= EXACT_TERMS) return sum;
  const [from, to] = [EXACT_TERMS + 0.5, terms + 0.5];
  if (exponent === 1) return sum + Math.log(to / from);
  return sum + (to ** (1 - exponent) - from ** (1 - exponent)) / (1 - exponent);
}

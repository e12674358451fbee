/** Integers that a double cannot hold: by BigInt, which is slow and therefore only for the features that need it. */
import type { Int64Distribution } from '../plan/distribution.ts';
import { choose, cumulative, type Draws } from './quantiles.ts';

type Wide = Extract<Int64Distribution, { type: 'uniform' | 'categorical' }>;

/** Writes the values of the first `count` draws as pairs of words, the lower first, from element `at` on. */
export type FillWords = (count: number, draws: Draws, words: Int32Array, at: number) => void;

/** Whether some value is given as digits, which means that it is beyond 2^53. */
export function isWide(distribution: Int64Distribution): distribution is Wide {
  if (distribution.type === 'uniform') {
    const { min, max } = distribution;
    return typeof min === 'string' || typeof max === 'string' || max - min >= Number.MAX_SAFE_INTEGER;
  }
  return (
    distribution.type === 'categorical' && distribution.values.some((value) => typeof value === 'string')
  );
}

export function wideValues(distribution: Wide): FillWords {
  const valueAt = distribution.type === 'uniform' ? evenly(distribution) : oneOf(distribution);
  return (count, { coarse, fine }, words, at) => {
    for (let i = 0; i < count; i++) {
      const value = valueAt(coarse[i]!, fine[i]!);
      words[2 * (at + i)] = Number(BigInt.asIntN(32, value));
      words[2 * (at + i) + 1] = Number(BigInt.asIntN(32, value >> 32n));
    }
  };
}

function evenly({ min, max }: Extract<Wide, { type: 'uniform' }>): (coarse: number, fine: number) => bigint {
  const first = BigInt(min);
  const span = BigInt(max) - first + 1n;
  return (coarse, fine) => first + ((((BigInt(coarse) << 32n) | BigInt(fine)) * span) >> 64n);
}

function oneOf({ values, weights }: Extract<Wide, { type: 'categorical' }>): (coarse: number) => bigint {
  const options = values.map(BigInt);
  const limits = cumulative(weights);
  return (coarse) => options[choose(limits, coarse)]!;
}

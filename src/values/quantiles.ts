/**
 * Quantile functions: a draw is a probability, and becomes the value that lies there. They grow, or fall, with it
 * throughout, so that what ties draws together ties the values. The distributions that long vectors have by default
 * are loops of their own; a call a value would take as long again as the value.
 */

import { floatBelow } from '../math/float-below.ts';
import { normalOfDraw, prepareNormal } from '../math/normal.ts';
import { exp } from '../math/real.ts';
import type { FloatDistribution, Int64Distribution, RealDistribution } from '../plan/distribution.ts';
import { unit } from './random.ts';
import { makeZipf } from './zipf.ts';

/** 64 uniform bits for each element of an example. */
export interface Draws {
  readonly coarse: Uint32Array;
  /** The lower 32; only distributions that say so look at them. */
  readonly fine: Uint32Array;
}

/** Turns the first `count` draws of an example into values. */
export type FillValues = (example: number, count: number, draws: Draws, values: Float64Array) => void;

/** Those that are drawn element by element, the same way in every element. */
export type Drawn<D> = Exclude<D, { type: 'varied' | 'teacher' | 'timestamp' }>;

/** Integers beyond 2^53 are not for these: see wide-integers.ts. */
export function int64Values(distribution: Drawn<Int64Distribution>): FillValues {
  switch (distribution.type) {
    case 'uniform':
      return integers(Number(distribution.min), Number(distribution.max));
    case 'categorical':
      return choices(distribution.values.map(Number), distribution.weights);
    default:
      return realValues(distribution);
  }
}

export function floatValues(distribution: Drawn<FloatDistribution>): FillValues {
  switch (distribution.type) {
    case 'uniform':
      return floats(distribution.min, distribution.max);
    case 'categorical':
      return choices(distribution.values, distribution.weights);
    default:
      return realValues(distribution);
  }
}

/** Whether the distribution has more values than 32 bits tell apart. */
export function needsFineDraws({ type, ...rest }: Int64Distribution | FloatDistribution): boolean {
  if (type === 'zipf') return true;
  const isEven = type === 'uniform' || type === 'timestamp';
  return isEven && 'max' in rest && Number(rest.max) - Number(rest.min) >= COARSE_SPAN;
}

/** The product of a draw and a span up to it is exact in a double. */
const COARSE_SPAN = 2 ** 21;

function integers(min: number, max: number): FillValues {
  const span = max - min + 1;
  if (span <= COARSE_SPAN) {
    const scale = span * 2 ** -32;
    return (_example, count, { coarse }, values) => {
      for (let i = 0; i < count; i++) values[i] = min + Math.floor(coarse[i]! * scale);
    };
  }
  return elementwise((draw) => min + Math.min(span - 1, Math.floor(draw * span)));
}

function floats(min: number, max: number): FillValues {
  const span = max - min;
  const most = Math.max(min, floatBelow(max));
  return (_example, count, { coarse }, values) => {
    for (let i = 0; i < count; i++) values[i] = Math.min(most, min + span * unit(coarse[i]!));
  };
}

function normals(mean: number, stddev: number): FillValues {
  prepareNormal();
  return (_example, count, { coarse }, values) => {
    for (let i = 0; i < count; i++) values[i] = mean + stddev * normalOfDraw(coarse[i]!);
  };
}

function realValues(distribution: Drawn<RealDistribution>): FillValues {
  switch (distribution.type) {
    case 'normal':
      return normals(distribution.mean, distribution.stddev);
    case 'lognormal': {
      const fill = normals(distribution.mean, distribution.stddev);
      return (example, count, draws, values) => {
        fill(example, count, draws, values);
        for (let i = 0; i < count; i++) values[i] = exp(values[i]!);
      };
    }
    case 'zipf':
      return elementwise(makeZipf(distribution));
    case 'bernoulli': {
      const threshold = distribution.positiveRate * 0x1_0000_0000;
      return (_example, count, { coarse }, values) => {
        for (let i = 0; i < count; i++) values[i] = coarse[i]! < threshold ? 1 : 0;
      };
    }
    case 'example-index':
      return (example, count, _draws, values) => void values.fill(example, 0, count);
  }
}

function choices(options: readonly number[], weights: readonly number[]): FillValues {
  const limits = cumulative(weights);
  return (_example, count, { coarse }, values) => {
    for (let i = 0; i < count; i++) values[i] = options[choose(limits, coarse[i]!)]!;
  };
}

/** For every option the draws that stay below it, in all: 2^32 for the last. */
export function cumulative(weights: readonly number[]): Float64Array {
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  let below = 0;
  return Float64Array.from(weights, (weight) => {
    below += weight;
    return (below / total) * 0x1_0000_0000;
  });
}

/** The option that a draw falls to. */
export function choose(limits: Float64Array, draw: number): number {
  let option = 0;
  while (option < limits.length - 1 && draw >= limits[option]!) option++;
  return option;
}

/** One value at a time from 53 bits, as a probability in [0, 1). */
function elementwise(quantile: (p: number) => number): FillValues {
  return (_example, count, { coarse, fine }, values) => {
    for (let i = 0; i < count; i++)
      values[i] = quantile((coarse[i]! * 2 ** 21 + (fine[i]! >>> 11)) * 2 ** -53);
  };
}

/**
 * The values of the original: evenly spread numbers and coins that depend on nothing. One loop from bits to values,
 * with all that a distribution needs decided before it: twice as fast as the steps of numbers.ts, which give the same.
 * A kernel has the loops of uniform numbers once more, four values at a time.
 */

import { floatBelow } from '../math/float-below.ts';
import type { FloatDistribution, Int64Distribution } from '../plan/distribution.ts';
import type { FloatFeature, Int64Feature } from '../plan/plan.ts';
import type { FloatColumn, Int64Column } from '../tfrecord/column.ts';
import type { Kernel } from '../tfrecord/kernel/kernel.ts';
import { below, bits, type Key, rowKey, unit } from './random.ts';

type PlainInt64 = Extract<Int64Distribution, { type: 'uniform' | 'bernoulli' }>;
type PlainFloat = Extract<FloatDistribution, { type: 'uniform' | 'bernoulli' }>;

/** Fills a column with the values of `count` examples from `first` on. */
export type Filler<C> = (first: number, count: number) => C;

/** Fills elements `from` to `to` of the column from the row (a, b). */
type FillRow = (from: number, to: number, a: number, b: number) => void;

/** The feature's distribution, if it is one of these and nothing else touches the values. */
export function plainDistribution(feature: Int64Feature): PlainInt64 | undefined;
export function plainDistribution(feature: FloatFeature): PlainFloat | undefined;
export function plainDistribution({ distribution, factors, modifiers }: Int64Feature | FloatFeature) {
  if (factors !== undefined || modifiers !== undefined) return undefined;
  if (distribution.type === 'bernoulli') return distribution;
  if (distribution.type !== 'uniform') return undefined;
  const [min, max] = [Number(distribution.min), Number(distribution.max)];
  return max - min < MAX_SPAN && min >= -(2 ** 31) && max < 2 ** 31 ? distribution : undefined;
}

/** The largest span that `below` scales; what lies beyond 32 bits is not told by the sign of its lower half. */
const MAX_SPAN = 2 ** 16;

export function plainInt64Filler(
  distribution: PlainInt64,
  key: Key,
  words: Int32Array,
  ends: Uint32Array,
  kernel: Kernel | undefined,
): Filler<Int64Column> {
  const column: Int64Column = { kind: 'int64', words, ends };
  return rowByRow(key, ends, int64Row(distribution, words, kernel), column);
}

export function plainFloatFiller(
  distribution: PlainFloat,
  key: Key,
  values: Float32Array,
  ends: Uint32Array,
  kernel: Kernel | undefined,
): Filler<FloatColumn> {
  const column: FloatColumn = { kind: 'float', values, ends };
  return rowByRow(key, ends, floatRow(distribution, values, kernel), column);
}

function rowByRow<C>(key: Key, ends: Uint32Array, fillRow: FillRow, column: C): Filler<C> {
  const row = new Int32Array(2);
  return (first, count) => {
    let from = 0;
    for (let i = 0; i < count; i++) {
      rowKey(key, first + i, row);
      const to = ends[i]!;
      fillRow(from, to, row[0]!, row[1]!);
      from = to;
    }
    return column;
  };
}

function int64Row(distribution: PlainInt64, words: Int32Array, kernel: Kernel | undefined): FillRow {
  switch (distribution.type) {
    case 'uniform': {
      const min = Number(distribution.min);
      const span = Number(distribution.max) - min + 1;
      if (kernel !== undefined) return kernel.uniformIntegers(words, min, span);
      return (from, to, a, b) => {
        for (let at = from; at < to; at++) {
          const value = min + below(span, bits(a, b, at - from));
          words[2 * at] = value;
          words[2 * at + 1] = value >> 31;
        }
      };
    }
    case 'bernoulli': {
      const threshold = distribution.positiveRate * 0x1_0000_0000;
      return (from, to, a, b) => {
        for (let at = from; at < to; at++) {
          words[2 * at] = bits(a, b, at - from) < threshold ? 1 : 0;
          words[2 * at + 1] = 0;
        }
      };
    }
  }
}

function floatRow(distribution: PlainFloat, values: Float32Array, kernel: Kernel | undefined): FillRow {
  switch (distribution.type) {
    case 'uniform': {
      const { min, max } = distribution;
      const span = max - min;
      const most = Math.max(min, floatBelow(max));
      if (kernel !== undefined) return kernel.uniformFloats(values, { min, span, most });
      return (from, to, a, b) => {
        for (let at = from; at < to; at++)
          values[at] = Math.min(most, min + span * unit(bits(a, b, at - from)));
      };
    }
    case 'bernoulli': {
      const threshold = distribution.positiveRate * 0x1_0000_0000;
      return (from, to, a, b) => {
        for (let at = from; at < to; at++) values[at] = bits(a, b, at - from) < threshold ? 1 : 0;
      };
    }
  }
}

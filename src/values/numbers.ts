/**
 * One filler maker a kind. What a distribution needs is decided when the filler is made, so that the loop over
 * the elements decides nothing: measured at 530 M floats/s, against 130 M/s for a call of a closure a value.
 */
import type { NumericDistribution } from '../plan/plan.ts';
import type { FloatColumn, Int64Column } from '../tfrecord/column.ts';
import { below, bits, type Key, rowKey, unit } from './counter.ts';

/** Fills a column with the values of `count` examples from `first` on. */
export type Filler<C> = (first: number, count: number) => C;

/** Fills elements `from` to `to` of the column from the row (a, b). */
type FillRow = (from: number, to: number, a: number, b: number) => void;

export function makeInt64Filler(
  distribution: NumericDistribution,
  key: Key,
  words: Int32Array,
  ends: Uint32Array,
): Filler<Int64Column> {
  const column: Int64Column = { kind: 'int64', words, ends };
  return rowByRow(key, ends, int64Row(distribution, words), column);
}

export function makeFloatFiller(
  distribution: NumericDistribution,
  key: Key,
  values: Float32Array,
  ends: Uint32Array,
): Filler<FloatColumn> {
  const column: FloatColumn = { kind: 'float', values, ends };
  return rowByRow(key, ends, floatRow(distribution, values), column);
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

function int64Row(distribution: NumericDistribution, words: Int32Array): FillRow {
  switch (distribution.type) {
    case 'uniform': {
      const { min, max } = distribution;
      const span = max - min + 1;
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

function floatRow(distribution: NumericDistribution, values: Float32Array): FillRow {
  switch (distribution.type) {
    case 'uniform': {
      const { min, max } = distribution;
      const span = max - min;
      return (from, to, a, b) => {
        for (let at = from; at < to; at++) values[at] = min + span * unit(bits(a, b, at - from));
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

/**
 * The fast path of evenly spread numbers that depend on nothing else: the kernel draws four values an instruction, from
 * bits to column, ten times as fast as the steps of numbers.ts, which give the same values.
 */

import { type Key, rowKey } from '../math/random.ts';
import { floatBelow } from '../math/real.ts';
import { evenRange, type UniformFloats, type UniformIntegers } from '../plan/distributions/uniform.ts';
import type { FloatFeature, Int64Feature } from '../plan/plan.ts';
import type { FloatColumn, Int64Column } from '../tfrecord/column.ts';
import type { Kernel } from '../tfrecord/kernel/kernel.ts';
import type { Filler } from './numbers.ts';

/** Undefined where the feature's values depend on more than their draws, or are not evenly spread. */
export function kernelInt64Filler(
  feature: Int64Feature,
  key: Key,
  words: Int32Array,
  ends: Uint32Array,
  kernel: Kernel,
): Filler<Int64Column> | undefined {
  const range = isAlone(feature) ? evenRange(feature.distribution) : undefined;
  if (range === undefined || !isKernelRange(range)) return undefined;
  const [min, max] = [Number(range.min), Number(range.max)];
  return rowByRow(key, ends, kernel.uniformIntegers(words, min, max - min + 1), {
    kind: 'int64',
    words,
    ends,
  });
}

/** As `kernelInt64Filler`. */
export function kernelFloatFiller(
  feature: FloatFeature,
  key: Key,
  values: Float32Array,
  ends: Uint32Array,
  kernel: Kernel,
): Filler<FloatColumn> | undefined {
  const range = isAlone(feature) ? evenRange(feature.distribution) : undefined;
  if (range === undefined || !isKernelRange(range)) return undefined;
  const [min, max] = [Number(range.min), Number(range.max)];
  const most = Math.max(min, floatBelow(max));
  const fillRow = kernel.uniformFloats(values, { min, span: max - min, most });
  return rowByRow(key, ends, fillRow, { kind: 'float', values, ends });
}

/** Whether the values depend on nothing but their draws. */
function isAlone(feature: Int64Feature | FloatFeature): boolean {
  const { factors, follows, modifiers, shared, entity } = feature;
  return [factors, follows, modifiers, shared, entity].every((part) => part === undefined);
}

/** The largest span that the kernel scales; it tells the sign of a value by its lower 32 bits. */
const MAX_SPAN = 2 ** 16;

function isKernelRange(range: UniformIntegers | UniformFloats): boolean {
  const [min, max] = [Number(range.min), Number(range.max)];
  return max - min < MAX_SPAN && min >= -(2 ** 31) && max < 2 ** 31;
}

/** Fills elements `from` to `to` of the column from the row (a, b). */
type FillRow = (from: number, to: number, a: number, b: number) => void;

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

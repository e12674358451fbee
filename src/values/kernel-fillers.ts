/**
 * The fast path of evenly spread numbers that depend on nothing else but hidden factors: the kernel draws four values an
 * instruction, from bits to column, ten times as fast as the steps of numbers.ts, which give the same values.
 */

import { rowFrom, rowKey } from '../math/random.ts';
import { floatBelow } from '../math/real.ts';
import { vectorTieOf } from '../plan/distributions/ties.ts';
import type { DrawContext } from '../plan/distributions/types.ts';
import { evenRange, type UniformFloats, type UniformIntegers } from '../plan/distributions/uniform.ts';
import type { FloatFeature, Int64Feature } from '../plan/plan.ts';
import type { FloatColumn, Int64Column } from '../tfrecord/column.ts';
import type { Kernel } from '../tfrecord/kernel/kernel.ts';
import type { Filler } from './numbers.ts';
import { kernelTiedDraws } from './sources.ts';

/** Undefined if the feature's values depend on more than their draws, or are not evenly spread. */
export function kernelInt64Filler(
  feature: Int64Feature,
  context: DrawContext,
  words: Int32Array,
  ends: Uint32Array,
  kernel: Kernel,
): Filler<Int64Column> | undefined {
  const range = isAlone(feature) ? evenRange(feature.distribution) : undefined;
  if (range === undefined || !isKernelRange(range)) return undefined;
  const min = Number(range.min);
  const span = Number(range.max) - min + 1;
  const fillRow = kernel.uniformIntegers(words, min, span);
  const fillTied = kernel.integersOfDraws(words, min, span);
  const fill = exampleFiller(feature, context, { fillRow, fillTied }, kernel);
  return rowByRow(ends, fill, { kind: 'int64', words, ends });
}

/** As `kernelInt64Filler`. */
export function kernelFloatFiller(
  feature: FloatFeature,
  context: DrawContext,
  values: Float32Array,
  ends: Uint32Array,
  kernel: Kernel,
): Filler<FloatColumn> | undefined {
  const range = isAlone(feature) ? evenRange(feature.distribution) : undefined;
  if (range === undefined || !isKernelRange(range)) return undefined;
  const min = Number(range.min);
  const max = Number(range.max);
  const most = Math.max(min, floatBelow(max));
  const kernelRange = { min, span: max - min, most };
  const fillRow = kernel.uniformFloats(values, kernelRange);
  const fillTied = kernel.floatsOfDraws(values, kernelRange);
  const fill = exampleFiller(feature, context, { fillRow, fillTied }, kernel);
  return rowByRow(ends, fill, { kind: 'float', values, ends });
}

/** Whether the values only depend on their draws, and the draws only on factors of the example. */
function isAlone({ factors, follows, modifiers, shared, entity }: Int64Feature | FloatFeature): boolean {
  return !factors?.byItem && [follows, modifiers, shared, entity].every((part) => part === undefined);
}

/** The largest span that the kernel scales; it tells the sign of a value by its lower 32 bits. */
const MAX_SPAN = 2 ** 16;

function isKernelRange(range: UniformIntegers | UniformFloats): boolean {
  const min = Number(range.min);
  const max = Number(range.max);
  return max - min < MAX_SPAN && min >= -(2 ** 31) && max < 2 ** 31;
}

/** How the kernel fills a column: elements `from` to `to` from the row (a, b), or `count` from `at` on from draws. */
interface KernelFill {
  readonly fillRow: (from: number, to: number, a: number, b: number) => void;
  readonly fillTied: (draws: Uint32Array, count: number, at: number) => void;
}

/** Fills elements `from` to `to` of the column with the values of an example. */
type FillExample = (example: number, from: number, to: number) => void;

/**
 * The first elements may be tied to factors. Both fills may write behind their end, so they go from front to back.
 */
function exampleFiller(
  { factors }: Int64Feature | FloatFeature,
  { streams, length }: DrawContext,
  { fillRow, fillTied }: KernelFill,
  kernel: Kernel,
): FillExample {
  const key = streams.ofDataset('value');
  const row = new Int32Array(2);
  const vector = factors && vectorTieOf(factors, streams, length);
  if (vector === undefined) {
    return (example, from, to) => {
      rowKey(key, example, row);
      fillRow(from, to, row[0]!, row[1]!);
    };
  }
  const tie = kernelTiedDraws(vector, kernel);
  const draws = kernel.draws(vector.loadings.length);
  return (example, from, to) => {
    rowKey(key, example, row);
    const tied = Math.min(draws.length, to - from);
    tie(example, tied, row, draws);
    fillTied(draws, tied, from);
    fillRow(from + tied, to, rowFrom(row[0]!, tied), row[1]!);
  };
}

function rowByRow<C>(ends: Uint32Array, fill: FillExample, column: C): Filler<C> {
  return (first, count) => {
    let from = 0;
    for (let i = 0; i < count; i++) {
      const to = ends[i]!;
      fill(first + i, from, to);
      from = to;
    }
    return column;
  };
}

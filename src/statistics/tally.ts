import { exactRange, type Numbers, type ReadNumbers, type Values } from './block.ts';
import { type Cells, countInCells, coverRange, makeCells } from './cells.ts';
import { addMarks, type Distinct, makeDistinct } from './distinct.ts';
import type { ElementTally } from './element-means.ts';
import { addGroup, type Moments, makeMoments } from './moments.ts';

/** The counts of one feature, to which examples and other tallies can be added. */
export interface Tally {
  examples: number;
  absent: number;
  zeros: number;
  nans: number;
  infinities: number;
  /** Of the finite values. */
  readonly range: { min: number; max: number };
  /** The exact range, if integers are beyond 2^53. */
  exact: { readonly min: bigint; readonly max: bigint } | undefined;
  /** Of the finite values. */
  readonly moments: Moments;
  readonly elements: readonly ElementTally[];
  readonly cells: Cells;
  readonly distinct: Distinct;
}

/** `indices` are the elements whose means are recorded. */
export function makeTally(kind: Values['kind'], indices: readonly number[]): Tally {
  return {
    examples: 0,
    absent: 0,
    zeros: 0,
    nans: 0,
    infinities: 0,
    range: { min: Number.POSITIVE_INFINITY, max: Number.NEGATIVE_INFINITY },
    exact: undefined,
    moments: makeMoments(),
    elements: indices.map((index) => ({ index, count: 0, sum: [] })),
    cells: makeCells(kind !== 'float'),
    distinct: makeDistinct(),
  };
}

/** Counts the values of the next `examples` examples, except for the means of single elements. */
export function addValues(tally: Tally, read: ReadNumbers, values: Values, examples: number): void {
  const { ends, absent } = values;
  const end = ends[examples - 1] ?? 0;
  const numbers = read(values, end);
  const others = tally.nans + tally.infinities;
  tally.examples += examples;
  let from = 0;
  for (let i = 0; i < examples; i++) {
    const to = ends[i]!;
    if (to > from) addExample(tally, numbers.numbers, from, to);
    else if (absent !== undefined && absent[i] !== 0) tally.absent++;
    from = to;
  }
  const areFinite = tally.nans + tally.infinities === others;
  if (end > 0) addBlock(tally, values, numbers, end, areFinite);
}

/** Measured: 2 to 3 ns per value. */
function addExample(tally: Tally, numbers: Numbers['numbers'], from: number, to: number): void {
  const { range } = tally;
  const origin = numbers[from]!;
  let sum = 0;
  let squares = 0;
  let { min, max } = range;
  for (let at = from; at < to; at++) {
    const value = numbers[at]!;
    const distance = value - origin;
    sum += distance;
    squares += distance * distance;
    if (value < min) min = value;
    if (value > max) max = value;
  }
  if (!Number.isFinite(sum)) {
    addWithoutOthers(tally, numbers.subarray(from, to));
    return;
  }
  const count = to - from;
  range.min = min;
  range.max = max;
  addGroup(tally.moments, count, count * origin + sum, squares - (sum * sum) / count);
}

/** NaN and infinities show up in the sum, so only examples that contain one pay for the search. */
function addWithoutOthers(tally: Tally, values: Numbers['numbers']): void {
  const finite = Float64Array.from(values).filter(Number.isFinite);
  let nans = 0;
  for (const value of values) if (Number.isNaN(value)) nans++;
  tally.nans += nans;
  tally.infinities += values.length - finite.length - nans;
  if (finite.length > 0) addExample(tally, finite, 0, finite.length);
}

/** Counts what is faster for a whole block than for single examples. */
function addBlock(
  tally: Tally,
  values: Values,
  { numbers, marks }: Numbers,
  end: number,
  areFinite: boolean,
): void {
  const { range, cells, distinct } = tally;
  const finite = areFinite ? numbers : numbers.subarray(0, end).filter(Number.isFinite);
  const count = areFinite ? end : finite.length;
  if (count > 0) {
    coverRange(cells, range.min, range.max);
    countInCells(cells, finite, count);
  }
  if (range.min <= 0 && range.max >= 0) tally.zeros += countZeros(finite, count);
  addMarks(distinct, marks, end);
  const isRounded = range.min < Number.MIN_SAFE_INTEGER || range.max > Number.MAX_SAFE_INTEGER;
  if (values.kind === 'int64' && isRounded) widen(tally, exactRange(values.words, end));
}

function countZeros(numbers: Numbers['numbers'], end: number): number {
  let zeros = 0;
  for (let i = 0; i < end; i++) if (numbers[i] === 0) zeros++;
  return zeros;
}

/**
 * Extends the exact range. It only matters if an end of the range is beyond 2^53, and then everything counted before is
 * within it.
 */
export function widen(tally: Tally, { min, max }: NonNullable<Tally['exact']>): void {
  const before = tally.exact ?? { min, max };
  tally.exact = { min: before.min < min ? before.min : min, max: before.max > max ? before.max : max };
}

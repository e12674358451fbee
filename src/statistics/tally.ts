import { exactRange, type Numbers, type ReadNumbers, type Values } from './block.ts';
import { type Cells, countInCells, coverRange, makeCells } from './cells.ts';
import { addMarks, type Distinct, makeDistinct } from './distinct.ts';
import type { ElementTally } from './element-means.ts';
import { addGroup, type Moments, makeMoments } from './moments.ts';

/** What has been counted of one feature; it grows example by example, or by another tally. */
export interface Tally {
  examples: number;
  absent: number;
  zeros: number;
  nans: number;
  infinities: number;
  /** Of the finite values. */
  readonly range: { min: number; max: number };
  /** The same to the last digit, where integers go beyond 2^53. */
  exact: { readonly min: bigint; readonly max: bigint } | undefined;
  /** Of the finite values. */
  readonly moments: Moments;
  readonly elements: readonly ElementTally[];
  readonly cells: Cells;
  readonly distinct: Distinct;
}

/** `indices` are the elements that get a mean of their own. */
export function makeTally(kind: Values['kind'], indices: readonly number[]): Tally {
  return {
    ...{ examples: 0, absent: 0, zeros: 0, nans: 0, infinities: 0, exact: undefined },
    range: { min: Number.POSITIVE_INFINITY, max: Number.NEGATIVE_INFINITY },
    moments: makeMoments(),
    elements: indices.map((index) => ({ index, count: 0, sum: [] })),
    cells: makeCells(kind !== 'float'),
    distinct: makeDistinct(),
  };
}

/** Counts the values of the next `examples`, but for the means of single elements. */
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

/** Measured: 2 to 3 ns a value. */
function addExample(tally: Tally, numbers: Numbers['numbers'], from: number, to: number): void {
  const { range } = tally;
  const origin = numbers[from]!;
  let [sum, squares] = [0, 0];
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

/** NaN and the infinities show in the sum, so that only examples with one of them pay for the search. */
function addWithoutOthers(tally: Tally, values: Numbers['numbers']): void {
  const finite = Float64Array.from(values).filter(Number.isFinite);
  let nans = 0;
  for (const value of values) if (Number.isNaN(value)) nans++;
  tally.nans += nans;
  tally.infinities += values.length - finite.length - nans;
  if (finite.length > 0) addExample(tally, finite, 0, finite.length);
}

/** What a whole block is faster at than its examples one by one. */
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

/** Holds for an end of the range that is beyond 2^53: what came before then lies within. */
export function widen(tally: Tally, { min, max }: NonNullable<Tally['exact']>): void {
  const before = tally.exact ?? { min, max };
  tally.exact = { min: before.min < min ? before.min : min, max: before.max > max ? before.max : max };
}

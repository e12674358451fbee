/**
 * The distribution of finite values, collected in one pass and constant memory, without knowing the range in advance.
 */
export interface Cells {
  /** The width of a cell, a power of two. A value belongs to cell number floor(value / width). */
  width: number;
  /** Number of the first cell. */
  first: number;
  counts: Float64Array;
  readonly precision: Precision;
}

interface Precision {
  /** The smallest difference between two values. */
  readonly step: number;
  /** Relative resolution: values are distinguished to one part in this many. */
  readonly digits: number;
}

const INTEGERS: Precision = { step: 1, digits: 2 ** 52 };
const FLOATS: Precision = { step: 2 ** -149, digits: 2 ** 24 };

/** Exact counts of `edges[i] <= value < edges[i + 1]`, as `numpy.histogram(values, edges)` returns them. */
export interface Histogram {
  readonly edges: readonly number[];
  readonly counts: readonly number[];
}

const CELLS = 512;
const BINS = 10;

export function makeCells(integers: boolean): Cells {
  const precision = integers ? INTEGERS : FLOATS;
  return { width: precision.step, first: 0, counts: new Float64Array(0), precision };
}

/**
 * Makes room for values from `min` to `max`, a range that has to contain everything counted so far. The width of cells
 * only ever doubles, and only if the range requires it, so the result does not depend on the order.
 */
export function coverRange(cells: Cells, min: number, max: number): void {
  const { precision, counts, first } = cells;
  const largest = Math.max(-min, max);
  let width = Math.max(cells.width, powerBelow((max - min) / CELLS), powerBelow(largest / precision.digits));
  while (Math.floor(max / width) - Math.floor(min / width) >= CELLS || largest / width >= precision.digits)
    width *= 2;
  const low = Math.floor(min / width);
  const high = Math.floor(max / width);
  if (width === cells.width && counts.length > 0 && low >= first && high < first + CELLS) return;
  const before = { width: cells.width, first, counts };
  Object.assign(cells, { width, first: low, counts: new Float64Array(CELLS) });
  addCounts(cells, before);
}

/** A power of two slightly below a value; 0 for 0. */
function powerBelow(value: number): number {
  return value === 0 ? 0 : 2 ** (Math.floor(Math.log2(value)) - 2);
}

/** Adds the counts of cells that are not wider, whose range has to be covered. */
export function addCounts(
  { width, first, counts }: Cells,
  other: { readonly width: number; readonly first: number; readonly counts: ArrayLike<number> },
): void {
  const ratio = other.width / width;
  for (let i = 0; i < other.counts.length; i++) {
    const count = other.counts[i]!;
    if (count > 0) counts[Math.floor((other.first + i) * ratio) - first]! += count;
  }
}

/** Counts finite `values` up to `end`, all of which have to lie in the covered range. Measured: 3 to 4 ns per value. */
export function countInCells(
  { width, first, counts }: Readonly<Cells>,
  values: Float32Array | Float64Array,
  end: number,
): void {
  const scale = 1 / width;
  for (let i = 0; i < end; i++) counts[(Math.floor(values[i]! * scale) - first) | 0]!++;
}

/** Groups cells into up to ten bins of roughly equal width. Each of a few integers gets a bin of its own. */
export function histogramOf({ width, first, counts }: Readonly<Cells>): Histogram {
  let from = 0;
  while (counts[from] === 0) from++;
  let to = counts.length;
  while (to > from && counts[to - 1] === 0) to--;
  const size = to - from;
  const bins = Math.min(BINS, size);
  const borders = Array.from({ length: bins + 1 }, (_, i) => from + Math.round((i * size) / bins));
  return {
    edges: borders.map((border) => (first + border) * width),
    counts: borders.slice(1).map((border, i) => sum(counts, borders[i]!, border)),
  };
}

function sum(counts: Float64Array, from: number, to: number): number {
  let total = 0;
  for (let i = from; i < to; i++) total += counts[i]!;
  return total;
}

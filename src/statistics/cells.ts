/** Where finite values lie, in one pass and constant memory, without knowing their range beforehand. */
export interface Cells {
  /** A power of two; a value belongs to the cell number floor(value / width). */
  width: number;
  /** Number of the first cell. */
  first: number;
  counts: Float64Array;
  readonly precision: Precision;
}

interface Precision {
  /** Smallest difference of two values. */
  readonly step: number;
  /** Values are not told apart to more than one in so many. */
  readonly digits: number;
}

const INTEGERS: Precision = { step: 1, digits: 2 ** 52 };
const FLOATS: Precision = { step: 2 ** -149, digits: 2 ** 24 };

/** Counts of `edges[i] <= value < edges[i + 1]`, exactly: `numpy.histogram(values, edges)` gives the same. */
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
 * Makes room for values from `min` to `max`, which must cover what has been counted before. Cells only ever double
 * their width, and no sooner than the range asks for it: so in the end they are the same whatever came first.
 */
export function coverRange(cells: Cells, min: number, max: number): void {
  const { precision, counts, first } = cells;
  const largest = Math.max(-min, max);
  let width = Math.max(cells.width, powerBelow((max - min) / CELLS), powerBelow(largest / precision.digits));
  while (Math.floor(max / width) - Math.floor(min / width) >= CELLS || largest / width >= precision.digits)
    width *= 2;
  const [low, high] = [Math.floor(min / width), Math.floor(max / width)];
  if (width === cells.width && counts.length > 0 && low >= first && high < first + CELLS) return;
  const before = { width: cells.width, first, counts };
  Object.assign(cells, { width, first: low, counts: new Float64Array(CELLS) });
  addCounts(cells, before);
}

/** A power of two that is surely less, and not by much; 0 of 0. */
function powerBelow(value: number): number {
  return value === 0 ? 0 : 2 ** (Math.floor(Math.log2(value)) - 2);
}

/** Adds the counts of cells that are no wider, over a range that is covered. */
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

/** Counts finite `values` up to `end`; all must lie in the range that is covered. Measured: 3 to 4 ns a value. */
export function countInCells(
  { width, first, counts }: Readonly<Cells>,
  values: Float32Array | Float64Array,
  end: number,
): void {
  const scale = 1 / width;
  for (let i = 0; i < end; i++) counts[(Math.floor(values[i]! * scale) - first) | 0]!++;
}

/** Up to ten bins of cells, as equal as they go; each of a few integers gets its own. */
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

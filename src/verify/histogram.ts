/** Counts of values over their range, in one pass and constant memory. */
export interface Histogram {
  /** Counts the finite ones among the values. */
  readonly add: (values: readonly number[]) => void;
  /** Counts in equal parts of the range; fewer parts where few integers make it up. */
  readonly bins: () => number[];
}

const CELLS = 1024;
const BINS = 10;
/** Integers that get a bin each. */
const FEW = 16;
/** Smallest difference of two floats. */
const FLOAT_STEP = 2 ** -149;

/**
 * A histogram over a range that is not known beforehand: it counts in cells as wide as a power of two, and when a
 * value lies outside of them all, makes the cells wider and adds up those that fall together. In the end at least
 * 250 cells make up the range, so a border between bins is right to a 250th of it; integers in a range of less than
 * 512 are counted one by one.
 */
export function histogram(integers: boolean): Histogram {
  let width = integers ? 1 : FLOAT_STEP;
  /** Number of the first cell; a value belongs to the cell number floor(value / width). */
  let base = Number.NaN;
  let counts = new Float64Array(CELLS);
  let [min, max] = [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY];

  function add(values: readonly number[]): void {
    // Local copies: every change of a captured number that is no small integer makes a new object.
    let [cells, scale, first] = [counts, 1 / width, base];
    for (let i = 0; i < values.length; i++) {
      const value = values[i] ?? 0;
      let cell = Math.floor(value * scale) - first;
      if (!(cell >= 0 && cell < CELLS) || value < min || value > max) {
        if (!Number.isFinite(value)) continue;
        extend(value);
        [cells, scale, first] = [counts, 1 / width, base];
        cell = Math.floor(value * scale) - first;
      }
      cells[cell] = (cells[cell] ?? 0) + 1;
    }
  }

  function extend(value: number): void {
    min = Math.min(min, value);
    max = Math.max(max, value);
    const cell = Math.floor(value / width) - base;
    if (!(cell >= 0 && cell < CELLS)) spread();
  }

  /** Lays the cells anew over the range, which then fills at most half of them: the rest is room to grow. */
  function spread(): void {
    const before = { width, base, counts };
    while (Math.floor(max / width) - Math.floor(min / width) >= CELLS / 2) width *= 2;
    base = Math.floor((Math.floor(min / width) + Math.floor(max / width) - CELLS) / 2);
    counts = new Float64Array(CELLS);
    for (let i = 0; i < CELLS; i++) {
      const count = before.counts[i] ?? 0;
      if (count === 0) continue;
      const cell = Math.floor((before.base + i) * (before.width / width)) - base;
      counts[cell] = (counts[cell] ?? 0) + count;
    }
  }

  function bins(): number[] {
    if (min > max) return [];
    const few = integers && max - min < FEW;
    const size = few ? max - min + 1 : BINS;
    if (min === max) return [counts.reduce((sum, count) => sum + count)];
    const result = new Array<number>(size).fill(0);
    // The middle of a cell; of a cell of integers, that of its smallest and largest.
    const middle = integers ? (width - 1) / 2 : width / 2;
    const extent = integers ? max - min + 1 : max - min;
    for (let i = 0; i < CELLS; i++) {
      const share = ((base + i) * width + middle - min) / extent;
      const bin = Math.max(0, Math.min(size - 1, Math.floor(share * size)));
      const count = counts[i] ?? 0;
      if (count > 0) result[bin] = (result[bin] ?? 0) + count;
    }
    return result;
  }

  return { add, bins };
}

const BLOCKS = '▁▂▃▄▅▆▇█';

/** One character a bin, its height in proportion to the largest; a dot where there is nothing. */
export function drawBins(bins: readonly number[]): string {
  const largest = Math.max(...bins);
  return bins.map((n) => (n === 0 ? '·' : BLOCKS[Math.ceil((n / largest) * BLOCKS.length) - 1])).join('');
}

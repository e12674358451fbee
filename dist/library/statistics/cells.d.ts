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
/** Exact counts of `edges[i] <= value < edges[i + 1]`, as `numpy.histogram(values, edges)` returns them. */
export interface Histogram {
    readonly edges: readonly number[];
    readonly counts: readonly number[];
}
export declare function makeCells(integers: boolean): Cells;
/**
 * Makes room for values from `min` to `max`, a range that has to contain everything counted so far. The width of cells
 * only ever doubles, and only if the range requires it, so the result does not depend on the order.
 */
export declare function coverRange(cells: Cells, min: number, max: number): void;
/** Adds the counts of cells that are not wider, whose range has to be covered. */
export declare function addCounts({ width, first, counts }: Cells, other: {
    readonly width: number;
    readonly first: number;
    readonly counts: ArrayLike<number>;
}): void;
/** Counts finite `values` up to `end`, all of which have to lie in the covered range. Measured: 3 to 4 ns per value. */
export declare function countInCells({ width, first, counts }: Readonly<Cells>, values: Float32Array | Float64Array, end: number): void;
/** Groups cells into up to ten bins of roughly equal width. Each of a few integers gets a bin of its own. */
export declare function histogramOf({ width, first, counts }: Readonly<Cells>): Histogram;
export {};

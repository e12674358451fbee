import { type Histogram } from './cells.js';
import { type DistinctCount } from './distinct.js';
import type { Tally } from './tally.js';
/**
 * Statistics of the values of a feature; for bytes, of their sizes. Figures that need values are undefined if there are
 * none.
 */
export interface Statistics {
    /** Number of examples that were counted: all, or the first ones of a large fixture. */
    readonly examples: number;
    /** Number of these examples that lack the feature. */
    readonly absent: number;
    /** Number of values in the other examples. */
    readonly count: number;
    readonly nans: number;
    readonly infinities: number;
    /** The following figures are those of the finite values. Integers beyond 2^53 are strings. */
    readonly min?: number | string;
    readonly max?: number | string;
    readonly mean?: number;
    /** The standard deviation of a population. */
    readonly stddev?: number;
    readonly zeros: number;
    readonly distinct: DistinctCount;
    readonly histogram?: Histogram;
    readonly elements?: ElementMeans;
}
/** The means over all examples, for some positions in the list. */
export interface ElementMeans {
    readonly indices: readonly number[];
    readonly means: readonly number[];
}
/** The figures of a tally. They are equal for equal data, in whatever order and groups it was counted. */
export declare function statisticsOf(tally: Readonly<Tally>): Statistics;

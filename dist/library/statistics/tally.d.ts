import { type ReadNumbers, type Values } from './block.js';
import { type Cells } from './cells.js';
import { type Distinct } from './distinct.js';
import type { ElementTally } from './element-means.js';
import { type Moments } from './moments.js';
/** The counts of one feature, to which examples and other tallies can be added. */
export interface Tally {
    examples: number;
    absent: number;
    zeros: number;
    nans: number;
    infinities: number;
    /** Of the finite values. */
    readonly range: {
        min: number;
        max: number;
    };
    /** The exact range, if integers are beyond 2^53. */
    exact: {
        readonly min: bigint;
        readonly max: bigint;
    } | undefined;
    /** Of the finite values. */
    readonly moments: Moments;
    readonly elements: readonly ElementTally[];
    readonly cells: Cells;
    readonly distinct: Distinct;
}
/** `indices` are the elements whose means are recorded. */
export declare function makeTally(kind: Values['kind'], indices: readonly number[]): Tally;
/** Counts the values of the next `examples` examples, except for the means of single elements. */
export declare function addValues(tally: Tally, read: ReadNumbers, values: Values, examples: number): void;
/**
 * Extends the exact range. It only matters if an end of the range is beyond 2^53, and then everything counted before is
 * within it.
 */
export declare function widen(tally: Tally, { min, max }: NonNullable<Tally['exact']>): void;

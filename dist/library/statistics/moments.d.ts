import { type ExactSum } from './exact-sum.js';
/**
 * The sums behind mean and standard deviation. The values of one example are summed in their order, which neither
 * sharding nor blocks change. The sums of examples are added exactly, so that their order does not matter.
 */
export interface Moments {
    count: number;
    readonly sum: ExactSum;
    /**
     * The sum of squares, exact to 2^-100. Each example contributes the squares relative to its own mean, so that large
     * values that are close together keep their precision.
     */
    readonly squares: ExactSum;
}
export declare function makeMoments(): Moments;
/** Adds an example: the number of its values, their sum, and the sum of their squared distances from their mean. */
export declare function addGroup(moments: Moments, count: number, sum: number, distances: number): void;
/** Adds other moments. */
export declare function addMoments(moments: Moments, { count, sum, squares }: Readonly<Moments>): void;
export declare function meanOf({ count, sum }: Readonly<Moments>): number;
/** The standard deviation of a population, which is NumPy's default. */
export declare function standardDeviationOf({ count, sum, squares }: Readonly<Moments>): number;

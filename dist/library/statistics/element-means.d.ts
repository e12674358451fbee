/**
 * The means of single list elements, exact over all examples. They reveal columns that are shifted, truncated or mixed
 * up.
 */
import type { Values } from './block.js';
import { type ExactSum } from './exact-sum.js';
/** The finite values at one position of the list. */
export interface ElementTally {
    readonly index: number;
    count: number;
    readonly sum: ExactSum;
}
/** Adds the elements of the first `examples` examples. */
export declare function addElements(elements: readonly ElementTally[], values: Values, examples: number): void;
/**
 * The elements whose means are recorded: both ends, their neighbours, and some between them. Those at a third and at
 * half reveal columns that are swapped by halves or thirds.
 */
export declare function sampledElements(length: number): number[];

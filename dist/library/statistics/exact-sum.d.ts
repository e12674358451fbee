/**
 * A sum of doubles without rounding errors: a list of non-overlapping parts, the smallest first. The result does not
 * depend on the order or the grouping of the terms.
 *
 * Shewchuk, "Adaptive Precision Floating-Point Arithmetic", 1997. Python's `math.fsum` uses the same algorithm.
 */
export type ExactSum = number[];
/** Adds a finite term, exactly. */
export declare function addExactly(sum: ExactSum, term: number): void;
/** The double nearest to the sum; ties go to the even one. */
export declare function roundSum(sum: ExactSum): number;
/** The same sum in canonical parts: each is the double nearest to the sum of itself and all smaller parts. */
export declare function canonicalSum(sum: ExactSum): ExactSum;

/**
 * Counts distinct values. Up to a bound, all hashes are kept; beyond it, only those that end in one zero bit, then in
 * two, and so on (adaptive sampling; Flajolet 1990, after Wegman). Which hashes are kept depends only on the values and
 * not on their order, so those of all shards are among the hashes that the shards kept.
 */
export interface Distinct {
    readonly hashes: Set<number>;
    /** The bits that are zero in all kept hashes. */
    mask: number;
    /** Recently seen hashes, by their first bits. Most values of a column with few distinct values are found here. */
    readonly recent: Int32Array;
}
export interface DistinctCount {
    readonly count: number;
    /** Whether the count is exact; an estimate has a standard error of 4 %. */
    readonly exact: boolean;
}
export declare function makeDistinct(): Distinct;
/**
 * Adds the values that `marks` stand for, up to `end`. Equal values have equal marks, different values different ones.
 */
export declare function addMarks(distinct: Distinct, marks: Int32Array, end: number): void;
/** Adds the hashes that another counter kept. */
export declare function addDistinct(distinct: Distinct, { hashes, mask }: Pick<Distinct, 'mask'> & {
    readonly hashes: Iterable<number>;
}): void;
export declare function countDistinct({ hashes, mask }: Readonly<Distinct>): DistinctCount;

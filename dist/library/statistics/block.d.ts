/** The values of one feature in consecutive examples, concatenated. Those of example i end before `ends[i]`. */
export type Values = (IntegerValues | FloatValues | BytesValues) & {
    /** Nonzero for each example without the feature. */
    readonly absent?: Uint8Array;
};
interface IntegerValues {
    readonly kind: 'int64';
    /** Two words per element, the lower 32 bits first. */
    readonly words: Int32Array;
    readonly ends: Uint32Array;
}
interface FloatValues {
    readonly kind: 'float';
    readonly values: Float32Array;
    readonly ends: Uint32Array;
}
interface BytesValues {
    readonly kind: 'bytes';
    readonly data: Uint8Array;
    /** The end of each element in `data`. */
    readonly stops: Uint32Array;
    readonly ends: Uint32Array;
}
/** The numbers that are counted for the values. */
export interface Numbers {
    /** The values, or the sizes of byte strings. Integers beyond 2^53 are rounded. */
    readonly numbers: Float32Array | Float64Array;
    /**
     * A word per value. Different 32-bit values have different marks; other values collide with a probability of 2^-32.
     */
    readonly marks: Int32Array;
}
/** Reads the first `end` elements. The result is valid until the next call. */
export type ReadNumbers = (values: Values, end: number) => Numbers;
/** Makes a reader whose memory grows with its input. */
export declare function makeNumberReader(): ReadNumbers;
/** The exact minimum and maximum of the first `end` integers. */
export declare function exactRange(words: Int32Array, end: number): {
    min: bigint;
    max: bigint;
};
export {};

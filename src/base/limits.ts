/** Limits of the formats, each named once. */

export const INT64_MIN = -(2n ** 63n);
export const INT64_MAX = 2n ** 63n - 1n;

/** The largest finite float of 32 bits. */
export const FLOAT32_MAX = 3.4028234663852886e38;

/** No normal variable of ours is farther from 0: its draws have 32 bits. */
export const MAX_NORMAL = 6.3;

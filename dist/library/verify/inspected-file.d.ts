import type { Kind } from '../base/kind.js';
import type { Problem } from '../base/problem.js';
import type { Statistics } from '../statistics/statistics.js';
/** The contents of a TFRecord file, as `inspect --json` prints them. */
export interface InspectedFile {
    readonly file: string;
    /** The type of its records; null if it has no records, or records of another type. */
    readonly record: 'example' | 'sequence-example' | 'example-list' | null;
    readonly records: number;
    /** Null if the file could not be read to its end, like the following sizes and digests. */
    readonly compression: 'gzip' | 'zlib' | 'none' | null;
    readonly bytes: number | null;
    /** Size of the uncompressed stream. */
    readonly contentBytes: number | null;
    readonly sha256: string | null;
    /** SHA-256 of the uncompressed stream. */
    readonly contentSha256: string | null;
    readonly features: readonly InspectedFeature[];
    /** Why the file could not be read to its end, or which record is of an unknown type. */
    readonly problems: readonly Problem[];
}
/** The values of one feature in the records of a file. A name that occurs with two kinds has two entries. */
export interface InspectedFeature extends Omit<Statistics, 'mean'> {
    readonly name: string;
    /** Null if the feature is present without a list of any kind. */
    readonly kind: Kind | null;
    /** Number of elements in each record that has the feature, or in each step. */
    readonly length: {
        readonly min: number;
        readonly max: number;
    };
    /** Number of steps in each record; only present for a feature list. */
    readonly steps?: {
        readonly min: number;
        readonly max: number;
    };
    /** Always between the minimum and the maximum; a string if those are strings. */
    readonly mean?: number | string;
    /** The start of the first value of a bytes feature. */
    readonly sample?: {
        readonly base64: string;
    };
}

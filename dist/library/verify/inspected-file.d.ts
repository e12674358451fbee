import type { Kind } from '../base/kind.js';
import type { Problem } from '../base/problem.js';
import type { Statistics } from '../statistics/statistics.js';
/** What a TFRecord file holds, as `inspect --json` prints it. */
export interface InspectedFile {
    readonly file: string;
    /** What its records are; null where it has none, or where they are other messages. */
    readonly record: 'example' | 'sequence-example' | 'example-list' | null;
    readonly records: number;
    /** This and what follows is null where the file could not be read to its end. */
    readonly compression: 'gzip' | 'zlib' | 'none' | null;
    readonly bytes: number | null;
    /** Bytes of the uncompressed stream. */
    readonly contentBytes: number | null;
    readonly sha256: string | null;
    /** SHA-256 of the uncompressed stream. */
    readonly contentSha256: string | null;
    readonly features: readonly InspectedFeature[];
    /** Why the file could not be read to its end, or what a record is that is none of the known messages. */
    readonly problems: readonly Problem[];
}
/** What the records of a file hold for one feature; a name with two kinds has two of these. */
export interface InspectedFeature extends Omit<Statistics, 'mean'> {
    readonly name: string;
    /** Null where the feature is there without a list of any kind. */
    readonly kind: Kind | null;
    /** How many elements the records have that have it, or each of its steps. */
    readonly length: {
        readonly min: number;
        readonly max: number;
    };
    /** How many steps the records have; missing where it is no feature list. */
    readonly steps?: {
        readonly min: number;
        readonly max: number;
    };
    /** Never beyond the least and the greatest value; a text where they are. */
    readonly mean?: number | string;
    /** The start of the first value, of bytes. */
    readonly sample?: {
        readonly base64: string;
    };
}

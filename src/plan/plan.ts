import type { Kind, Role } from '../config/feature.ts';

/** Version of everything that turns a plan into bytes: the value functions, the encoding, this shape. */
export const FORMAT_VERSION = 1;

/**
 * Everything that decides the bytes, as plain data: it can be printed, hashed, compared and sent to another
 * machine. Equal data, equal records. It holds no paths.
 */
export interface Plan {
  readonly data: DataPlan;
  readonly layout: Layout;
}

/** What decides the records. */
export interface DataPlan {
  readonly formatVersion: typeof FORMAT_VERSION;
  /** 0 to 2^53 - 1. */
  readonly seed: number;
  readonly dataset: string;
  readonly examples: number;
  /** In the order of their names' UTF-8 bytes, which is their order in every record. */
  readonly features: readonly PlannedFeature[];
}

/** What decides how the records are spread over files. */
export interface Layout {
  readonly shards: number;
  readonly compression: Compression;
  readonly compressionLevel: CompressionLevel;
  readonly filePrefix: string;
}

export type Compression = 'gzip' | 'zlib' | 'none';
export type CompressionLevel = 'auto' | number;

export interface PlannedFeature {
  readonly name: string;
  readonly kind: Kind;
  readonly role: Role;
  /** Elements in an example: fixed, or drawn uniformly between two bounds, both included. */
  readonly length: number | Range;
  readonly distribution: Distribution;
}

/** Both ends are included. */
export interface Range {
  readonly min: number;
  readonly max: number;
}

export type Distribution =
  /** Integers from `min` to `max`, both included; floats from `min` up to, without, `max`. */
  | { readonly type: 'uniform'; readonly min: number; readonly max: number }
  /** 1 at the given rate, else 0; integers and floats. */
  | { readonly type: 'bernoulli'; readonly positiveRate: number }
  /** Strings of `length` characters drawn evenly from `alphabet` (ASCII). */
  | { readonly type: 'text'; readonly length: Range; readonly alphabet: string };

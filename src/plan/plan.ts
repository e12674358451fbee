import type { Role } from '../config/feature.ts';
import type { Compression } from '../tfrecord/compress.ts';

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

export type { Compression };
export type CompressionLevel = 'auto' | number;

export type PlannedFeature = NumericFeature | BytesFeature;

export interface NumericFeature extends FeatureShape {
  readonly kind: 'int64' | 'float';
  readonly distribution: NumericDistribution;
}

export interface BytesFeature extends FeatureShape {
  readonly kind: 'bytes';
  readonly distribution: BytesDistribution;
}

interface FeatureShape {
  readonly name: string;
  readonly role: Role;
  /** Elements in an example: fixed, or drawn evenly from a range. */
  readonly length: number | Range;
}

/** Both ends are included. */
export interface Range {
  readonly min: number;
  readonly max: number;
}

export type NumericDistribution =
  /** Integers from `min` to `max`, both included; floats from `min` up to, without, `max`. */
  | { readonly type: 'uniform'; readonly min: number; readonly max: number }
  /** 1 at the given rate, else 0. */
  | { readonly type: 'bernoulli'; readonly positiveRate: number };

/** Strings whose size is drawn evenly from `size`, their characters from `alphabet` (ASCII). */
export interface BytesDistribution {
  readonly type: 'text';
  readonly size: Range;
  readonly alphabet: string;
}

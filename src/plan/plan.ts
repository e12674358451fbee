import type { BrokenKind } from '../base/broken-kind.ts';
import type { Role } from '../schema/feature.ts';
import type { Compression } from '../tfrecord/compress.ts';
import type { Follows, SharedFactor } from './distributions/hidden-factors.ts';
import type { BytesDistribution, FloatDistribution, Int64Distribution } from './distributions/table.ts';
import type { Factors, Integer, Range } from './distributions/types.ts';

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
  /** What a record holds; undefined for a `tf.train.Example`. */
  readonly record?: 'sequence-example' | 'example-list';
  /** In the order of their names' UTF-8 bytes, which is their order in every record. */
  readonly features: readonly PlannedFeature[];
  /** Feature lists, or the features of the items of an example list, in the same order; absent in an Example. */
  readonly sequence?: readonly PlannedFeature[];
  /** Examples that carry something rare on purpose, by their numbers. */
  readonly edgeCases?: readonly EdgeCase[];
}

/** The features of the Example or context, then those of the sequence: the order of columns and statistics. */
export function allFeatures({ features, sequence = [] }: DataPlan): readonly PlannedFeature[] {
  return sequence.length === 0 ? features : [...features, ...sequence];
}

/** What decides how the records are spread over files. */
export interface Layout {
  readonly shards: number;
  /** Shards grow from the first to the last, so that code that takes them for equal shows. */
  readonly uneven?: true;
  readonly compression: Compression;
  readonly compressionLevel: CompressionLevel;
  readonly filePrefix: string;
  /** The split of a TensorFlow dataset, whose files are named as TFDS names them; absent in the plain layout. */
  readonly split?: string;
  /** An index stands beside each file. */
  readonly index?: true;
  /** Files that are broken on purpose, in the order of `BROKEN_KINDS`. */
  readonly broken?: readonly BrokenKind[];
}

export type { Compression };
/** zlib's level, or `auto` for the fastest way that suits the data. */
export type CompressionLevel = 'auto' | number;

/** A feature, and how its values are drawn. */
export type PlannedFeature = NumericFeature | BytesFeature;
/** A feature of integers or floats. */
export type NumericFeature = Int64Feature | FloatFeature;

/** A feature of 64-bit integers. */
export interface Int64Feature extends FeatureShape, Modified {
  readonly kind: 'int64';
  readonly distribution: Int64Distribution;
}

/** A feature of 32-bit floats. */
export interface FloatFeature extends FeatureShape, Modified {
  readonly kind: 'float';
  readonly distribution: FloatDistribution;
}

/** A feature of byte strings. */
export interface BytesFeature extends FeatureShape {
  readonly kind: 'bytes';
  readonly distribution: BytesDistribution;
  /** For images, texts and arrays; without factors the values are independent of everything. */
  readonly factors?: Factors;
}

interface FeatureShape {
  readonly name: string;
  readonly role: Role;
  /** Elements in an example, or in a step: fixed, or drawn evenly from a range; with `rowSize`, rows instead. */
  readonly length: number | Range;
  /** Elements of a row; 1 unless given. */
  readonly rowSize?: number;
  /** The feature draws its length together with all others of the group. */
  readonly lengthGroup?: string;
  /** The feature has as many rows as the values of this one add up to. */
  readonly rowLengths?: string;
  /** The feature is drawn from the streams of this one, and so equals it. */
  readonly drawnAs?: string;
  /** Steps of a feature list, or items of an example list, drawn evenly from a range. */
  readonly steps?: Range & { readonly group: string };
  /** The rate of examples that lack the feature. */
  readonly missing?: number;
  /** Another rate for the examples in which the one value of another feature is this one. */
  readonly missingWhere?: { readonly feature: string; readonly is: Integer; readonly rate: number };
  /**
   * This many consecutive examples draw the same values: they belong to one entity, whose id is in the feature `id`.
   */
  readonly entity?: { readonly id: string; readonly rows: number };
  /** For a label: what its values follow. A binary label has this in its distribution. */
  readonly follows?: Follows;
}

/** Whether no example lacks the feature, except for marked ones. */
export function isAlwaysThere({ missing, missingWhere }: PlannedFeature): boolean {
  return missing === undefined && missingWhere === undefined;
}

interface Modified {
  readonly modifiers?: Modifiers;
  /** Values without factors are independent of everything. */
  readonly factors?: Factors;
  /** For a lone number: the factor that it shares with others. */
  readonly shared?: SharedFactor;
}

/** What happens to single values after they were drawn; rates from 0 to 1. */
export interface Modifiers {
  readonly zeros?: number;
  readonly nan?: number;
  readonly inf?: number;
  /** The share of the elements of a vector that `nan` and `inf` can meet; all unless given. */
  readonly columns?: number;
}

/** An example that carries something rare on purpose, in some of its features. */
export interface EdgeCase {
  /** Its number in the dataset. */
  readonly example: number;
  readonly what: string;
  /** In the order of the plan. */
  readonly features: readonly string[];
  readonly change: Change;
}

/** The change of those features; all other values of the example stay the same. */
export type Change =
  /**
   * The first element. Lists without any get one, and an absent feature is there, unless others decide how many elements
   * the feature has.
   */
  | { readonly type: 'int64'; readonly value: Integer }
  /** The same, a float as `Number` reads it: JSON has no NaN. */
  | { readonly type: 'float'; readonly value: string }
  | { readonly type: 'bytes'; readonly hex: string }
  /** Every element. */
  | { readonly type: 'every'; readonly value: 0 | 1 }
  | { readonly type: 'elements'; readonly count: ElementCount }
  /** No entry; an entry without a list; an empty list of another kind. */
  | { readonly type: 'no-entry' | 'no-list' | 'other-kind' };

/** `one-less` and `one-more` than the fixed length. */
export type ElementCount = 'none' | 'fewest' | 'most' | 'one-less' | 'one-more';

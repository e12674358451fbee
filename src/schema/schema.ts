/** A description of the data that does not depend on the form in which the repository describes them. */
import type { Kind } from '../base/kind.ts';
import type { Place } from '../base/problem.ts';
import type { TfdsDescription } from './tfds-description.ts';

/** The message type of the records; `example-list` is `ExampleListWithContext` of TensorFlow Serving (ELWC). */
export type RecordType = (typeof RECORD_TYPES)[number];

export const RECORD_TYPES = ['example', 'sequence-example', 'example-list'] as const;

export interface Schema {
  readonly record: RecordType;
  /** Features of the example or, for the other record types, of the context. */
  readonly features: readonly SchemaFeature[];
  /** Feature lists of a `sequence-example`, or features of the items of an `example-list`; empty for `example`. */
  readonly sequence: readonly SchemaFeature[];
  /** The description by TensorFlow Datasets, if the schema was read from its files. */
  readonly tfds?: TfdsDescription;
}

export interface SchemaFeature {
  readonly name: string;
  readonly kind: Kind;
  /** Number of elements in an example, in one step of a feature list, or in one item of an example list. */
  readonly shape: Shape;
  readonly presence: Presence;
  /** Number of steps; only for the feature lists of a `sequence-example` and for the items of an `example-list`. */
  readonly steps?: Steps;
  readonly domain?: Domain;
  /** What the bytes contain, by default free text. Only for the kind `bytes`. */
  readonly content?: Content;
  readonly tie?: Tie;
  /** Set if the feature is to be predicted. */
  readonly label?: Label;
  /** The place of the feature's name. */
  readonly place: Place;
  /** The places of facts that are not next to the name. */
  readonly places?: { readonly [F in Fact]?: Place };
}

/** The facts of a feature that can have places of their own. */
export type Fact = 'kind' | 'shape' | 'presence' | 'steps' | 'domain' | 'content' | 'tie' | 'label';

export type Shape =
  /** The dimensions of a dense tensor; `[]` is a scalar with one element. */
  | { readonly type: 'fixed'; readonly dims: readonly number[] }
  /**
   * From `min` to `max` rows (undefined if the form sets no limit), each with the fixed dimensions `row` (`[]` is one
   * element). Features of the same `group` have the same number of rows in every example.
   */
  | {
      readonly type: 'variable';
      readonly min: number;
      readonly max: number | undefined;
      readonly row: readonly number[];
      readonly group?: string;
    };

export interface Steps {
  readonly min: number;
  readonly max: number | undefined;
  /** Feature lists of the same group have the same number of steps. Those of an `example-list` are one group. */
  readonly group?: string;
}

export interface Presence {
  /** Whether the reader rejects an example without the feature. */
  readonly required: boolean;
  /** What the reader uses for an absent feature, if the form states it; a single value is used for all elements. */
  readonly default?: readonly (Integer | string)[];
  /** The minimum share of examples that have the feature, from 0 to 1. */
  readonly minFraction?: number;
}

/** A number or, for integers beyond 2^53, its decimal digits. */
export type Integer = number | string;

export interface Domain {
  /** Inclusive lower and upper bounds. */
  readonly min?: Integer;
  readonly max?: Integer;
  /** The only allowed values: numbers (or digits) for `int64` and `float`, strings for `bytes`. */
  readonly values?: readonly (Integer | string)[];
  /** Names of the integers of a class label, by number. */
  readonly names?: ReadonlyMap<number, string>;
  /**
   * The elements are rows of four, which are two corners of a box: the third is at least the first, and the fourth is at
   * least the second.
   */
  readonly corners?: true;
}

export type Content =
  | {
      readonly type: 'image';
      readonly format: 'png' | 'jpeg';
      /** Pixels. */
      readonly height: Range;
      readonly width: Range;
      readonly channels: 1 | 2 | 3 | 4;
      /** Bits per sample; JPEG has 8. */
      readonly bits: 8 | 16;
    }
  /** Words of letters in UTF-8, separated by spaces. */
  | { readonly type: 'text'; readonly words: Range }
  /** A serialised `TensorProto` for `tf.io.parse_tensor`. */
  | { readonly type: 'tensor'; readonly dtype: Dtype; readonly shape: readonly number[] }
  /** The little-endian elements of an array for `tf.io.decode_raw`, either as they are or as one zlib stream. */
  | {
      readonly type: 'raw';
      readonly dtype: Dtype;
      readonly shape: readonly number[];
      readonly compression?: 'zlib';
    }
  /** A JSON object. */
  | { readonly type: 'json' };

export type Dtype =
  | 'bool'
  | 'uint8'
  | 'uint16'
  | 'uint32'
  | 'uint64'
  | 'int8'
  | 'int16'
  | 'int32'
  | 'int64'
  | 'float16'
  | 'bfloat16'
  | 'float32'
  | 'float64'
  | 'string';

/** Both bounds are inclusive. */
export interface Range {
  readonly min: number;
  readonly max: number;
}

/** How a feature depends on another feature of the same example. */
export type Tie =
  /** Each element is at least the other feature's element, for example the right edge of a box. */
  | { readonly type: 'at-least'; readonly feature: string }
  /** Each element is the name that the other feature's domain gives to its number. */
  | { readonly type: 'name-of'; readonly feature: string }
  /** A fact about the image in the other feature. */
  | { readonly type: 'image-fact'; readonly feature: string; readonly fact: ImageFact }
  /** The rows of a ragged tensor; the other feature contains their lengths. */
  | { readonly type: 'ragged-values'; readonly rowLengths: string }
  /** The same elements as the other feature. */
  | { readonly type: 'equal'; readonly feature: string }
  /** One row for each element of the other feature: the dimensions of the array in its bytes. */
  | { readonly type: 'shape-of'; readonly feature: string }
  /**
   * The elements of a ragged tensor whose rows the other feature does not describe by their lengths: `row-splits` are 0
   * and the end of each row, `row-starts` and `row-limits` the start or the end of each row, and `value-rowids` the
   * number of each element's row.
   */
  | { readonly type: 'ragged-partition'; readonly feature: string; readonly partition: RaggedPartition }
  /** The indices of a sparse tensor: strictly increasing, below `size`, one for each value of the other feature. */
  | { readonly type: 'sparse-index'; readonly feature: string; readonly size: number };

export type RaggedPartition = 'row-splits' | 'row-starts' | 'row-limits' | 'value-rowids';

export type ImageFact = 'height' | 'width' | 'channels' | 'format' | 'size' | 'sha256';

/** What is to be predicted. */
export type Label =
  | { readonly type: 'binary' }
  /**
   * Integers from 0 to `count` - 1 or, if the domain has names, the named numbers; for bytes, the domain's values.
   * `priors` has the relative frequency of each class in that order.
   */
  | { readonly type: 'classes'; readonly count: number; readonly priors?: readonly number[] }
  | { readonly type: 'regression' };

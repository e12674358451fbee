/** What the data are, whatever form the repository describes them in. */
import type { Kind } from '../base/kind.ts';
import type { Place } from '../base/problem.ts';
import type { TfdsDescription } from './tfds-description.ts';

/** The message that each record holds; `example-list` is `ExampleListWithContext` of TensorFlow Serving (ELWC). */
export type RecordType = (typeof RECORD_TYPES)[number];

export const RECORD_TYPES = ['example', 'sequence-example', 'example-list'] as const;

export interface Schema {
  readonly record: RecordType;
  /** Features of the example or, for the other record types, of the context. */
  readonly features: readonly SchemaFeature[];
  /** Feature lists of a `sequence-example`, or the features of each item of an `example-list`; empty for `example`. */
  readonly sequence: readonly SchemaFeature[];
  /** What TensorFlow Datasets says of the features, where the schema was read from that. */
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
  /** What the bytes hold; without it they are free text. Only for the kind `bytes`. */
  readonly content?: Content;
  readonly tie?: Tie;
  /** Set where the feature is to be predicted. */
  readonly label?: Label;
  /** Where the feature's name stands. */
  readonly place: Place;
  /** Where single facts stand, if not beside the name. */
  readonly places?: { readonly [F in Fact]?: Place };
}

/** The facts of a feature that can stand on lines of their own. */
export type Fact = 'kind' | 'shape' | 'presence' | 'steps' | 'domain' | 'content' | 'tie' | 'label';

export type Shape =
  /** Dimensions of a dense tensor; `[]` is a scalar, one element. */
  | { readonly type: 'fixed'; readonly dims: readonly number[] }
  /**
   * Any number of rows from `min` to `max` (undefined: the form sets no limit), each of the fixed dimensions `row`
   * (`[]`: one element). Features of the same `group` have equally many rows in every example.
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
  /** Feature lists of the same group have equally many steps. All items of an `example-list` are one group. */
  readonly group?: string;
}

export interface Presence {
  /** Whether the reader refuses an example without the feature. */
  readonly required: boolean;
  /** What the reader uses instead of an absent feature, if the form says it; one value stands for all elements. */
  readonly default?: readonly (Integer | string)[];
  /** The least share of examples that have the feature; 0 to 1. */
  readonly minFraction?: number;
}

/** A number or, for integers beyond 2^53, its decimal digits. */
export type Integer = number | string;

export interface Domain {
  /** Lower and upper bound, both included. */
  readonly min?: Integer;
  readonly max?: Integer;
  /** The only values allowed: numbers for `int64` and `float` (or digits), texts for `bytes`. */
  readonly values?: readonly (Integer | string)[];
  /** Names of the integers of a class label, by number. */
  readonly names?: ReadonlyMap<number, string>;
  /** The elements are rows of four, each two corners of a box: the third is at least the first, the fourth the second. */
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
      /** Bits of a sample; JPEG has 8. */
      readonly bits: 8 | 16;
    }
  /** Words of letters in UTF-8, separated by spaces. */
  | { readonly type: 'text'; readonly words: Range }
  /** A serialised `TensorProto` for `tf.io.parse_tensor`. */
  | { readonly type: 'tensor'; readonly dtype: Dtype; readonly shape: readonly number[] }
  /** The little-endian elements of an array for `tf.io.decode_raw`, or these as one zlib stream. */
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

/** Both ends are included. */
export interface Range {
  readonly min: number;
  readonly max: number;
}

/** What makes a feature follow another of the same example. */
export type Tie =
  /** Element by element at least the value of the other, for example a box's right edge. */
  | { readonly type: 'at-least'; readonly feature: string }
  /** Element by element the name that the other feature's domain gives to its number. */
  | { readonly type: 'name-of'; readonly feature: string }
  /** A fact of the image that the other feature holds. */
  | { readonly type: 'image-fact'; readonly feature: string; readonly fact: ImageFact }
  /** As many rows as the sum of the other feature's values, which are the lengths of the rows of a ragged tensor. */
  | { readonly type: 'ragged-values'; readonly rowLengths: string }
  /** The same elements as the other feature has. */
  | { readonly type: 'equal'; readonly feature: string }
  /** For each element of the other feature one row: the dimensions of the array that its bytes hold. */
  | { readonly type: 'shape-of'; readonly feature: string }
  /**
   * The elements of a ragged tensor whose rows the other feature gives in another way than by their lengths:
   * `row-splits` is 0 and then where each row ends, `row-starts` and `row-limits` where each row starts or ends, and
   * `value-rowids` is the number of its row for each element.
   */
  | { readonly type: 'ragged-partition'; readonly feature: string; readonly partition: RaggedPartition }
  /** Strictly increasing positions below `size`, one for each value of the other feature: a sparse tensor's indices. */
  | { readonly type: 'sparse-index'; readonly feature: string; readonly size: number };

export type RaggedPartition = 'row-splits' | 'row-starts' | 'row-limits' | 'value-rowids';

export type ImageFact = 'height' | 'width' | 'channels' | 'format' | 'size' | 'sha256';

/** What is to be predicted. */
export type Label =
  | { readonly type: 'binary' }
  /**
   * Whole numbers from 0 to `count` - 1 or, with names in the domain, those numbers; of bytes, the domain's values. In
   * that order, `priors` are in proportion to how frequent the classes are.
   */
  | { readonly type: 'classes'; readonly count: number; readonly priors?: readonly number[] }
  | { readonly type: 'regression' };

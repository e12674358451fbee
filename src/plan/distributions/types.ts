/**
 * The interface of the modules in this folder. They know everything about their distributions, so that no other code
 * needs their names.
 */
import type { Located, OnProblem } from '../../base/problem.ts';
import type { Key, Purpose } from '../../math/random.ts';

/** Both ends are included. */
export interface Range {
  readonly min: number;
  readonly max: number;
}

/** An integer as a number, or beyond 2^53 as its decimal digits. */
export type Integer = number | string;

/** A value of a rule, as the user wrote it. */
export type Given = Located<number | string> | undefined;

/**
 * Makes plan data of a rule that names the distribution, or returns undefined after an error; `named` is the place of
 * the name.
 */
export type ReadRule<Rule, D> = (
  rule: Rule,
  named: Located<string> | undefined,
  onProblem: OnProblem,
) => D | undefined;

/** What else a distribution has that rules can name. `read` reports a kind that the distribution does not support. */
export interface NamedDistribution {
  readonly parameters: object;
  readonly read: Readonly<Record<NumberKind, unknown>>;
}

/** 64 uniform bits for each element of an example. */
export interface Draws {
  readonly coarse: Uint32Array;
  /** The lower 32; filled only for distributions that ask for them. */
  readonly fine: Uint32Array;
}

/** Turns the first `count` draws of an example into values. */
export type FillValues = (example: number, count: number, draws: Draws, values: Float64Array) => void;

/** Writes the values of the first `count` draws as pairs of words, the lower first, from element `at` on. */
export type FillWords = (count: number, draws: Draws, words: Int32Array, at: number) => void;

/** Writes element `j` of the example at `at` in the data, and returns where it stops. */
export type WriteElement = (example: number, j: number, data: Uint8Array, at: number) => number;

/** The keys of a feature's streams. */
export interface Streams {
  /** Of a stream that differs between datasets. */
  readonly ofDataset: (purpose: Purpose) => Key;
  /** Of a stream that training and validation share: what labels follow, and the properties of columns. */
  readonly ofFeature: (purpose: Purpose) => Key;
}

/** What ties the values of a feature to its hidden factors. */
export interface Factors {
  readonly count: number;
  /** The elements that carry them: each factor drives an equal run of the first ones. */
  readonly kept: number;
  /** All elements hang on the factors alike, so that pooling finds them. */
  readonly manner?: 'pooled';
  /** Every item of an example list, or step of a sequence, has factors of its own, and `kept` is of one of them. */
  readonly byItem?: true;
}

/** What the values of a feature may depend on in addition to their draws. */
export interface DrawContext {
  /** The most elements that an example has. */
  readonly length: number;
  readonly streams: Streams;
  /** The hidden factors that the feature carries. */
  readonly factors?: Factors | undefined;
  /** The same for another feature. */
  readonly factorsOf: (feature: string) => Factors | undefined;
  /** As `normalsOfDraws`, which it replaces where something faster works in the memory of draws and values. */
  readonly normals?: (draws: Uint32Array, count: number, values: Float64Array) => void;
  /** Of a label that follows hidden factors: the draw of any element, of which the stream's own is the noise. */
  readonly followed?: (key: Key) => (example: number, j: number) => number;
  /** How many items of an example have factors of their own in another feature; undefined where they have none. */
  readonly itemsOf: (feature: string) => ((example: number) => number) | undefined;
  /** Streams of another feature. */
  readonly streamsOf: (feature: string) => Streams;
  /** How many elements another feature has in an example. */
  readonly countOf: (feature: string) => (example: number) => number;
  /** Fills in the first `count` values that another feature of numbers has in an example. */
  readonly valuesOf: (feature: string) => (example: number, count: number, values: Float64Array) => void;
}

export type NumberKind = 'int64' | 'float';

/** A distribution of floats with plan data `D`. */
export interface NumberDistribution<D> {
  /** In a few words, for the report. */
  readonly describe: (distribution: D) => string;
  /** Probability that two values are equal: the sum of the squares of the probabilities of all values. */
  readonly collision: (distribution: D, kind: NumberKind) => number;
  /** Probability that a value is 0; 0 where it is negligible. */
  readonly zeroProbability?: (distribution: D) => number;
  /** Probability that a value is 1; undefined where a value can be other than 0 and 1. */
  readonly oneProbability?: (distribution: D) => number | undefined;
  /** Whether there are so many different floats that deflate finds no repetition. */
  readonly isIncompressible?: (distribution: D) => boolean;
  /** Whether values grow with their draws in many steps, so that they carry a hidden factor. */
  readonly carriesFactors?: true;
  /** Whether values that carry no hidden factor still rise or fall with their draws, so that they can be correlated. */
  readonly correlates?: 'rising' | 'falling';
  /**
   * Covariance of two values whose normal variables have the correlation `rho`, 0 to 1, so that rho = 1 gives the
   * variance and the square of a label's signal what a model can explain of it; undefined where no formula is known.
   */
  readonly covariance?: (distribution: D, rho: number, kind: NumberKind) => number | undefined;
  /** Whether it has more values than 32 bits tell apart. */
  readonly needsFineDraws?: (distribution: D) => boolean;
  /** Values as doubles. */
  readonly fill: (distribution: D, context: DrawContext) => FillValues;
}

/** A distribution of integers with plan data `D`. */
export interface IntegerDistribution<D> extends NumberDistribution<D> {
  /** Whether all values of a range are equally likely, so that deflate finds no repetition worth a search. */
  readonly isDrawnEvenly?: true;
  readonly integerBounds: (distribution: D) => readonly [min: bigint, max: bigint];
  /** Values that a double cannot hold exactly; undefined where it can. */
  readonly fillWide?: (distribution: D) => FillWords | undefined;
}

/** A distribution of bytes with plan data `D`. */
export interface BytesDistributionModule<D> {
  readonly describe: (distribution: D) => string;
  /** Whether values can carry a hidden factor. */
  readonly carriesFactors?: true;
  /** The most bytes of an element. */
  readonly maxBytes: (distribution: D) => number;
  /** Probability that two elements are equal. */
  readonly collision: (distribution: D) => number;
  readonly write: (distribution: D, context: DrawContext) => WriteElement;
}

/** Both ends are included. */
export interface Range {
  readonly min: number;
  readonly max: number;
}

/** An integer as a number, or beyond 2^53 as its decimal digits. */
export type Integer = number | string;

/** How the values of an integer feature are spread. */
export type Int64Distribution =
  | RealDistribution
  /** Every integer from `min` to `max` alike. */
  | { readonly type: 'uniform'; readonly min: Integer; readonly max: Integer }
  | Choice<Integer>
  /** Milliseconds since 1970 from `min` to `max`, or at most `max` after the same example's value of `after`. */
  | { readonly type: 'timestamp'; readonly min: number; readonly max: number; readonly after?: string };

/** How the values of a float feature are spread. */
export type FloatDistribution =
  | RealDistribution
  /** From `min` up to, without, `max`. */
  | { readonly type: 'uniform'; readonly min: number; readonly max: number }
  | Choice<number>;

/** What is spread over real numbers; integers are the nearest ones. */
export type RealDistribution =
  | { readonly type: 'normal'; readonly mean: number; readonly stddev: number }
  /** Mean and deviation are those of the logarithm. */
  | { readonly type: 'lognormal'; readonly mean: number; readonly stddev: number }
  /** `min` + k - 1 with a probability that falls as k^-exponent, up to `max`. */
  | { readonly type: 'zipf'; readonly min: number; readonly max: number; readonly exponent: number }
  /** 1 at the given rate, else 0. */
  | { readonly type: 'bernoulli'; readonly positiveRate: number }
  /** The example's index in the dataset. */
  | { readonly type: 'example-index' }
  | VariedDistribution
  | TeacherDistribution;

/**
 * Each element has a location and a scale of its own, the same in every example and dataset: locations are normal
 * with deviation `locations`, scales log-uniform between the bounds of `scales`, around them a shape.
 */
export interface VariedDistribution {
  readonly type: 'varied';
  /** Normal; signed, with a tail as of z^3; or positive, as e^z. */
  readonly shape: 'normal' | 'heavy-tailed' | 'counts';
  readonly locations: number;
  readonly scales: Range;
}

/** A label that follows the hidden factors of features: 1 with the logistic of `intercept` + `slope` * g. */
export interface TeacherDistribution {
  readonly type: 'teacher';
  readonly positiveRate: number;
  readonly intercept: number;
  /** Infinite in effect where it is null: 1 exactly where g is above -`intercept`. */
  readonly slope: number | null;
  /** g is the sum of these factors over the root of their count: standard normal, as each of them. */
  readonly factors: readonly FactorName[];
}

/** One hidden factor of a feature. */
export interface FactorName {
  readonly feature: string;
  readonly factor: number;
}

export type BytesDistribution =
  /** Strings whose size is drawn evenly from `size`, their characters from `alphabet`. */
  | { readonly type: 'text'; readonly size: Range; readonly alphabet: string }
  /** As many bytes of any value, which are seldom valid UTF-8. */
  | { readonly type: 'octets'; readonly size: Range }
  | Choice<string>
  /** The example's index, as decimal digits. */
  | { readonly type: 'example-index' };

/** One of `values`, each with a probability in proportion to its weight. */
interface Choice<T> {
  readonly type: 'categorical';
  readonly values: readonly T[];
  readonly weights: readonly number[];
}

/** What happens to single values after they were drawn; rates from 0 to 1. */
export interface Modifiers {
  readonly zeros?: number;
  readonly nan?: number;
  readonly inf?: number;
  /** The share of the elements of a vector that `nan` and `inf` can meet; all unless given. */
  readonly columns?: number;
}

/** What ties the values of a feature to its hidden factors: each drives an equal run of its first `kept` elements. */
export interface Factors {
  readonly count: number;
  readonly kept: number;
}

import { type Histogram, histogramOf } from './cells.ts';
import { countDistinct, type DistinctCount } from './distinct.ts';
import type { ElementTally } from './element-means.ts';
import { roundSum } from './exact-sum.ts';
import { meanOf, standardDeviationOf } from './moments.ts';
import type { Tally } from './tally.ts';

/**
 * Statistics of the values of a feature; for bytes, of their sizes. Figures that need values are undefined if there are
 * none.
 */
export interface Statistics {
  /** Number of examples that were counted: all, or the first ones of a large fixture. */
  readonly examples: number;
  /** Number of these examples that lack the feature. */
  readonly absent: number;
  /** Number of values in the other examples. */
  readonly count: number;
  readonly nans: number;
  readonly infinities: number;
  /** The following figures are those of the finite values. Integers beyond 2^53 are strings. */
  readonly min?: number | string;
  readonly max?: number | string;
  readonly mean?: number;
  /** The standard deviation of a population. */
  readonly stddev?: number;
  readonly zeros: number;
  readonly distinct: DistinctCount;
  readonly histogram?: Histogram;
  readonly elements?: ElementMeans;
}

/** The means over all examples, for some positions in the list. */
export interface ElementMeans {
  readonly indices: readonly number[];
  readonly means: readonly number[];
}

/** The figures of a tally. They are equal for equal data, in whatever order and groups it was counted. */
export function statisticsOf(tally: Readonly<Tally>): Statistics {
  const { examples, absent, nans, infinities, zeros, moments, distinct, cells } = tally;
  const counts = { examples, absent, count: moments.count + nans + infinities, nans, infinities };
  const rest = { zeros, distinct: countDistinct(distinct) };
  if (moments.count === 0) return { ...counts, ...rest };
  const elements = tally.elements.filter(({ count }) => count > 0);
  return {
    ...counts,
    ...rangeOf(tally),
    mean: meanOf(moments),
    stddev: standardDeviationOf(moments),
    ...rest,
    histogram: histogramOf(cells),
    ...(elements.length > 0 && { elements: meansOf(elements) }),
  };
}

function meansOf(elements: readonly ElementTally[]): ElementMeans {
  return {
    indices: elements.map(({ index }) => index),
    means: elements.map(({ count, sum }) => roundSum(sum) / count),
  };
}

function rangeOf({ range: { min, max }, exact }: Readonly<Tally>): Pick<Statistics, 'min' | 'max'> {
  return {
    // -0 and 0 are the same value here.
    min: exact && !Number.isSafeInteger(min) ? String(exact.min) : min + 0,
    max: exact && !Number.isSafeInteger(max) ? String(exact.max) : max + 0,
  };
}

import { type Histogram, histogramOf } from './cells.ts';
import { countDistinct, type DistinctCount } from './distinct.ts';
import type { ElementTally } from './element-means.ts';
import { roundSum } from './exact-sum.ts';
import { meanOf, standardDeviationOf } from './moments.ts';
import type { Tally } from './tally.ts';

/**
 * What the values of a feature are like; of bytes, what their sizes are like. Figures that need values are missing
 * where there are none.
 */
export interface Statistics {
  /** How many examples were looked at: all, or of a large fixture the first ones. */
  readonly examples: number;
  /** Of those, how many lack the feature. */
  readonly absent: number;
  /** How many values the others hold. */
  readonly count: number;
  readonly nans: number;
  readonly infinities: number;
  /** What follows is of the finite values. Integers beyond 2^53 are strings. */
  readonly min?: number | string;
  readonly max?: number | string;
  readonly mean?: number;
  /** Of the values as the whole population. */
  readonly stddev?: number;
  readonly zeros: number;
  readonly distinct: DistinctCount;
  readonly histogram?: Histogram;
  readonly elements?: ElementMeans;
}

/** The means over all examples, for some places in the list. */
export interface ElementMeans {
  readonly indices: readonly number[];
  readonly means: readonly number[];
}

/** The figures of a tally: equal for equal data, in whatever order and groups it was counted. */
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
    // Which of -0 and 0 comes first is no matter of the values.
    min: exact && !Number.isSafeInteger(min) ? String(exact.min) : min + 0,
    max: exact && !Number.isSafeInteger(max) ? String(exact.max) : max + 0,
  };
}

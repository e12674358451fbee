/** What was requested for a feature and what was found, in words. */
import { formatCount, groupDigits, percent } from '../base/text.ts';
import type { Range } from '../plan/distributions/types.ts';
import type { Statistics } from '../statistics/statistics.ts';
import { numberText, rangeText, scaleOf } from './figures.ts';
import { isLogarithmic } from './plot.ts';
import type { ReportedFeature } from './report.ts';

/** `int64 × 512`, `float × 0 to 8`. */
export function shapeText(kind: string, length: number | Range | 'variable'): string {
  if (length === 'variable') return `${kind}, any length`;
  if (typeof length === 'number') return length === 1 ? kind : `${kind} × ${groupDigits(length)}`;
  return `${kind} × ${groupDigits(length.min)} to ${groupDigits(length.max)}`;
}

/** How the values are drawn, and how often they are absent; empty without a plan. */
export function askedText({ kind, values = '', missing = 0 }: ReportedFeature): string {
  // The values of a feature of bytes may be any text.
  const words = kind === 'bytes' ? values : values.replace(LONG_NUMBER, groupDigits);
  return [words, missing > 0 ? `${percent(missing)} absent` : ''].filter((text) => text !== '').join(', ');
}

const LONG_NUMBER = /(?<![\d.])\d{5,}/g;

/** From the smallest to the largest value that was found; for bytes, their sizes. */
export function foundRange(kind: string, { min, max }: Statistics): string {
  if (min === undefined || max === undefined) return '';
  return rangeText(min, max) + (kind === 'bytes' ? ' bytes' : '');
}

/** What was found in a feature of a fixture with `examples` examples, one figure per line. */
export function foundTexts(
  { kind, length }: ReportedFeature,
  statistics: Statistics,
  examples: number,
): string[] {
  const { distinct, count, absent } = statistics;
  const present = statistics.examples - absent;
  const rest = [missingText(statistics), partText(statistics, examples)];
  const known = rest.filter((text) => text !== '');
  if (count === 0) return ['no values', ...known];
  const values = distinct.exact ? distinct.count : Number(distinct.count.toPrecision(2));
  const perExample =
    typeof length === 'number' || present === 0 ? [] : [`${numberText(count / present)} values an example`];
  return [
    foundRange(kind, statistics),
    ...meanTexts(statistics),
    `${distinct.exact ? '' : 'about '}${groupDigits(values)} distinct`,
    ...perExample,
    ...known,
  ];
}

/** `mean 0.50 ± 0.289`, which lies within the range as that is shown. */
function meanTexts({ min, max, mean, stddev }: Statistics): string[] {
  if (min === undefined || max === undefined || mean === undefined || min === max) return [];
  const spread = stddev === undefined ? '' : ` ± ${numberText(stddev)}`;
  return [`mean ${scaleOf(min, max).mean(mean)}${spread}`];
}

/** What the axes of a histogram are: the unit of its values, and of its bars. */
export function axisText(kind: string, histogram: NonNullable<Statistics['histogram']>): string {
  const unit = kind === 'bytes' ? 'length in bytes' : 'value';
  const most = `up to ${groupDigits(Math.max(...histogram.counts))} a bar`;
  return [unit, most, ...(isLogarithmic(histogram) ? ['log scale'] : [])].join(' · ');
}

/** How many examples were counted, where that is not all of them. */
export function partText(statistics: Statistics | undefined, examples: number): string {
  if (statistics === undefined || statistics.examples >= examples) return '';
  return `in ${formatCount(statistics.examples, 'example')}`;
}

/** Shares of absent, NaN and infinite values in the examples that were counted; empty when there are none. */
export function missingText({ absent, examples, nans, infinities, count }: Statistics): string {
  const parts = [
    absent > 0 ? `${foundPercent(absent / examples)} absent` : '',
    nans > 0 ? `${foundPercent(nans / count)} NaN` : '',
    infinities > 0 ? `${foundPercent(infinities / count)} infinite` : '',
  ];
  return parts.filter((part) => part !== '').join(', ');
}

/** An observed rate: with one decimal, or with two digits below 1 %. */
export function foundPercent(rate: number): string {
  const shown = 100 * rate;
  return `${shown >= 1 || shown === 0 ? shown.toFixed(1) : shown.toPrecision(2)} %`;
}

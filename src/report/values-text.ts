import type { Modifiers, Range } from '../plan/distribution.ts';
import type { PlannedFeature } from '../plan/plan.ts';
import type { Statistics } from '../statistics/statistics.ts';
import { formatCount } from './text.ts';

type Distribution = PlannedFeature['distribution'];

/** A distribution in a few words, with what happens to its values afterwards. */
export function distributionText({
  distribution,
  modifiers = {},
}: {
  readonly distribution: Distribution;
  readonly modifiers?: Modifiers;
}): string {
  const { zeros, nan, inf } = modifiers;
  const rates = [rateText(zeros, 'zeros'), rateText(nan, 'NaN'), rateText(inf, 'infinite')];
  return [baseText(distribution), ...rates.filter((text) => text !== '')].join(', ');
}

function baseText(distribution: Distribution): string {
  switch (distribution.type) {
    case 'uniform':
      return `uniform ${distribution.min} to ${distribution.max}`;
    case 'normal':
      return `normal, mean ${distribution.mean}, deviation ${distribution.stddev}`;
    case 'lognormal':
      return `lognormal, mean ${distribution.mean}, deviation ${distribution.stddev}`;
    case 'zipf':
      return `zipf ${distribution.min} to ${distribution.max}, exponent ${distribution.exponent}`;
    case 'bernoulli':
      return `1 in ${percent(distribution.positiveRate)}, else 0`;
    case 'teacher':
      return `1 in ${percent(distribution.positiveRate)}, following the features`;
    case 'varied':
      return `${distribution.shape}, each element by its own scale`;
    case 'categorical':
      return `one of ${formatCount(distribution.values.length, 'value')}`;
    case 'example-index':
      return 'number of the example';
    case 'timestamp':
      return `time, ${dateText(distribution.min)} to ${dateText(distribution.max)}`;
    case 'text':
      return `text of ${rangeText(distribution.size, 'character')}`;
    case 'octets':
      return rangeText(distribution.size, 'byte');
  }
}

function dateText(milliseconds: number): string {
  return new Date(milliseconds).toISOString().slice(0, 10);
}

function rateText(rate: number | undefined, what: string): string {
  return rate === undefined ? '' : `${percent(rate)} ${what}`;
}

function rangeText({ min, max }: Range, noun: string): string {
  return min === max ? formatCount(min, noun) : `${min} to ${formatCount(max, noun)}`;
}

/** `int64 × 512`, `float × 0 to 8`. */
export function shapeText(kind: string, length: number | Range | 'variable'): string {
  if (length === 'variable') return `${kind}, any length`;
  if (typeof length === 'number') return length === 1 ? kind : `${kind} × ${length}`;
  return `${kind} × ${length.min} to ${length.max}`;
}

/** Of the smallest and the largest value that was found; of bytes, of their sizes. */
export function foundRange(kind: string, { min, max }: Statistics): string {
  if (min === undefined || max === undefined) return '';
  const [from, to] = [numberText(min), numberText(max)];
  const unit = kind === 'bytes' ? ' bytes' : '';
  return from === to ? `${from}${unit}` : `${from} to ${to}${unit}`;
}

/** What was found, one figure a line. */
export function figuresText(kind: string, statistics: Statistics): string[] {
  const { mean, stddev, distinct } = statistics;
  if (mean === undefined || stddev === undefined) return ['no values'];
  const values = formatCount(distinct.count, 'distinct value');
  return [
    foundRange(kind, statistics),
    `mean ${numberText(mean)} ± ${numberText(stddev)}`,
    `${distinct.exact ? '' : 'about '}${values}`,
  ];
}

/** What is not there, in the examples that were counted; empty when all is. */
export function missingText({ absent, examples, nans, infinities, count }: Statistics): string {
  const parts = [
    absent > 0 ? `${percent(absent / examples)} absent` : '',
    nans > 0 ? `${percent(nans / count)} NaN` : '',
    infinities > 0 ? `${percent(infinities / count)} infinite` : '',
  ];
  return parts.filter((part) => part !== '').join(', ');
}

/** Integers in full, other numbers with three digits. */
export function numberText(value: number | string): string {
  return typeof value === 'string' || Number.isSafeInteger(value)
    ? String(value)
    : String(Number(value.toPrecision(3)));
}

/** Two digits, and never 0 % of what is there. */
export function percent(rate: number): string {
  const shown = 100 * rate;
  return `${Number(shown.toPrecision(shown >= 10 ? 3 : 2))} %`;
}

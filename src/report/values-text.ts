import type { Modifiers, Range } from '../plan/distribution.ts';
import type { PlannedFeature } from '../plan/plan.ts';
import type { Statistics } from '../statistics/statistics.ts';
import { formatCount, groupDigits } from './text.ts';

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
  const [from, to] = rangeEnds(min, max);
  const unit = kind === 'bytes' ? ' bytes' : '';
  return from === to ? `${from}${unit}` : `${from} to ${to}${unit}`;
}

/** Both ends to the same place, as fine as the range is. */
export function rangeEnds(min: number | string, max: number | string): [string, string] {
  const span = Number(max) - Number(min);
  const areIntegers = [min, max].every((end) => typeof end === 'string' || Number.isSafeInteger(end));
  if (areIntegers || span < 1e-3 || span >= 1e4) return [numberText(min), numberText(max)];
  const places = Math.max(0, 2 - Math.round(Math.log10(span)));
  return [Number(min).toFixed(places), Number(max).toFixed(places)];
}

/** What was found in a fixture of so many examples, one figure a line. */
export function figuresText(kind: string, statistics: Statistics, examples: number): string[] {
  const { mean, stddev, distinct } = statistics;
  const rest = [missingText(statistics), partText(statistics, examples)];
  const known = rest.filter((text) => text !== '');
  if (mean === undefined || stddev === undefined) return ['no values', ...known];
  const values = distinct.exact ? distinct.count : Number(distinct.count.toPrecision(2));
  return [
    foundRange(kind, statistics),
    `mean ${threeDigits(mean)} ± ${threeDigits(stddev)}`,
    `${distinct.exact ? '' : 'about '}${groupDigits(values)} distinct`,
    ...known,
  ];
}

/** Where not all examples were looked at. */
export function partText(statistics: Statistics | undefined, examples: number): string {
  if (statistics === undefined || statistics.examples >= examples) return '';
  return `in ${formatCount(statistics.examples, 'example')}`;
}

/** What is not there, in the examples that were counted; empty when all is. */
export function missingText({ absent, examples, nans, infinities, count }: Statistics): string {
  const parts = [
    absent > 0 ? `${foundPercent(absent / examples)} absent` : '',
    nans > 0 ? `${foundPercent(nans / count)} NaN` : '',
    infinities > 0 ? `${foundPercent(infinities / count)} infinite` : '',
  ];
  return parts.filter((part) => part !== '').join(', ');
}

/** Integers in full, other numbers with three digits. */
export function numberText(value: number | string): string {
  return typeof value === 'string' || Number.isSafeInteger(value)
    ? String(value)
    : String(Number(value.toPrecision(3)));
}

/** Three digits even where the last are zeros, so that figures below each other compare. */
function threeDigits(value: number): string {
  const isPlain = Math.abs(value) >= 1e-3 && Math.abs(value) < 1e3;
  return isPlain ? value.toPrecision(3) : numberText(value);
}

/** As it was asked for. */
export function percent(rate: number): string {
  return `${Number((100 * rate).toPrecision(3))} %`;
}

/** As it was found: with one decimal, or two digits below 1 %. */
export function foundPercent(rate: number): string {
  const shown = 100 * rate;
  return `${shown >= 1 || shown === 0 ? shown.toFixed(1) : shown.toPrecision(2)} %`;
}

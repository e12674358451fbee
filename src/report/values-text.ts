import { formatCount, groupDigits } from '../base/text.ts';
import type { Range } from '../plan/distributions/types.ts';
import type { Statistics } from '../statistics/statistics.ts';

/** `int64 × 512`, `float × 0 to 8`. */
export function shapeText(kind: string, length: number | Range | 'variable'): string {
  if (length === 'variable') return `${kind}, any length`;
  if (typeof length === 'number') return length === 1 ? kind : `${kind} × ${length}`;
  return `${kind} × ${length.min} to ${length.max}`;
}

/** From the smallest to the largest value that was found; for bytes, their sizes. */
export function foundRange(kind: string, { min, max }: Statistics): string {
  if (min === undefined || max === undefined) return '';
  const [from, to] = rangeEnds(min, max);
  const unit = kind === 'bytes' ? ' bytes' : '';
  return from === to ? `${from}${unit}` : `${from} to ${to}${unit}`;
}

/** Both ends with as many decimals as the width of the range is worth. */
export function rangeEnds(min: number | string, max: number | string): [string, string] {
  const span = Number(max) - Number(min);
  const areIntegers = [min, max].every((end) => typeof end === 'string' || Number.isSafeInteger(end));
  if (areIntegers || span < 1e-3 || span >= 1e4) return [numberText(min), numberText(max)];
  const places = Math.max(0, 2 - Math.round(Math.log10(span)));
  return [Number(min).toFixed(places), Number(max).toFixed(places)];
}

/** The figures of a feature in a fixture of `examples` examples, one a line. */
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

/** Integers in full, other numbers with three significant digits. */
export function numberText(value: number | string): string {
  return typeof value === 'string' || Number.isSafeInteger(value)
    ? String(value)
    : String(Number(value.toPrecision(3)));
}

/** Three digits even where the last are zeros, so that figures in a column are easy to compare. */
function threeDigits(value: number): string {
  const isPlain = Math.abs(value) >= 1e-3 && Math.abs(value) < 1e3;
  return isPlain ? value.toPrecision(3) : numberText(value);
}

/** A rate that was found: with one decimal, or with two digits below 1 %. */
export function foundPercent(rate: number): string {
  const shown = 100 * rate;
  return `${shown >= 1 || shown === 0 ? shown.toFixed(1) : shown.toPrecision(2)} %`;
}

import { formatCount, groupDigits } from '../base/text.ts';
import type { Range } from '../plan/distributions/types.ts';
import type { Statistics } from '../statistics/statistics.ts';

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

/** As it was found: with one decimal, or two digits below 1 %. */
export function foundPercent(rate: number): string {
  const shown = 100 * rate;
  return `${shown >= 1 || shown === 0 ? shown.toFixed(1) : shown.toPrecision(2)} %`;
}

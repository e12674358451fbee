import { isUtf8 } from 'node:buffer';
import { formatProblem } from '../base/problem.ts';
import { drawBins, formatBytes, formatCount, formatRange, oneLine } from '../base/text.ts';
import type { Statistics } from '../statistics/statistics.ts';
import type { Inspection } from './inspection.ts';
import { MESSAGE_NAMES } from './record-type.ts';
import { type FeatureSummary, isAbove, isBelow } from './summary.ts';

const COLUMNS = 100;
const HEAD = ['feature', 'kind', 'values', 'absent', 'min', 'max', 'mean', 'distribution'];
const HEAD_WITH_STEPS = ['feature', 'kind', 'steps', ...HEAD.slice(2)];

/** Formats an inspection as lines of aligned text, at most 100 columns wide unless a single cell is wider. */
export function formatInspection({ file, type, records, content, features, problems }: Inspection): string[] {
  const what = type === undefined ? '' : ` of ${MESSAGE_NAMES[type]}`;
  const size = content ? `, ${describeSize(content)}` : '';
  const lines = [`${file}: ${formatCount(records, 'record')}${what}${size}`];
  if (content) lines.push(`sha256          ${content.sha256}`, `content sha256  ${content.contentSha256}`);
  if (features.length > 0) lines.push('', ...table(features));
  if (problems.length > 0) lines.push('', ...problems.map(formatProblem));
  return lines;
}

function describeSize({ compression, bytes, contentBytes }: NonNullable<Inspection['content']>): string {
  if (compression === 'none') return `${formatBytes(bytes)}, not compressed`;
  return `${formatBytes(bytes)} of ${compression}, ${formatBytes(contentBytes)} without`;
}

/** One line per feature, or two if the names leave no room for the other cells. */
function table(features: readonly FeatureSummary[]): string[] {
  const hasSteps = features.some(({ steps }) => steps !== undefined);
  const head = hasSteps ? HEAD_WITH_STEPS : HEAD;
  // Escaped as a terminal shows them, so that their widths are known.
  const rows = [head, ...features.map((feature) => cells(feature, hasSteps).map(oneLine))];
  const widths = head.map((_, column) => Math.max(...rows.map((row) => row[column]?.length ?? 0)));
  const isNarrow = widths.reduce((sum, width) => sum + width + 2, -2) <= COLUMNS;
  return rows.flatMap(([name = '', ...rest]) => {
    const values = rest.map((cell, column) => cell.padEnd(widths[column + 1] ?? 0)).join('  ');
    return isNarrow
      ? [`${name.padEnd(widths[0] ?? 0)}  ${values}`.trimEnd()]
      : [name, `  ${values}`.trimEnd()];
  });
}

function cells(feature: FeatureSummary, hasSteps: boolean): string[] {
  const { name, kind, length, steps, statistics, sample } = feature;
  const absent = `${statistics.absent}`;
  const stepCells = hasSteps ? [steps === undefined ? '' : range(steps)] : [];
  if (kind === 'unset') return [name, kind, ...stepCells, '', absent, '', '', '', ''];
  const rest = kind === 'bytes' ? bytesCells(statistics, sample) : numberCells(feature);
  return [name, kind, ...stepCells, range(length), absent, ...rest];
}

function range({ min, max }: FeatureSummary['length']): string {
  return min === max ? `${min}` : `${min}-${max}`;
}

function numberCells({ mean, statistics }: FeatureSummary): string[] {
  const { min, max, histogram, nans, infinities } = statistics;
  const bins = drawBins(histogram?.counts ?? []);
  const notes = [bins, nans > 0 ? `${nans} NaN` : '', infinities > 0 ? `${infinities} inf` : ''];
  const shown = [short(min), short(max), between(mean, min, max)];
  return [...shown, notes.filter((note) => note !== '').join(', ')];
}

const DIGITS = 6;

/** Integers are printed in full, other numbers with six digits. */
function short(value: number | string | undefined): string {
  if (value === undefined) return '';
  return typeof value === 'string' || Number.isSafeInteger(value)
    ? `${value}`
    : `${Number(value.toPrecision(DIGITS))}`;
}

/** Prints a mean with enough digits to lie between the minimum and the maximum as they are printed. */
function between(
  mean: number | string | undefined,
  min: number | string = '',
  max: number | string = '',
): string {
  if (typeof mean !== 'number' || Number.isSafeInteger(mean)) return short(mean);
  const ends = [min, max].map((end) => (typeof end === 'string' ? end : Number(short(end))));
  for (let digits = DIGITS; digits < 17; digits++) {
    const rounded = Number(mean.toPrecision(digits));
    if (!isBelow(rounded, ends[0] ?? '') && !isAbove(rounded, ends[1] ?? '')) return inFull(rounded);
  }
  return inFull(mean);
}

/** Prints all digits of integers beyond 2^53; JavaScript would print only as many as identify the double. */
function inFull(value: number): string {
  const isLong = Math.abs(value) > Number.MAX_SAFE_INTEGER && Math.abs(value) < 2 ** 64;
  return isLong ? String(BigInt(value)) : `${value}`;
}

function bytesCells({ min, max }: Statistics, sample: Buffer | undefined): string[] {
  if (sample === undefined) return ['', '', '', ''];
  const size = formatRange({ min: Number(min), max: Number(max) }, 'byte');
  return ['', '', '', `${size}, ${quote(sample)}`];
}

const SAMPLE = 16;

function quote(sample: Buffer): string {
  const text = sample.toString();
  // A sample can end within a character, which decodes to a replacement character at the end.
  if (!isUtf8(sample) && text.slice(0, -1).includes('\ufffd')) {
    return `0x${sample.toString('hex').slice(0, SAMPLE)}${2 * sample.length > SAMPLE ? '…' : ''}`;
  }
  const letters = Array.from(text);
  return `${JSON.stringify(letters.slice(0, SAMPLE).join(''))}${letters.length > SAMPLE ? '…' : ''}`;
}

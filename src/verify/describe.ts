import { isUtf8 } from 'node:buffer';
import { oneLine } from '../base/one-line.ts';
import { formatProblem } from '../base/problem.ts';
import { drawBins } from '../statistics/sparkline.ts';
import type { Statistics } from '../statistics/statistics.ts';
import { count } from './corruption.ts';
import type { Inspection } from './inspection.ts';
import type { FeatureSummary } from './summary.ts';

const COLUMNS = 100;
const HEAD = ['feature', 'kind', 'values', 'absent', 'min', 'max', 'mean', 'distribution'] as const;

/** What a file holds, as lines to read: aligned, and in 100 columns unless single cells are wider. */
export function formatInspection({ file, records, content, features, problems }: Inspection): string[] {
  const lines = [`${file}: ${count(records, 'record')}${content ? `, ${sizes(content)}` : ''}`];
  if (content) lines.push(`sha256          ${content.sha256}`, `content sha256  ${content.contentSha256}`);
  if (features.length > 0) lines.push('', ...table(features));
  if (problems.length > 0) lines.push('', ...problems.map(formatProblem));
  return lines;
}

function sizes({ compression, bytes, contentBytes }: NonNullable<Inspection['content']>): string {
  if (compression === 'none') return `${bytes} bytes, not compressed`;
  return `${bytes} bytes, ${contentBytes} without ${compression}`;
}

/** A line a feature, or two where the names leave no room beside them. */
function table(features: readonly FeatureSummary[]): string[] {
  // As a terminal shows them, so that their widths are known.
  const rows = [HEAD, ...features.map((feature) => cells(feature).map(oneLine))];
  const widths = HEAD.map((_, column) => Math.max(...rows.map((row) => row[column]?.length ?? 0)));
  const isNarrow = widths.reduce((sum, width) => sum + width + 2, -2) <= COLUMNS;
  return rows.flatMap(([name = '', ...rest]) => {
    const values = rest.map((cell, column) => cell.padEnd(widths[column + 1] ?? 0)).join('  ');
    return isNarrow
      ? [`${name.padEnd(widths[0] ?? 0)}  ${values}`.trimEnd()]
      : [name, `  ${values}`.trimEnd()];
  });
}

function cells({ name, kind, length, statistics, sample }: FeatureSummary): string[] {
  const values = length.min === length.max ? `${length.min}` : `${length.min}-${length.max}`;
  const rest = kind === 'bytes' ? bytesCells(statistics, sample) : numberCells(statistics);
  return [name, kind, values, `${statistics.absent}`, ...rest];
}

function numberCells({ min, max, mean, histogram, nans, infinities }: Statistics): string[] {
  const bins = drawBins(histogram?.counts ?? []);
  const notes = [bins, nans > 0 ? `${nans} NaN` : '', infinities > 0 ? `${infinities} inf` : ''];
  return [short(min), short(max), short(mean), notes.filter((note) => note !== '').join(', ')];
}

/** Integers in full, other numbers with six digits. */
function short(value: number | string | undefined): string {
  if (value === undefined) return '';
  return typeof value === 'string' || Number.isSafeInteger(value)
    ? `${value}`
    : `${Number(value.toPrecision(6))}`;
}

function bytesCells({ min, max }: Statistics, sample: Buffer | undefined): string[] {
  if (sample === undefined) return ['', '', '', ''];
  const range = min === max ? count(Number(min), 'byte') : `${min}-${max} bytes`;
  return ['', '', '', `${range}, ${quote(sample)}`];
}

const SAMPLE = 16;

function quote(sample: Buffer): string {
  const text = sample.toString();
  // A sample may end within a character: that alone makes its last one a replacement character.
  if (!isUtf8(sample) && text.slice(0, -1).includes('\ufffd')) {
    return `0x${sample.toString('hex').slice(0, SAMPLE)}${2 * sample.length > SAMPLE ? '…' : ''}`;
  }
  return `${JSON.stringify(text.slice(0, SAMPLE))}${text.length > SAMPLE ? '…' : ''}`;
}

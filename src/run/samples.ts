/**
 * Some values of each feature of bytes for the report. They are drawn again, because a value only depends on its
 * coordinates.
 */
import { isUtf8 } from 'node:buffer';
import type { PlannedRun } from '../plan/make-plan.ts';
import { allFeatures } from '../plan/plan.ts';
import type { Sample } from '../report/report.ts';
import type { BytesColumn, Column } from '../tfrecord/column.ts';
import { compileColumns } from '../values/columns.ts';

/** The most examples to draw, and the most bytes that they may take. */
const MAX_EXAMPLES = 8;
const MAX_BYTES = 2 ** 22;

/** What is shown of a feature. */
const MAX_IMAGES = 4;
const MAX_IMAGE_BYTES = 2 ** 14;
const MAX_TEXTS = 3;
const MAX_LETTERS = 24;

/** The parts of a planned run that decide its first values. */
interface Sampled extends Pick<PlannedRun, 'records'> {
  readonly plan: Pick<PlannedRun['plan'], 'data'>;
}

/** By the position of the feature in the plan; empty for numbers, and for bytes that are not readable. */
export function sampleValues({ plan: { data }, records }: Sampled): readonly (readonly Sample[])[] {
  const fitting = Math.floor(MAX_BYTES / records.maxRecordBytes);
  const examples = Math.min(MAX_EXAMPLES, data.examples, fitting);
  const hasBytes = allFeatures(data).some(({ kind }) => kind === 'bytes');
  if (examples === 0 || !hasBytes) return [];
  return compileColumns(data, examples)(0, examples).map((column) => samplesOf(column, examples));
}

function samplesOf(column: Column, examples: number): Sample[] {
  if (column.kind !== 'bytes') return [];
  const samples = firstValues(column, column.ends[examples - 1] ?? 0).flatMap(sampleOf);
  const images = samples.filter(({ type }) => type === 'image');
  if (images.length > 0) return images.slice(0, MAX_IMAGES);
  const texts = new Map(samples.map((sample) => [sample.type === 'text' ? sample.text : '', sample]));
  return [...texts.values()].slice(0, MAX_TEXTS);
}

function firstValues({ data, stops }: BytesColumn, end: number): Uint8Array[] {
  return Array.from({ length: end }, (_, i) => data.subarray(i === 0 ? 0 : stops[i - 1], stops[i]));
}

function sampleOf(value: Uint8Array): Sample[] {
  const format = imageFormat(value);
  if (format !== undefined)
    return value.length > MAX_IMAGE_BYTES
      ? []
      : [{ type: 'image', format, base64: Buffer.from(value).toString('base64') }];
  // A tensor may be valid text by chance, but hardly without a control character.
  if (value.length === 0 || !isUtf8(value)) return [];
  const text = new TextDecoder('utf-8').decode(value.slice());
  // biome-ignore lint/suspicious/noControlCharactersInRegex: what is looked for
  if (/[\0-\x08\x0e-\x1f]/.test(text)) return [];
  const letters = Array.from(text);
  return [
    {
      type: 'text',
      text: letters.length > MAX_LETTERS ? `${letters.slice(0, MAX_LETTERS).join('')}…` : text,
    },
  ];
}

function imageFormat(value: Uint8Array): 'png' | 'jpeg' | undefined {
  if (value[0] === 0x89 && value[1] === 0x50 && value[2] === 0x4e && value[3] === 0x47) return 'png';
  return value[0] === 0xff && value[1] === 0xd8 && value[2] === 0xff ? 'jpeg' : undefined;
}

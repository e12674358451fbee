import { error, type Problem } from '../base/problem.ts';
import { formatCount } from '../base/text.ts';

/** What an offset is relative to: the file on disk, its uncompressed stream, or one record. */
export type Origin = 'file' | 'stream' | 'record';

/** Why a file cannot be read any further; `corruptionProblem` adds the file and the record. */
export class CorruptionError extends Error {
  readonly origin: Origin;
  readonly offset: number;
  readonly fix: string;

  constructor(origin: Origin, offset: number, message: string, fix = '') {
    super(message);
    this.name = 'CorruptionError';
    this.origin = origin;
    this.offset = offset;
    this.fix = fix;
  }
}

/** `FILE: record N (byte B): …`, or `FILE: byte B, after N records: …` outside of records. */
export function corruptionProblem(
  file: string,
  records: number,
  compressed: boolean,
  corruption: CorruptionError,
): Problem {
  const { origin, offset, message, fix } = corruption;
  if (origin === 'stream')
    return error(
      'corrupt-record',
      undefined,
      `${recordPlace(file, records, offset, compressed)}: ${message}`,
      fix,
    );
  const after = records === 0 ? '' : `, after ${formatCount(records, 'record')}`;
  return error('corrupt-file', undefined, `${file}: byte ${offset}${after}: ${message}`, fix);
}

/** Identifies a record by its index and the offset of its header. */
export function recordPlace(file: string, record: number, offset: number, compressed: boolean): string {
  return `${file}: record ${record} (byte ${offset}${compressed ? ' uncompressed' : ''})`;
}

/** Problems of whole files, whatever their records contain. */
import { error, type Problem, warning } from '../base/problem.ts';
import { formatCount } from '../base/text.ts';

/** A file that was read to its end. */
export interface CountedFile {
  readonly file: string;
  readonly records: number;
  /** How many records it must hold; undefined if that is not known. */
  readonly wanted: number | undefined;
  /** Number of gzip members. */
  readonly members: number;
}

/** Reports files with an unexpected number of records and, if no number is known, files without records. */
export function countProblems(files: readonly CountedFile[]): Problem[] {
  const isAnyFull = files.some(({ records }) => records > 0);
  return files.flatMap(({ file, records, wanted }) => {
    if (wanted === undefined ? records > 0 : records === wanted) return [];
    // Parallel writers can leave empty shards, and training reads such a set without trouble.
    if (wanted === undefined && isAnyFull) {
      const message = `${file}: it holds 0 records, although other files hold some`;
      return [warning('empty-file', undefined, message, 'remove it, unless its writer had nothing to write')];
    }
    const message = `${file}: it holds ${formatCount(records, 'record')}, ${wanted ?? 'at least one'} expected`;
    const fix = 'generate the file again, and let its writer finish';
    return [error(wanted === undefined ? 'no-records' : 'wrong-record-count', undefined, message, fix)];
  });
}

/**
 * One warning for all files with several gzip members: TensorFlow drops records if the end of its 256 KiB input buffer
 * falls between the last output of a member and the end of its trailer.
 */
export function memberWarnings(files: readonly CountedFile[]): Problem[] {
  const [first, ...others] = files.filter(({ members }) => members > 1);
  if (first === undefined) return [];
  const have = others.length === 1 ? 'has' : 'have';
  const also =
    others.length === 0 ? '' : ` (${formatCount(others.length, 'other file')} also ${have} several)`;
  const message = `${first.file} has ${formatCount(first.members, 'gzip member')}${also}: TensorFlow can silently lose records at the boundary between two members`;
  return [warning('several-gzip-members', undefined, message, 'write one gzip member per file')];
}

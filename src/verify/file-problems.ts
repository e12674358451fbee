/** What is wrong with files as such, whatever their records hold. */
import { error, type Problem, warning } from '../base/problem.ts';
import { formatCount } from '../base/text.ts';

/** A file that was read to its end. */
export interface CountedFile {
  readonly file: string;
  readonly records: number;
  /** How many it must hold; undefined where nobody says. */
  readonly wanted: number | undefined;
  /** Gzip members in it. */
  readonly members: number;
}

/** Files with another number of records than they must hold; of others those without any. */
export function countProblems(files: readonly CountedFile[]): Problem[] {
  const isAnyFull = files.some(({ records }) => records > 0);
  return files.flatMap(({ file, records, wanted }) => {
    if (wanted === undefined ? records > 0 : records === wanted) return [];
    // Writers that work in parallel leave empty shards, and training reads the set all the same.
    if (wanted === undefined && isAnyFull) {
      const fix = 'remove it, unless its writer had nothing to write';
      return [
        warning('empty-file', undefined, `${file}: it holds 0 records, the other files hold some`, fix),
      ];
    }
    const message = `${file}: it holds ${formatCount(records, 'record')}, ${wanted ?? 'at least one'} expected`;
    const fix = 'generate the file again, and let its writer finish';
    return [error(wanted === undefined ? 'no-records' : 'wrong-record-count', undefined, message, fix)];
  });
}

/**
 * One warning for all files of several gzip members: TensorFlow drops records where an edge of its input buffer of
 * 256 KiB falls between the last output of a member and the end of its trailer.
 */
export function memberWarnings(files: readonly CountedFile[]): Problem[] {
  const [first, ...others] = files.filter(({ members }) => members > 1);
  if (first === undefined) return [];
  const also = others.length === 0 ? '' : ` (so have ${formatCount(others.length, 'other file')})`;
  const message = `${first.file} has ${formatCount(first.members, 'gzip member')}${also}: TensorFlow can lose records where one member ends and the next begins, without an error`;
  return [warning('several-gzip-members', undefined, message, 'write one member a file')];
}

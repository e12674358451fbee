import { createHash } from 'node:crypto';
import { basename } from 'node:path';
import { error, type Problem, ProblemsError } from '../base/problem.ts';
import { exampleChecker } from './check-example.ts';
import { count } from './corruption.ts';
import type { Expected } from './expected.ts';
import { faultList } from './fault-list.ts';
import { type ReadFile, readRecords } from './read-records.ts';
import type { Compression } from './sniff.ts';

export interface FileToVerify {
  readonly path: string;
  /** How problems and the result name it; the last part of its path unless given. */
  readonly name?: string;
  /** What it must be; that of the options unless given. */
  readonly compression?: Compression | 'detect';
  /** How many it must hold; unless given, any number but none. */
  readonly records?: number;
  /** Whether a fault in a feature of a record is there on purpose. */
  readonly isIntended?: (record: number, feature: string) => boolean;
}

export interface VerifyOptions {
  /** What every file must be that does not say it itself; any unless given. */
  readonly compression?: Compression;
  /** Whether examples may hold features that are not expected. */
  readonly allowUnexpected?: boolean;
  /** Sees every record, good or not. */
  readonly onExample?: (data: Buffer) => void;
}

/** A file that could be read to its end; its examples may still be wrong. */
export interface VerifiedFile extends ReadFile {
  readonly file: string;
}

export interface Verification {
  /** In the order they were given, without those that could not be read to their end. */
  readonly files: readonly VerifiedFile[];
  /** SHA-256 of all uncompressed streams one after the other; undefined where one could not be read. */
  readonly contentSha256: string | undefined;
  /** Empty when every file is good. */
  readonly problems: readonly Problem[];
}

/**
 * Reads every file and checks all there is to check; a fault in one does not keep the others from being checked.
 *
 * One after the other, because the common digest wants the streams in order, and because checking and hashing on
 * this thread take nearly as long as inflating on the pool (measured: 2.7 and 3.1 ms a MB), so the two already
 * overlap within a file.
 */
export async function verifyFiles(
  files: readonly FileToVerify[],
  expected: readonly Expected[],
  options: VerifyOptions,
): Promise<Verification> {
  const hash = createHash('sha256');
  const verified: VerifiedFile[] = [];
  const problems: Problem[] = [];
  // The digest of a single file is the common one.
  const onContent = files.length > 1 ? (chunk: Buffer) => void hash.update(chunk) : undefined;
  for (const file of files) {
    const { result, faults } = await verifyFile(file, expected, options, onContent);
    if (result !== undefined) verified.push(result);
    problems.push(...faults);
  }
  const whole = verified.length === files.length;
  const joint = files.length > 1 ? hash.digest('hex') : verified[0]?.contentSha256;
  return { files: verified, contentSha256: whole ? joint : undefined, problems };
}

async function verifyFile(
  { path, name = basename(path), records, isIntended, ...file }: FileToVerify,
  expected: readonly Expected[],
  options: VerifyOptions,
  onContent: ((chunk: Buffer) => void) | undefined,
): Promise<{ result?: VerifiedFile; faults: Problem[] }> {
  const compression = file.compression ?? options.compression ?? 'detect';
  const faults = faultList(name, compression !== 'none');
  let record = 0;
  let offset = 0;
  const check = exampleChecker(expected, options, (fault) => {
    if (fault.feature === undefined || !isIntended?.(record, fault.feature))
      faults.add(record, offset, fault);
  });
  const onRecord = (index: number, at: number, data: Buffer): void => {
    record = index;
    offset = at;
    check(data);
    options.onExample?.(data);
  };
  try {
    const read = await readRecords(path, { name, compression, onRecord, ...(onContent && { onContent }) });
    if (read === undefined) throw new Error(`${name}: the reading stopped before its end`);
    return {
      result: { file: name, ...read },
      faults: [...faults.problems(), ...wrongCount(name, read, records)],
    };
  } catch (refusal) {
    if (!(refusal instanceof ProblemsError)) throw refusal;
    return { faults: [...faults.problems(), ...refusal.problems] };
  }
}

function wrongCount(name: string, { records }: ReadFile, expected: number | undefined): Problem[] {
  if (expected === undefined ? records > 0 : records === expected) return [];
  const wanted = expected === undefined ? 'at least one' : `${expected}`;
  const fix = 'generate the file again, and let its writer finish';
  return [
    error(
      'wrong-record-count',
      undefined,
      `${name}: it holds ${count(records, 'record')}, ${wanted} expected`,
      fix,
    ),
  ];
}

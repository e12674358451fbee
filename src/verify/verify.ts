import { createHash } from 'node:crypto';
import { basename } from 'node:path';
import { type Problem, ProblemsError } from '../base/problem.ts';
import { recordChecker } from './check-record.ts';
import type { Expected } from './expected.ts';
import type { Fault } from './fault.ts';
import { faultList } from './fault-list.ts';
import { type CountedFile, countProblems, memberWarnings } from './file-problems.ts';
import type { Growth } from './growth.ts';
import { checkIndex, sumIndex } from './index-file.ts';
import { otherType } from './other-type.ts';
import { type ReadFile, readRecords } from './read-records.ts';
import type { RecordType } from './record-type.ts';
import type { Compression } from './sniff.ts';

/** A file and what it must contain. */
export interface FileToVerify {
  readonly path: string;
  /** Its name in problems and in the result, by default the last part of its path. */
  readonly name?: string;
  /** The compression that it must have, by default that of the options. */
  readonly compression?: Compression | 'auto';
  /** The number of records that it must hold. By default any number, unless all files are empty. */
  readonly records?: number;
  /** Whether a fault in a feature of a record is intended. */
  readonly isIntended?: (record: number, feature: string) => boolean;
  /** Features that some of its records intentionally lack. */
  readonly mayLack?: ReadonlySet<string>;
  /** The path of its index, which is compared with the records. Problems call it `NAME.idx`. */
  readonly index?: string;
  /** Given if the file is still being written; its index is complete as soon as the file is. */
  readonly growth?: Growth;
}

/** Options for all files of a verification. */
export interface VerifyOptions {
  /** The compression that files must have; `auto` accepts any. */
  readonly compression: Compression | 'auto';
  /** The message type of the records, by default `tf.train.Example`. */
  readonly record?: RecordType;
  /** Whether records may have features that are not expected. */
  readonly allowUnexpected?: boolean;
  /** Returns a better fix for a fault, if one is known once the file was read. */
  readonly fixOf?: (fault: Fault) => string | undefined;
  /** Receives every record, valid or not. */
  readonly onRecord?: (data: Buffer) => void;
  /** With two of them, large files are unpacked on a thread of its own; 1 by default. */
  readonly cores?: number;
  /** Aborts the verification. */
  readonly signal?: AbortSignal;
}

/** A file that could be read to its end; its records may still have faults. */
export interface VerifiedFile extends ReadFile {
  readonly path: string;
  readonly file: string;
}

/** The result of a verification. */
export interface Verification {
  /** In the given order, without those that could not be read to their end. */
  readonly files: readonly VerifiedFile[];
  /** SHA-256 of the concatenated uncompressed streams; undefined if one could not be read. */
  readonly contentSha256: string | undefined;
  /** Errors; empty if every file is valid. */
  readonly problems: readonly Problem[];
  readonly warnings: readonly Problem[];
  /** By feature, the number of records without it, for which the reader uses its default. */
  readonly absent: ReadonlyMap<string, number>;
}

/**
 * Reads and checks every file, even if others have faults. Files are read one after the other, because the common
 * digest needs their streams in order.
 */
export async function verifyFiles(
  files: readonly FileToVerify[],
  expected: readonly Expected[],
  options: VerifyOptions,
): Promise<Verification> {
  const hash = createHash('sha256');
  const verified: VerifiedFile[] = [];
  const counted: CountedFile[] = [];
  const problems: Problem[] = [];
  const absent = new Map<string, number>();
  // With a single file, the common digest is that of the file.
  const onContent = files.length > 1 ? (chunk: Buffer) => void hash.update(chunk) : undefined;
  const onDefault = (feature: string) => void absent.set(feature, (absent.get(feature) ?? 0) + 1);
  for (const file of files) {
    const { result, faults } = await verifyFile(file, expected, options, { onContent, onDefault });
    if (result !== undefined) {
      verified.push(result);
      counted.push({ ...result, wanted: file.records });
    }
    problems.push(...faults);
  }
  problems.push(...countProblems(counted), ...memberWarnings(counted));
  const isComplete = verified.length === files.length;
  const digest = files.length > 1 ? hash.digest('hex') : verified[0]?.contentSha256;
  return {
    files: verified,
    contentSha256: isComplete ? digest : undefined,
    problems: problems.filter(({ severity }) => severity === 'error'),
    warnings: problems.filter(({ severity }) => severity === 'warning'),
    absent,
  };
}

interface FileListener {
  readonly onContent: ((chunk: Buffer) => void) | undefined;
  readonly onDefault: (feature: string) => void;
}

async function verifyFile(
  file: FileToVerify,
  expected: readonly Expected[],
  options: VerifyOptions,
  { onContent, onDefault }: FileListener,
): Promise<{ result?: VerifiedFile; faults: Problem[] }> {
  const { path, name = basename(path), compression = options.compression, growth } = file;
  const { signal, cores } = options;
  let found: Compression = 'none';
  const faults = faultList(name, () => found !== 'none', options.fixOf);
  const check = faultFinder(file, expected, options, onDefault, faults.add);
  const indexSum = sumIndex();
  const onRecord = (index: number, offset: number, data: Buffer): void => {
    check(index, offset, data);
    if (file.index !== undefined) indexSum.add(offset, data.length);
    options.onRecord?.(data);
  };
  const onCompression = (detected: Compression) => {
    found = detected;
  };
  try {
    const read = await readRecords(path, {
      name,
      compression,
      onRecord,
      onCompression,
      ...(onContent && { onContent }),
      ...(signal && { signal }),
      ...(cores && { cores }),
      ...(growth && { growth }),
    });
    if (read === undefined) throw new Error(`${name} was not read to its end`);
    const digest = found === 'none' ? indexSum.sha256() : undefined;
    const ofIndex = file.index === undefined ? [] : await checkIndex(file.index, `${name}.idx`, digest);
    return { result: { path, file: name, ...read }, faults: [...faults.problems(), ...ofIndex] };
  } catch (cause) {
    if (!(cause instanceof ProblemsError)) throw cause;
    return { faults: [...faults.problems(), ...cause.problems] };
  }
}

/** Returns a function that passes the faults of a record to `onFault`, except for those that are intended. */
function faultFinder(
  { isIntended, mayLack }: FileToVerify,
  expected: readonly Expected[],
  options: VerifyOptions,
  onDefault: (feature: string) => void,
  onFault: (record: number, offset: number, fault: Fault) => void,
): (record: number, offset: number, data: Buffer) => void {
  let current = 0;
  const faults: Fault[] = [];
  const check = recordChecker(allowAbsence(expected, mayLack), options, {
    onFault: (fault) => {
      if (fault.feature === undefined || !isIntended?.(current, fault.feature)) faults.push(fault);
    },
    onDefault,
  });
  return (record, offset, data) => {
    current = record;
    check(data);
    if (faults.length === 0) return;
    const other = otherType(data, options.record ?? 'example', faults);
    for (const fault of other === undefined ? faults : [other]) onFault(record, offset, fault);
    faults.length = 0;
  };
}

/** Features that are intentionally absent are treated as if the reader had a default for them. */
function allowAbsence(
  expected: readonly Expected[],
  mayLack: ReadonlySet<string> | undefined,
): readonly Expected[] {
  if (mayLack === undefined || mayLack.size === 0) return expected;
  return expected.map((one) => (mayLack.has(one.name) ? { ...one, presence: 'has-default' } : one));
}

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

/** A file, and what is known about it. */
export interface FileToVerify {
  readonly path: string;
  /** How problems and the result name it; the last part of its path unless given. */
  readonly name?: string;
  /** What it must be; what all files must be unless given. */
  readonly compression?: Compression | 'auto';
  /** How many it must hold; unless given, any number, if not all of the files are empty. */
  readonly records?: number;
  /** Whether a fault in a feature of a record is there on purpose. */
  readonly isIntended?: (record: number, feature: string) => boolean;
  /** Features that some of its records lack on purpose. */
  readonly mayLack?: ReadonlySet<string>;
  /** The path of its index, which is compared with the records; it is named after the file. */
  readonly index?: string;
  /** Of a file that is still being written; its index is complete when the file is. */
  readonly growth?: Growth;
}

/** What applies to all files of a verification. */
export interface VerifyOptions {
  /** What every file must be; `auto` takes each as it is. */
  readonly compression: Compression | 'auto';
  /** What each record holds; a `tf.train.Example` unless given. */
  readonly record?: RecordType;
  /** Whether records may hold features that are not expected. */
  readonly allowUnexpected?: boolean;
  /** A better fix for a fault, where one is known once the file was read. */
  readonly fixOf?: (fault: Fault) => string | undefined;
  /** Sees every record, good or not. */
  readonly onRecord?: (data: Buffer) => void;
  /** With two of them, large files are unpacked on a thread of its own; 1 unless given. */
  readonly cores?: number;
  /** Ends the verification with its reason. */
  readonly signal?: AbortSignal;
}

/** A file that could be read to its end; its records may still be wrong. */
export interface VerifiedFile extends ReadFile {
  readonly path: string;
  readonly file: string;
}

/** What a verification found. */
export interface Verification {
  /** In the order they were given, without those that could not be read to their end. */
  readonly files: readonly VerifiedFile[];
  /** SHA-256 of all uncompressed streams one after the other; undefined where one could not be read. */
  readonly contentSha256: string | undefined;
  /** Errors; empty when every file is good. */
  readonly problems: readonly Problem[];
  readonly warnings: readonly Problem[];
  /** By feature, how many records lack it, so that the reader's default takes its place. */
  readonly absent: ReadonlyMap<string, number>;
}

/**
 * Reads every file and checks all there is to check; a fault in one does not keep the others from being checked.
 *
 * One after the other, because the common digest wants the streams in order.
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
  // The digest of a single file is the common one.
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
  const isWhole = verified.length === files.length;
  const joint = files.length > 1 ? hash.digest('hex') : verified[0]?.contentSha256;
  return {
    files: verified,
    contentSha256: isWhole ? joint : undefined,
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
  const { path, name = basename(path), isIntended, mayLack, compression = options.compression } = file;
  const { signal, cores } = options;
  let found: Compression = 'none';
  const faults = faultList(name, () => found !== 'none', options.fixOf);
  const indexSum = sumIndex();
  let record = 0;
  const ofRecord: Fault[] = [];
  const check = recordChecker(withoutAbsences(expected, mayLack), options, {
    onFault: (fault) => {
      if (fault.feature === undefined || !isIntended?.(record, fault.feature)) ofRecord.push(fault);
    },
    onDefault,
  });
  const onRecord = (index: number, offset: number, data: Buffer): void => {
    record = index;
    check(data);
    if (file.index !== undefined) indexSum.add(offset, data.length);
    if (ofRecord.length > 0) {
      const other = otherType(data, options.record ?? 'example', ofRecord);
      for (const fault of other === undefined ? ofRecord : [other]) faults.add(index, offset, fault);
      ofRecord.length = 0;
    }
    options.onRecord?.(data);
  };
  const onCompression = (is: Compression) => {
    found = is;
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
      ...(file.growth && { growth: file.growth }),
    });
    if (read === undefined) throw new Error(`${name}: the reading stopped before its end`);
    const ofIndex =
      file.index === undefined
        ? []
        : await checkIndex(file.index, `${name}.idx`, found === 'none' ? indexSum.sha256() : undefined);
    return { result: { path, file: name, ...read }, faults: [...faults.problems(), ...ofIndex] };
  } catch (refusal) {
    if (!(refusal instanceof ProblemsError)) throw refusal;
    return { faults: [...faults.problems(), ...refusal.problems] };
  }
}

/** A feature that may be absent on purpose needs no reader that has a default for it. */
function withoutAbsences(
  expected: readonly Expected[],
  mayLack: ReadonlySet<string> | undefined,
): readonly Expected[] {
  if (mayLack === undefined || mayLack.size === 0) return expected;
  return expected.map((one) => (mayLack.has(one.name) ? { ...one, presence: 'has-default' } : one));
}

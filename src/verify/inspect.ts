/** Summarizes TFRecord files. Every record is decoded once, in constant memory. */
import { error, type Problem, ProblemsError, warning } from '../base/problem.ts';
import { formatCount } from '../base/text.ts';
import { recordPlace } from './corruption.ts';
import { decodeRecord } from './decode-record.ts';
import type { Inspection } from './inspection.ts';
import { readRecords } from './read-records.ts';
import { recordAsText } from './record-json.ts';
import { addRecord, finishSummary, makeRecordSummary, type RecordSummary } from './record-summary.ts';
import { describeOther, MESSAGE_NAMES, type RecordType, recordTypeOf } from './record-type.ts';

/**
 * Summarizes the records of a file. The path may be a link.
 * @throws {ProblemsError} if no record can be read
 */
export async function inspectFile(path: string, signal?: AbortSignal): Promise<Inspection> {
  const state: State = { path, type: undefined, records: 0, summary: makeRecordSummary(), problems: [] };
  const content = await readRecords(path, {
    compression: 'auto',
    followsLinks: true,
    onRecord: (_, offset, data) => inspectRecord(state, offset, data),
    ...(signal && { signal }),
  }).catch((cause: unknown) => {
    // If the file is corrupt, the records before the fault are still worth showing.
    if (!(cause instanceof ProblemsError) || state.records === 0) throw cause;
    state.problems.push(...cause.problems);
    return undefined;
  });
  const { type, records, summary, problems } = state;
  if (summary.leftOut > 0) problems.push(tooManyFeatures(path));
  return { file: path, type, records, content, features: finishSummary(summary, records), problems };
}

interface State {
  readonly path: string;
  type: RecordType | undefined;
  records: number;
  readonly summary: RecordSummary;
  readonly problems: Problem[];
}

function inspectRecord(state: State, offset: number, data: Buffer): void {
  const { path, problems, summary } = state;
  const type = recordTypeOf(data);
  // One such problem per file is enough, because most other records are likely to be of the same type.
  if (type === undefined) {
    if (problems.length === 0) problems.push(otherMessage(path, state.records, offset, data));
  } else {
    state.type ??= type;
    // The records before this one were SequenceExamples without feature lists, which look like Examples.
    if (state.type === 'example' && type === 'sequence-example') state.type = type;
    const isSame = type === state.type || (type === 'example' && state.type === 'sequence-example');
    if (!isSame && problems.length === 0) problems.push(mixedTypes(state, type, offset));
    addRecord(summary, decodeRecord(data, type));
  }
  state.records++;
}

function otherMessage(path: string, record: number, offset: number, data: Buffer): Problem {
  const names = Object.values(MESSAGE_NAMES).join(', ');
  const place = recordPlace(path, record, offset, true);
  const message = `${place}: the record is none of ${names}: ${describeOther(data)}`;
  return error('unknown-message', undefined, message, 'inspect a file with records of one of these types');
}

function mixedTypes({ path, records, type }: State, found: RecordType, offset: number): Problem {
  const before = type === undefined ? '' : `, but the records before it are ${MESSAGE_NAMES[type]}`;
  const place = recordPlace(path, records, offset, true);
  const message = `${place}: it is a serialized ${MESSAGE_NAMES[found]}${before}`;
  return error('mixed-messages', undefined, message, 'write records of one type per file');
}

function tooManyFeatures(path: string): Problem {
  const message = `${path}: it has too many different features to summarize them all`;
  return warning('too-many-features', undefined, message, 'inspect single records with --record');
}

/**
 * Prints record `index`, counted from 0, as JSON with exact integers.
 * @throws {ProblemsError} if there is no such record, or if it is of an unknown type
 */
export async function recordAsJson(path: string, index: number, signal?: AbortSignal): Promise<string> {
  let json: string | undefined;
  const onRecord = (at: number, offset: number, data: Buffer): 'stop' | undefined => {
    if (at !== index) return undefined;
    const type = recordTypeOf(data);
    if (type === undefined) throw new ProblemsError([otherMessage(path, at, offset, data)]);
    json = recordAsText(decodeRecord(data, type), type);
    return 'stop';
  };
  const read = await readRecords(path, {
    compression: 'auto',
    followsLinks: true,
    onRecord,
    ...(signal && { signal }),
  });
  if (json !== undefined) return json;
  const records = read?.records ?? 0;
  const fix = records === 0 ? '' : `choose one from 0 to ${records - 1}`;
  const message = `${path}: there is no record ${index}: the file holds ${formatCount(records, 'record')}`;
  throw new ProblemsError([error('no-such-record', undefined, message, fix)]);
}

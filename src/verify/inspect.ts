/** What a TFRecord file holds: every record is decoded once, in constant memory. */
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
 * Sums up what the records of a file hold. The path may be a link.
 * @throws {ProblemsError} where nothing of it can be read
 */
export async function inspectFile(path: string, signal?: AbortSignal): Promise<Inspection> {
  const state: State = { path, type: undefined, records: 0, summary: makeRecordSummary(), problems: [] };
  const content = await readRecords(path, {
    compression: 'auto',
    followsLinks: true,
    onRecord: (_, offset, data) => inspectRecord(state, offset, data),
    ...(signal && { signal }),
  }).catch((refusal: unknown) => {
    // A file of which nothing could be read is refused; of one that breaks off, the start is worth seeing.
    if (!(refusal instanceof ProblemsError) || state.records === 0) throw refusal;
    state.problems.push(...refusal.problems);
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
  // One such problem is enough: most often the other records are of the same kind.
  if (type === undefined) {
    if (problems.length === 0) problems.push(otherMessage(path, state.records, offset, data));
  } else {
    state.type ??= type;
    // The SequenceExamples without lists before this one were taken for Examples.
    if (state.type === 'example' && type === 'sequence-example') state.type = type;
    const isSame = type === state.type || (type === 'example' && state.type === 'sequence-example');
    if (!isSame && problems.length === 0) problems.push(mixedTypes(state, type, offset));
    addRecord(summary, decodeRecord(data, type));
  }
  state.records++;
}

function otherMessage(path: string, record: number, offset: number, data: Buffer): Problem {
  const names = Object.values(MESSAGE_NAMES).join(', ');
  const message = `${recordPlace(path, record, offset, true)}: none of ${names}: ${describeOther(data)}`;
  return error('unknown-message', undefined, message, 'inspect a file of one of these messages');
}

function mixedTypes({ path, records, type }: State, found: RecordType, offset: number): Problem {
  const before = type === undefined ? '' : `, unlike the ones before it, which are ${MESSAGE_NAMES[type]}`;
  const message = `${recordPlace(path, records, offset, true)}: it is a serialized ${MESSAGE_NAMES[found]}${before}`;
  return error('mixed-messages', undefined, message, 'write files of one message each');
}

function tooManyFeatures(path: string): Problem {
  const message = `${path}: it holds too many different features to sum them all up`;
  return warning('too-many-features', undefined, message, 'look at single records with --record');
}

/**
 * The record of number `index` (from 0) as JSON, exact to the last digit of its integers.
 * @throws {ProblemsError} when there is no such record, or it is none of the messages that are known
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
  const message = `${path}: no record ${index}: the file holds ${formatCount(records, 'record')}`;
  throw new ProblemsError([error('no-such-record', undefined, message, fix)]);
}

/** Reads the first records of a TFRecord file, up to some limits. */
import { now } from '../../../base/clock.ts';
import { gzip, zlib } from '../../../verify/container.ts';
import { CorruptionError } from '../../../verify/corruption.ts';
import { inflate } from '../../../verify/inflate.ts';
import { sniff } from '../../../verify/sniff.ts';
import type { Source } from '../../../verify/source.ts';
import { unframe } from '../../../verify/unframe.ts';

/** The limits; the first one to be reached ends the reading. */
export interface RecordLimits {
  readonly records: number;
  /** Of the uncompressed stream. */
  readonly bytes: number;
  readonly milliseconds: number;
}

/** How much was read. */
export interface Reading {
  /** Number of records that were used. */
  readonly records: number;
  /** Of the uncompressed stream. */
  readonly bytes: number;
  /** The limit that ended the reading, if any. */
  readonly limit: keyof RecordLimits | undefined;
  /** The fault of the file, or why a record was rejected. */
  readonly fault: Fault | undefined;
}

export interface Fault {
  readonly message: string;
  readonly fix: string;
  /** Whether the records are valid, but of an unexpected type. */
  readonly isForeign: boolean;
}

export const CHUNK_BYTES = 2 ** 18;

/** Number of bytes from which the compression is recognised. */
const START_BYTES = 4096;

/** Passes records to `add` until a limit is reached or `add` rejects one. */
export async function readFirstRecords(
  source: Source,
  add: (data: Buffer) => boolean,
  limits: RecordLimits,
): Promise<Reading> {
  const started = now();
  let records = 0;
  let bytes = 0;
  let limit: keyof RecordLimits | undefined;
  let fault: Fault | undefined;
  const frames = unframe((index, offset, data) => {
    fault = faultOf(`record ${index} (byte ${offset})`, () => add(data));
    if (fault !== undefined) return 'stop';
    records++;
    if (records === limits.records) limit = 'records';
    return limit && 'stop';
  });
  try {
    for await (const chunk of contentOf(source)) {
      bytes += chunk.length;
      if (!frames.push(chunk)) break;
      if (bytes >= limits.bytes) limit = 'bytes';
      else if (now() - started >= limits.milliseconds) limit = 'milliseconds';
      if (limit !== undefined) break;
    }
    if (limit === undefined && fault === undefined) frames.end();
  } catch (cause) {
    if (!(cause instanceof CorruptionError)) throw cause;
    const { message, fix } = cause;
    fault = { message: `after ${records} records: ${message}`, fix, isForeign: false };
  }
  return { records, bytes: frames.bytes(), limit, fault };
}

const NO_MESSAGE =
  'the record is not a tf.train.Example, SequenceExample or ExampleListWithContext like the records before it';

function faultOf(where: string, add: () => boolean): Fault | undefined {
  const fix = 'use a file whose records are of one of these types';
  try {
    return add() ? undefined : { message: `${where}: ${NO_MESSAGE}`, fix, isForeign: true };
  } catch (cause) {
    if (!(cause instanceof CorruptionError)) throw cause;
    return { message: `${where}: ${cause.message}`, fix: cause.fix, isForeign: true };
  }
}

async function* contentOf(source: Source): AsyncGenerator<Buffer> {
  const start = Buffer.from(await source.take(START_BYTES));
  const compression = sniff(start) ?? 'none';
  source.unread(start);
  if (compression !== 'none') {
    yield* inflate(source, compression === 'gzip' ? gzip : zlib, CHUNK_BYTES);
    return;
  }
  for (let chunk = await source.next(); chunk !== undefined; chunk = await source.next()) yield chunk;
}

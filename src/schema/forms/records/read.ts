import { error, type OnProblem, type Place, type Problem, warning } from '../../../base/problem.ts';
import { formatBytes, formatCount } from '../../../base/text.ts';
import { openSource, type Source } from '../../../verify/source.ts';
import { checkSchema } from '../../check.ts';
import type { Schema } from '../../schema.ts';
import { startOf } from '../file-checks.ts';
import type { RecogniseContent } from './content-tally.ts';
import { CHUNK_BYTES, type Reading, type RecordLimits, readFirstRecords } from './first-records.ts';
import { infer } from './infer.ts';

/** Reads bytes in memory like a file. */
function sourceOfBytes(bytes: Uint8Array, chunkBytes: number): Source {
  const content = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  let offset = 0;

  function take(count: number): Buffer {
    const part = content.subarray(offset, offset + count);
    offset += part.length;
    return part;
  }

  return {
    offset: () => offset,
    next: async () => (offset < content.length ? take(chunkBytes) : undefined),
    take: async (count) => take(count),
    unread: (tail) => {
      offset -= tail.length;
    },
    sha256: () => {
      throw new Error('bytes in memory are not hashed');
    },
    close: async () => undefined,
  };
}

/** Infers the schema of a TFRecord file from its first records, and reports how many were read. */

/** The time limit is a last resort, because its result differs between machines. */
export const RECORD_LIMITS: RecordLimits = { records: 1000, bytes: 32 * 2 ** 20, milliseconds: 20_000 };

/** Infers a schema from a TFRecord file in memory. Undefined only after an error was reported. */
export function inferFromBytes(
  bytes: Uint8Array,
  name: string,
  recognise: RecogniseContent,
  onProblem: OnProblem,
  limits = RECORD_LIMITS,
): Promise<Schema | undefined> {
  return inferSchema(sourceOfBytes(bytes, CHUNK_BYTES), name, recognise, onProblem, limits);
}

/** Infers a schema from a TFRecord file on disk, of which only as much is read as the limits allow. */
export async function inferFromFile(
  path: string,
  name: string,
  recognise: RecogniseContent,
  onProblem: OnProblem,
  limits = RECORD_LIMITS,
): Promise<Schema | undefined> {
  // The caller resolves links, because it knows which targets are allowed.
  const source = await openSource(path, CHUNK_BYTES, false);
  if (source === undefined) {
    const message = 'the records are not in a regular file but in a pipe or a device';
    onProblem(error('not-a-regular-file', startOf({ name }), message, 'give the path of a file'));
    return undefined;
  }
  try {
    return await inferSchema(source, name, recognise, onProblem, limits);
  } finally {
    await source.close();
  }
}

async function inferSchema(
  source: Source,
  file: string,
  recognise: RecogniseContent,
  onProblem: OnProblem,
  limits: RecordLimits,
): Promise<Schema | undefined> {
  const place = startOf({ name: file });
  const inference = infer(recognise);
  const reading = await readFirstRecords(source, inference.add, limits);
  const refusal = refusalOf(reading, place);
  if (refusal !== undefined) {
    onProblem(refusal);
    return undefined;
  }
  const schema = inference.finish(place, onProblem);
  if (schema.features.length + schema.sequence.length === 0) {
    const message = `the first ${formatCount(reading.records, 'record')} have no features`;
    onProblem(error('no-features', place, message, 'use a file whose records have features'));
    return undefined;
  }
  checkSchema(schema, onProblem);
  onProblem(summary(reading, place));
  return schema;
}

/** Why nothing can be inferred. The first records of a corrupt file are still useful. */
function refusalOf({ records, limit, fault }: Reading, place: Place): Problem | undefined {
  if (fault !== undefined && (fault.isForeign || records === 0)) {
    return error('unreadable-records', place, fault.message, fault.fix);
  }
  if (records > 0) return undefined;
  const message =
    limit === undefined ? 'the file has no records' : 'the first record is too large to be read';
  return error('no-records', place, message, 'use another file, or write the schema in the plain form');
}

function summary({ records, bytes, limit, fault }: Reading, place: Place): Problem {
  const all = limit === undefined && fault === undefined ? ', the whole file' : '';
  const end = fault === undefined ? LIMITS[limit ?? 'records'] : `; the file is corrupt ${fault.message}`;
  const message = `the schema is inferred from the first ${formatCount(records, 'record')} (${formatBytes(bytes)}${all})`;
  const fix = 'print it with the command "schema", correct it, and commit it instead of the records';
  return warning('inferred-schema', place, `${message}${all === '' ? end : ''}`, fix);
}

const LIMITS: Readonly<Record<keyof RecordLimits, string>> = {
  records: '',
  bytes: '; more bytes are not read',
  milliseconds: '; the time limit was reached, so another machine may read more',
};

import { constants, createInflateRaw, type InflateRaw } from 'node:zlib';
import { formatCount } from '../base/text.ts';
import type { Container } from './container.ts';
import { CorruptionError } from './corruption.ts';
import type { Source } from './source.ts';

const CUT = 'the file is cut, by a copy that broke off or a writer that was not closed: make it again';
const ONE = 'write one gzip member or zlib stream a file';

/** The content of a gzip or zlib file, checked up to its very last byte; `onMember` is called for each member. */
export async function* inflate(
  source: Source,
  container: Container,
  chunkBytes: number,
  onMember: () => void = () => undefined,
): AsyncGenerator<Buffer> {
  for (;;) {
    const start = source.offset();
    await container.readHeader(source);
    onMember();
    let size = 0;
    let checksum = container.initialChecksum;
    for await (const chunk of inflateRaw(source, chunkBytes)) {
      size += chunk.length;
      yield chunk;
      checksum = container.checksum(chunk, checksum);
    }
    await checkTrailer(source, container, checksum, size);
    const next = await source.take(2);
    if (next.length === 0) return;
    checkNext(container, next, start, source.offset() - next.length, size);
    source.unread(next);
  }
}

/** TensorFlow does not notice a missing or short gzip trailer, nor does every version of Node. */
async function checkTrailer(
  source: Source,
  container: Container,
  checksum: number,
  size: number,
): Promise<void> {
  const start = source.offset();
  const trailer = await source.take(container.trailerBytes);
  const whole = `the ${container.trailerBytes}-byte ${container.name} trailer`;
  if (trailer.length === 0) throw new CorruptionError('file', start, `${whole} is missing`, CUT);
  if (trailer.length < container.trailerBytes) {
    throw new CorruptionError(
      'file',
      start,
      `${whole} is cut after ${formatCount(trailer.length, 'byte')}`,
      CUT,
    );
  }
  const fault = container.trailerFault(trailer, checksum, size);
  if (fault === undefined) return;
  const fix = 'the file was changed after it was written: copy it again, or generate it again';
  throw new CorruptionError('file', start, `${whole} is wrong: ${fault}`, fix);
}

/** What may follow a trailer: nothing, or another gzip member, which TensorFlow reads from 2.5 on. */
function checkNext(container: Container, next: Buffer, start: number, offset: number, size: number): void {
  if (next.length < 2 || !container.startsWith(next)) {
    const message = `there are bytes after the end of the ${container.name} data`;
    throw new CorruptionError(
      'file',
      offset,
      message,
      'remove what was appended, or generate the file again',
    );
  }
  if (container.name === 'zlib') {
    throw new CorruptionError(
      'file',
      offset,
      'a second zlib stream starts here: TensorFlow silently reads the first only',
      ONE,
    );
  }
  if (size > 0) return;
  throw new CorruptionError(
    'file',
    start,
    'an empty gzip member: here TensorFlow silently ends the file, though more follows',
    ONE,
  );
}

/**
 * Inflates from the source to the end of the deflate data, on libuv's thread pool: the pool makes the next chunk
 * while the consumer looks at the one before.
 */
async function* inflateRaw(source: Source, chunkBytes: number): AsyncGenerator<Buffer> {
  const start = source.offset();
  // Several equal pieces a read: with one large and one small in turn, pool and consumer would wait for each other.
  const inflater = createInflateRaw({
    chunkSize: Math.max(constants.Z_MIN_CHUNK, Math.ceil(chunkBytes / 4)),
  });
  const fed = feed(source, inflater);
  try {
    for await (const chunk of inflater) yield chunk;
  } catch (error) {
    throw asCorruption(error, source, start + inflater.bytesWritten);
  } finally {
    inflater.destroy();
  }
  source.unread(fed.rest());
}

/**
 * Writes the source to the inflater, chunk by chunk. The next chunk is read only once the engine has consumed the whole
 * of the one before, so that the deflate data always end in the last chunk, and what is left over is its tail.
 */
function feed(source: Source, inflater: InflateRaw): { rest: () => Buffer } {
  let last: Buffer = Buffer.alloc(0);
  let given = 0;

  async function more(): Promise<void> {
    const chunk = await source.next();
    if (chunk === undefined) return void inflater.end();
    last = chunk;
    given += chunk.length;
    // Node may also call back for the chunk in which the deflate data end, though the engine did not take all of it.
    inflater.write(chunk, (error) => {
      if (!error && inflater.bytesWritten === given) step();
    });
  }

  function step(): void {
    more().catch((error) => inflater.destroy(error));
  }

  function rest(): Buffer {
    // Node documents `bytesWritten` as "written to the engine"; what it counts is what the engine consumed.
    const left = given - inflater.bytesWritten;
    if (left < 0 || left > last.length)
      throw new Error(`zlib left over ${left} of a chunk of ${last.length} bytes`);
    return last.subarray(last.length - left);
  }

  step();
  return { rest };
}

function asCorruption(error: unknown, source: Source, consumed: number): unknown {
  const code = error instanceof Error && 'code' in error ? error.code : undefined;
  if (code === 'Z_BUF_ERROR') {
    return new CorruptionError('file', source.offset(), 'the file ends within the compressed data', CUT);
  }
  if (code !== 'Z_DATA_ERROR' || !(error instanceof Error)) return error;
  const fix = 'the file was changed after it was written: copy it again as binary, or generate it again';
  return new CorruptionError(
    'file',
    consumed,
    `the compressed data are broken from here on: ${error.message}`,
    fix,
  );
}

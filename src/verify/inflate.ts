import { setImmediate } from 'node:timers/promises';
import { formatCount } from '../base/text.ts';
import type { Container } from './container.ts';
import { CorruptionError } from './corruption.ts';
import { type Inflater, openInflater } from './kernel/inflater.ts';
import type { Source } from './source.ts';

const TRUNCATED = 'the copy was interrupted or the writer was not closed: copy or generate the file again';
const ONE = 'write one gzip member or zlib stream per file';

/** Decompresses a gzip or zlib file and checks it up to its last byte. `onMember` is called for each member. */
export async function* inflate(
  source: Source,
  container: Container,
  chunkBytes: number,
  onMember: () => void = () => undefined,
): AsyncGenerator<Buffer> {
  const inflater = openInflater(Math.ceil(chunkBytes / 4));
  for (;;) {
    const start = source.offset();
    await container.readHeader(source);
    onMember();
    let size = 0;
    let checksum = container.initialChecksum;
    for await (const chunk of inflateRaw(source, inflater)) {
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

/** TensorFlow and some versions of Node do not notice a missing or incomplete gzip trailer. */
async function checkTrailer(
  source: Source,
  container: Container,
  checksum: number,
  size: number,
): Promise<void> {
  const start = source.offset();
  const trailer = await source.take(container.trailerBytes);
  const name = `the ${container.trailerBytes}-byte ${container.name} trailer`;
  if (trailer.length === 0) throw new CorruptionError('file', start, `${name} is missing`, TRUNCATED);
  if (trailer.length < container.trailerBytes) {
    const message = `${name} is cut off after ${formatCount(trailer.length, 'byte')}`;
    throw new CorruptionError('file', start, message, TRUNCATED);
  }
  const fault = container.trailerFault(trailer, checksum, size);
  if (fault === undefined) return;
  const fix = 'the file was changed after it was written: copy it again, or generate it again';
  throw new CorruptionError('file', start, `${name} is wrong: ${fault}`, fix);
}

/** A trailer may be followed by another gzip member, which TensorFlow reads since version 2.5, and by nothing else. */
function checkNext(container: Container, next: Buffer, start: number, offset: number, size: number): void {
  if (next.length < 2 || !container.startsWith(next)) {
    const message = `there are bytes after the end of the ${container.name} data`;
    throw new CorruptionError('file', offset, message, 'remove these bytes, or generate the file again');
  }
  if (container.name === 'zlib') {
    const message = 'a second zlib stream starts here: TensorFlow silently reads only the first';
    throw new CorruptionError('file', offset, message, ONE);
  }
  if (size > 0) return;
  const message = 'the gzip member is empty: TensorFlow silently stops here, although more data follow';
  throw new CorruptionError('file', start, message, ONE);
}

/**
 * After this many pieces in a row, the event loop gets a turn. Highly compressed data inflate to megabytes without ever
 * waiting for input.
 */
const PIECES_IN_A_ROW = 64;

/** Inflates up to the end of the deflate data. */
async function* inflateRaw(source: Source, inflater: Inflater): AsyncGenerator<Buffer> {
  inflater.begin();
  for (let pieces = 1; ; pieces++) {
    const { piece, outcome, fault } = inflater.next();
    if (outcome === 'broken') throw broken(source.offset() - inflater.rest().length, fault);
    if (piece.length > 0) yield piece;
    if (outcome === 'ended') return source.unread(inflater.rest());
    if (outcome === 'needs-input') await giveNext(source, inflater);
    if (pieces % PIECES_IN_A_ROW === 0) await setImmediate();
  }
}

async function giveNext(source: Source, inflater: Inflater): Promise<void> {
  const chunk = await source.next();
  if (chunk === undefined)
    throw new CorruptionError('file', source.offset(), 'the file ends within the compressed data', TRUNCATED);
  source.unread(chunk.subarray(inflater.give(chunk)));
}

function broken(offset: number, fault: string | undefined): CorruptionError {
  const fix = 'the file was changed after it was written: copy it again in binary mode, or generate it again';
  return new CorruptionError('file', offset, `the compressed data are corrupt from here on: ${fault}`, fix);
}

import { setImmediate } from 'node:timers/promises';
import { formatCount } from '../base/text.ts';
import type { Container } from './container.ts';
import { CorruptionError } from './corruption.ts';
import { type Inflater, openInflater } from './kernel/inflater.ts';
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

/** After so many pieces in a row the event loop has its turn: megabytes of zeros have no end of input to wait for. */
const PIECES_IN_A_ROW = 64;

/** Inflates from the source to the end of the deflate data. */
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
    throw new CorruptionError('file', source.offset(), 'the file ends within the compressed data', CUT);
  source.unread(chunk.subarray(inflater.give(chunk)));
}

function broken(offset: number, fault: string | undefined): CorruptionError {
  const fix = 'the file was changed after it was written: copy it again as binary, or generate it again';
  return new CorruptionError('file', offset, `the compressed data are broken from here on: ${fault}`, fix);
}

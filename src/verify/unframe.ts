import { crc32 } from 'node:zlib';
import { CorruptionError } from './corruption.ts';
import { dataCause, FOOTER_BYTES, HEADER_BYTES, lengthCause, maskedCrc, recordLength } from './frame-crc.ts';

/**
 * Receives one record: its index, the offset of its header in the uncompressed stream, and its data, which are
 * valid only during the call. Returning `'stop'` ends the reading.
 */
// biome-ignore lint/suspicious/noConfusingVoidType: most callbacks return nothing at all
export type OnRecord = (index: number, offset: number, data: Buffer) => 'stop' | void;

/** Cuts a stream of bytes into records and checks both CRCs of each. */
export interface Unframer {
  /** Takes the next bytes of the stream; false when the callback wants no more. */
  readonly push: (chunk: Buffer) => boolean;
  /** States that the stream has ended: throws when that is in the middle of a record. */
  readonly end: () => void;
  /** Records that were whole and right so far. */
  readonly records: () => number;
  /** Bytes of the stream that those records take. */
  readonly bytes: () => number;
  /** CRC-32 of the checksums that end those records, in their order. */
  readonly checksum: () => number;
}

/** The longest data TensorFlow can parse as one message. */
const MAX_DATA_BYTES = 2 ** 31 - 1;

/** Makes an unframer. A record inside one chunk is handed on as a view of it, one across chunks as a copy. */
export function unframe(onRecord: OnRecord): Unframer {
  let index = 0;
  let offset = 0;
  let checksum = 0;
  // The start of a record whose rest is in chunks to come.
  let scratch = Buffer.allocUnsafeSlow(64 * 1024);
  let held = 0;

  /** Moves bytes of the chunk to the scratch until that holds `wanted`; returns how many it took. */
  function hold(chunk: Buffer, start: number, wanted: number): number {
    const taken = Math.min(Math.max(wanted - held, 0), chunk.length - start);
    if (held + taken > scratch.length) {
      // Grows with what has arrived, never with what a length promises.
      const grown = Buffer.allocUnsafeSlow(Math.min(wanted, 2 * (held + taken)));
      scratch.copy(grown, 0, 0, held);
      scratch = grown;
    }
    chunk.copy(scratch, held, start, start + taken);
    held += taken;
    return taken;
  }

  function emit(frame: Buffer): boolean {
    const data = frame.subarray(HEADER_BYTES, frame.length - FOOTER_BYTES);
    const stored = frame.readUInt32LE(frame.length - FOOTER_BYTES);
    if (maskedCrc(data) !== stored) throw wrongDataCrc(offset, data, stored);
    checksum = crc32(frame.subarray(frame.length - FOOTER_BYTES), checksum);
    const more = onRecord(index, offset, data) !== 'stop';
    index++;
    offset += frame.length;
    return more;
  }

  function push(chunk: Buffer): boolean {
    let at = 0;
    if (held > 0) {
      at += hold(chunk, at, HEADER_BYTES);
      if (held < HEADER_BYTES) return true;
      const size = frameSize(scratch, 0, offset);
      at += hold(chunk, at, size);
      if (held < size) return true;
      held = 0;
      if (!emit(scratch.subarray(0, size))) return false;
    }
    while (chunk.length - at >= HEADER_BYTES) {
      const size = frameSize(chunk, at, offset);
      if (chunk.length - at < size) break;
      if (!emit(chunk.subarray(at, at + size))) return false;
      at += size;
    }
    hold(chunk, at, chunk.length - at);
    return true;
  }

  function end(): void {
    if (held > 0) throw truncated(offset, scratch.subarray(0, held));
  }

  return { push, end, records: () => index, bytes: () => offset, checksum: () => checksum };
}

/** Bytes of the whole record whose header starts at `at`. */
function frameSize(bytes: Buffer, at: number, offset: number): number {
  const header = bytes.subarray(at, at + HEADER_BYTES);
  const length = recordLength(header);
  if (length === undefined) {
    const [cause, fix] = lengthCause(header);
    throw new CorruptionError('stream', offset, `the CRC of the length is wrong: ${cause}`, fix);
  }
  if (length > MAX_DATA_BYTES) {
    const message = `the record says it holds ${header.readBigUInt64LE(0)} bytes, with a right CRC: at most ${MAX_DATA_BYTES} can be parsed`;
    throw new CorruptionError('stream', offset, message, 'correct the program that wrote it');
  }
  return HEADER_BYTES + length + FOOTER_BYTES;
}

function wrongDataCrc(offset: number, data: Buffer, stored: number): CorruptionError {
  const [cause, fix] = dataCause(data, stored);
  return new CorruptionError(
    'stream',
    offset,
    `the CRC of the ${data.length} bytes of data is wrong: ${cause}`,
    fix,
  );
}

function truncated(offset: number, rest: Buffer): CorruptionError {
  const fix = 'copy the file again from where it is whole, or close its writer before reading it';
  const length = recordLength(rest);
  const ends = (where: string) => new CorruptionError('stream', offset, `the file ends ${where}`, fix);
  if (length === undefined) return ends(`within the header: after ${rest.length} of ${HEADER_BYTES} bytes`);
  const data = rest.length - HEADER_BYTES;
  if (data < length) return ends(`within the data: after ${data} of ${length} bytes`);
  return ends(`within the CRC of the data: after ${data - length} of ${FOOTER_BYTES} bytes`);
}

import { crc32 } from 'node:zlib';
import { CorruptionError } from './corruption.ts';
import { dataCause, FOOTER_BYTES, HEADER_BYTES, lengthCause, maskedCrc, recordLength } from './frame-crc.ts';

/**
 * Receives one record: its index, the offset of its header in the uncompressed stream, and its data, which are only
 * valid during the call. Returning `'stop'` ends the reading.
 */
// biome-ignore lint/suspicious/noConfusingVoidType: most callbacks return nothing
export type OnRecord = (index: number, offset: number, data: Buffer) => 'stop' | void;

/** Splits a stream of bytes into records and checks both CRCs of each. */
export interface Unframer {
  /** Adds the next bytes of the stream. Returns false if the callback ended the reading. */
  readonly push: (chunk: Buffer) => boolean;
  /** Ends the stream. Throws if it ends within a record. */
  readonly end: () => void;
  /** Number of valid records so far. */
  readonly records: () => number;
  /** Size of these records. */
  readonly bytes: () => number;
  /** CRC-32 of the checksums at the end of these records, in order. */
  readonly checksum: () => number;
}

/** The longest message that TensorFlow can parse. */
const MAX_DATA_BYTES = 2 ** 31 - 1;

/**
 * Makes an unframer. A record within one chunk is passed on as a view of the chunk, a record across chunks as a copy.
 * It is one closure, because its variables change with every record.
 */
export function unframe(onRecord: OnRecord): Unframer {
  let index = 0;
  let offset = 0;
  let checksum = 0;
  // The start of a record that continues in the next chunk.
  let scratch = Buffer.allocUnsafeSlow(64 * 1024);
  let held = 0;

  /** Copies bytes of the chunk to the scratch buffer until it holds `wanted` bytes, and returns how many. */
  function hold(chunk: Buffer, start: number, wanted: number): number {
    const taken = Math.min(Math.max(wanted - held, 0), chunk.length - start);
    if (held + taken > scratch.length) {
      // The buffer grows with the bytes that have arrived, because the length in a header may be wrong.
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

/** The size of the record whose header starts at `at`. */
function frameSize(bytes: Buffer, at: number, offset: number): number {
  const header = bytes.subarray(at, at + HEADER_BYTES);
  const length = recordLength(header);
  if (length === undefined) {
    const [cause, fix] = lengthCause(header);
    throw new CorruptionError('stream', offset, `the CRC of the length is wrong: ${cause}`, fix);
  }
  if (length > MAX_DATA_BYTES) {
    const message = `the header states ${header.readBigUInt64LE(0)} bytes of data, with a valid CRC: at most ${MAX_DATA_BYTES} can be parsed`;
    throw new CorruptionError('stream', offset, message, 'correct the program that wrote it');
  }
  return HEADER_BYTES + length + FOOTER_BYTES;
}

function wrongDataCrc(offset: number, data: Buffer, stored: number): CorruptionError {
  const [cause, fix] = dataCause(data, stored);
  const message = `the CRC of the ${data.length} bytes of data is wrong: ${cause}`;
  return new CorruptionError('stream', offset, message, fix);
}

function truncated(offset: number, rest: Buffer): CorruptionError {
  const fix = 'copy the file again from the original, or close its writer before reading it';
  const length = recordLength(rest);
  const ends = (where: string) => new CorruptionError('stream', offset, `the file ends ${where}`, fix);
  if (length === undefined) return ends(`within the header: after ${rest.length} of ${HEADER_BYTES} bytes`);
  const data = rest.length - HEADER_BYTES;
  if (data < length) return ends(`within the data: after ${data} of ${length} bytes`);
  return ends(`within the CRC of the data: after ${data - length} of ${FOOTER_BYTES} bytes`);
}

/** Makes files that are broken on purpose, each with one fault that a reader must detect. */
import { constants, deflateSync, gzipSync } from 'node:zlib';
import type { BrokenKind } from '../base/broken-kind.ts';
import type { Compression } from './compress.ts';
import { FOOTER_BYTES, HEADER_BYTES } from './frame.ts';

export interface BrokenContent {
  readonly bytes: Uint8Array;
  /** Number of the broken record. Undefined if the file as a whole is broken. */
  readonly record?: number;
  /** Offset of the fault: in the uncompressed stream if a record is broken, otherwise in the file. */
  readonly offset: number;
  /** Description of the fault. */
  readonly error: string;
}

/** Whole records, one after the other. */
export interface RecordsToBreak {
  readonly bytes: Uint8Array;
  readonly count: number;
  /** Offset of the last record. */
  readonly last: number;
}

/** Breaks the last record or the file as a whole. */
export function breakFile(what: BrokenKind, records: RecordsToBreak, codec: Compression): BrokenContent {
  const { bytes } = records;
  const packed = pack(bytes, codec);
  const trailer = codec === 'gzip' ? 8 : 4;
  switch (what) {
    case 'truncated-stream': {
      const cut = packed.subarray(0, packed.length >> 1);
      return { bytes: cut, offset: cut.length, error: 'the file ends within the compressed data' };
    }
    case 'missing-trailer': {
      const cut = packed.subarray(0, packed.length - trailer);
      return { bytes: cut, offset: cut.length, error: `the ${trailer}-byte ${codec} trailer is missing` };
    }
    case 'trailing-bytes':
      return appended(records, packed, codec);
    case 'wrong-compression': {
      const other = codec === 'none' ? 'gzip' : 'none';
      const is = other === 'none' ? 'not compressed' : `compressed with ${other}`;
      return { bytes: pack(bytes, other), offset: 0, error: `the file is ${is}` };
    }
    case 'no-records':
      return { bytes: pack(new Uint8Array(0), codec), offset: 0, error: 'it holds 0 records' };
    case 'empty': {
      const error = codec === 'none' ? 'it holds 0 records' : `the file is empty: not even a ${codec} header`;
      return { bytes: new Uint8Array(0), offset: 0, error };
    }
    default: {
      const broken = breakRecord(what, bytes, records.last);
      return {
        bytes: pack(broken.bytes, codec),
        record: records.count - 1,
        offset: records.last,
        error: broken.error,
      };
    }
  }
}

type RecordFault = Extract<BrokenKind, `${'truncated' | 'flipped'}-${string}`>;

function breakRecord(
  what: Exclude<RecordFault, 'truncated-stream'>,
  bytes: Uint8Array,
  start: number,
): { bytes: Uint8Array; error: string } {
  const length = bytes.length - start - HEADER_BYTES - FOOTER_BYTES;
  const middle = start + HEADER_BYTES + (length >> 1);
  const wrongCrc = `the CRC of the ${length} bytes of data is wrong`;
  switch (what) {
    case 'truncated-header':
      return { bytes: bytes.subarray(0, start + 5), error: 'the file ends within the header' };
    case 'truncated-data':
      return { bytes: bytes.subarray(0, middle), error: 'the file ends within the data' };
    case 'truncated-crc':
      return {
        bytes: bytes.subarray(0, bytes.length - 2),
        error: 'the file ends within the CRC of the data',
      };
    case 'flipped-length':
      return { bytes: flipped(bytes, start), error: 'bit 0 of byte 0 of its header is flipped' };
    case 'flipped-data':
      return { bytes: flipped(bytes, middle), error: wrongCrc };
    case 'flipped-crc':
      return { bytes: flipped(bytes, bytes.length - FOOTER_BYTES), error: wrongCrc };
  }
}

/** A copy with the lowest bit of one byte flipped. */
function flipped(bytes: Uint8Array, at: number): Uint8Array {
  const copy = Uint8Array.from(bytes);
  copy[at] = copy[at]! ^ 1;
  return copy;
}

const APPENDED = Buffer.from('bytes that do not belong here\n');

/** A compressed stream must not be followed by anything; a record may be followed by another record. */
function appended(records: RecordsToBreak, packed: Uint8Array, codec: Compression): BrokenContent {
  const bytes = Buffer.concat([packed, APPENDED]);
  const offset = packed.length;
  if (codec !== 'none') return { bytes, offset, error: `there are bytes after the end of the ${codec} data` };
  return { bytes, record: records.count, offset, error: 'no record starts here' };
}

/** Compresses all bytes in one call. The system byte of the gzip header is the same on every platform. */
function pack(bytes: Uint8Array, codec: Compression): Uint8Array {
  const options = { memLevel: constants.Z_MAX_MEMLEVEL };
  switch (codec) {
    case 'none':
      return bytes;
    case 'zlib':
      return deflateSync(bytes, options);
    case 'gzip': {
      const packed = gzipSync(bytes, options);
      packed[SYSTEM_AT] = UNIX;
      return packed;
    }
  }
}

const SYSTEM_AT = 9;
const UNIX = 3;

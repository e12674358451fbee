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

/** What a broken file is made from. */
interface ToBreak extends RecordsToBreak {
  readonly codec: Compression;
  /** All records, compressed. */
  readonly packed: Uint8Array;
  /** Size of what follows the compressed data. */
  readonly trailer: number;
}

/** Breaks the last record or the file as a whole. */
export function breakFile(what: BrokenKind, records: RecordsToBreak, codec: Compression): BrokenContent {
  const trailer = codec === 'gzip' ? 8 : 4;
  return BREAKS[what]({ ...records, codec, packed: pack(records.bytes, codec), trailer });
}

const BREAKS: Readonly<Record<BrokenKind, (file: ToBreak) => BrokenContent>> = {
  'truncated-header': (file) => truncated(file, file.last + 5, 'the file ends within the header'),
  'truncated-data': (file) => truncated(file, middleOfData(file), 'the file ends within the data'),
  'truncated-crc': (file) =>
    truncated(file, file.bytes.length - 2, 'the file ends within the CRC of the data'),
  'flipped-length': (file) => flipped(file, file.last, 'bit 0 of byte 0 of its header is flipped'),
  'flipped-data': (file) => flipped(file, middleOfData(file), wrongCrc(file)),
  'flipped-crc': (file) => flipped(file, file.bytes.length - FOOTER_BYTES, wrongCrc(file)),
  'truncated-stream': ({ packed }) =>
    cut(packed, packed.length >> 1, 'the file ends within the compressed data'),
  'missing-trailer': ({ packed, codec, trailer }) =>
    cut(packed, packed.length - trailer, `the ${trailer}-byte ${codec} trailer is missing`),
  'trailing-bytes': appended,
  'wrong-compression': ({ bytes, codec }) => {
    const other = codec === 'none' ? 'gzip' : 'none';
    const is = other === 'none' ? 'not compressed' : `compressed with ${other}`;
    return { bytes: pack(bytes, other), offset: 0, error: `the file is ${is}` };
  },
  'no-records': ({ codec }) => ({
    bytes: pack(new Uint8Array(0), codec),
    offset: 0,
    error: 'it holds 0 records',
  }),
  empty: ({ codec }) => {
    const error = codec === 'none' ? 'it holds 0 records' : `the file is empty: not even a ${codec} header`;
    return { bytes: new Uint8Array(0), offset: 0, error };
  },
};

/** The file up to `end`, which is within the last record. */
function truncated(file: ToBreak, end: number, error: string): BrokenContent {
  return ofLastRecord(file, file.bytes.subarray(0, end), error);
}

/** The file with the lowest bit of one byte of the last record flipped. */
function flipped(file: ToBreak, at: number, error: string): BrokenContent {
  const copy = Uint8Array.from(file.bytes);
  copy[at] = copy[at]! ^ 1;
  return ofLastRecord(file, copy, error);
}

function ofLastRecord({ count, last, codec }: ToBreak, bytes: Uint8Array, error: string): BrokenContent {
  return { bytes: pack(bytes, codec), record: count - 1, offset: last, error };
}

/** A compressed file up to an offset. */
function cut(packed: Uint8Array, end: number, error: string): BrokenContent {
  return { bytes: packed.subarray(0, end), offset: end, error };
}

function dataLength({ bytes, last }: RecordsToBreak): number {
  return bytes.length - last - HEADER_BYTES - FOOTER_BYTES;
}

function middleOfData(records: RecordsToBreak): number {
  return records.last + HEADER_BYTES + (dataLength(records) >> 1);
}

function wrongCrc(records: RecordsToBreak): string {
  return `the CRC of the ${dataLength(records)} bytes of data is wrong`;
}

const APPENDED = Buffer.from('bytes that do not belong here\n');

/** A compressed stream must not be followed by anything; a record may be followed by another record. */
function appended({ packed, codec, count }: ToBreak): BrokenContent {
  const bytes = Buffer.concat([packed, APPENDED]);
  const offset = packed.length;
  if (codec !== 'none') return { bytes, offset, error: `there are bytes after the end of the ${codec} data` };
  return { bytes, record: count, offset, error: 'no record starts here' };
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

import { constants, gunzipSync, inflateSync } from 'node:zlib';
import { recordLength } from './frame-crc.ts';

/** The compressions of TFRecord files that TensorFlow supports. */
export type Compression = 'gzip' | 'zlib' | 'none';

/** The first two bytes of a gzip member (RFC 1952, 2.3.1). */
export function hasGzipMagic(start: Uint8Array): boolean {
  return start[0] === 0x1f && start[1] === 0x8b;
}

/** The two-byte header of a zlib stream: method 8, window of at most 32 KiB, divisible by 31 (RFC 1950, 2.2). */
export function hasZlibHeader(start: Uint8Array): boolean {
  const cmf = start[0] ?? 0;
  const flags = start[1] ?? 0;
  return (cmf & 0x0f) === 8 && cmf >>> 4 <= 7 && ((cmf << 8) | flags) % 31 === 0;
}

/** The compression of a TFRecord file that starts with these bytes; undefined if they do not show it. */
export function sniff(start: Buffer): Compression | undefined {
  // The record header is checked first: its CRC is almost never valid by chance, but a record of 35,615 bytes starts
  // like gzip.
  if (recordLength(start) !== undefined) return 'none';
  if (hasGzipMagic(start)) return 'gzip';
  // One of a thousand pairs of bytes is a valid zlib header, so the content is checked as well.
  return hasZlibHeader(start) && inflatesToRecords(start, inflateSync) !== 'no' ? 'zlib' : undefined;
}

/** Whether a file that starts with these bytes holds records, compressed or not. Other gzip files do not count. */
export function looksLikeRecords(start: Buffer): boolean {
  if (recordLength(start) !== undefined) return true;
  const inflate = hasGzipMagic(start) ? gunzipSync : hasZlibHeader(start) ? inflateSync : undefined;
  return inflate !== undefined && inflatesToRecords(start, inflate) === 'yes';
}

/** Returns `maybe` if these bytes inflate to nothing. */
function inflatesToRecords(start: Buffer, inflate: typeof inflateSync): 'yes' | 'no' | 'maybe' {
  try {
    const content = inflate(start, { finishFlush: constants.Z_SYNC_FLUSH });
    if (content.length === 0) return 'maybe';
    return recordLength(content) === undefined ? 'no' : 'yes';
  } catch {
    return 'no';
  }
}

const GIVE = 'give the path of a TFRecord file';

// Each pattern checks more than four bytes or excludes zeros, because the first four bytes could be the length of a
// record with a damaged header. Bytes 4 to 7 of such a header are zero.
const FOREIGN: readonly (readonly [start: RegExp, what: string, fix: string])[] = [
  [
    /^version https:\/\/git-lfs/,
    'a Git LFS pointer',
    'set "lfs: true" for actions/checkout, or run "git lfs pull"',
  ],
  [
    /^.\xef\xbf\xbd/s,
    'a gzip file that was read and written as text',
    'copy it again in binary mode (in .gitattributes: "*.gz binary")',
  ],
  [/^PK[^ -~]{2}/, 'a zip archive', 'unpack it first'],
  [
    /^\x28\xb5\x2f\xfd/,
    'a zstd-compressed file',
    'write it with gzip, zlib or no compression, which TensorFlow reads',
  ],
  [
    /^BZh\d1AY/,
    'a bzip2-compressed file',
    'write it with gzip, zlib or no compression, which TensorFlow reads',
  ],
  [/^<[\s\x20-\x7e]{7}/, 'HTML or XML', 'check how it was downloaded: this may be an error page'],
  [/^[{[][\s\x20-\x7e]{7}/, 'JSON', GIVE],
  [
    /^\xfd7zXZ\0/,
    'an xz-compressed file',
    'write it with gzip, zlib or no compression, which TensorFlow reads',
  ],
  [/^.{257}ustar/s, 'a tar archive', 'unpack it first'],
  [/^PAR1[^\0]/, 'a Parquet file', GIVE],
  [/^\x89PNG\r\n/, 'a PNG image', GIVE],
  [/^\xff\xd8\xff[\xc0-\xff]/, 'a JPEG image', GIVE],
  [/^SQLite f/, 'an SQLite database', GIVE],
  [/^Obj[^ -~][^\0]/, 'an Avro file', GIVE],
  [/^ARROW1/, 'an Arrow file', GIVE],
  [/^\x89HDF\r\n/, 'an HDF5 file', GIVE],
  [/^\x93NUMPY/, 'a NumPy array', GIVE],
  [/^(?=[^\n]*[,;\t])[\t\x20-\x7e\x80-\xff]{8,}\r?\n/, 'a table of text, such as CSV', GIVE],
  [/^(?:#|---|%YAML|["'\w.-]+:[\s])[\s\x20-\x7e\x80-\xff]{7}/, 'YAML or other text', GIVE],
  [/^[\s\x20-\x7e]{12}/, 'text', GIVE],
];

/** The format of a file that is not TFRecord, and the fix; undefined if the format is not known. */
export function foreign(start: Buffer): readonly [what: string, fix: string] | undefined {
  const text = start.toString('latin1', 0, 512);
  const match = FOREIGN.find(([pattern]) => pattern.test(text));
  return match && [match[1], match[2]];
}

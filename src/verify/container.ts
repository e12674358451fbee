import { crc32 } from 'node:zlib';
import { formatCount } from '../base/text.ts';
import { CorruptionError } from './corruption.ts';
import { hasGzipMagic, hasZlibHeader } from './sniff.ts';
import type { Source } from './source.ts';

/** The format around deflate data: gzip (RFC 1952) or zlib (RFC 1950). */
export interface Container {
  readonly name: 'gzip' | 'zlib';
  readonly trailerBytes: number;
  /** Checks the header and moves the source to the first byte of deflate data. */
  readonly readHeader: (source: Source) => Promise<void>;
  /** Whether these two bytes can start another header. */
  readonly startsWith: (bytes: Uint8Array) => boolean;
  readonly initialChecksum: number;
  readonly checksum: (bytes: Uint8Array, previous: number) => number;
  /** What is wrong with a complete trailer; undefined if it matches the content. */
  readonly trailerFault: (trailer: Buffer, checksum: number, contentBytes: number) => string | undefined;
}

/** gzip (RFC 1952). */
export const gzip: Container = {
  name: 'gzip',
  trailerBytes: 8,
  readHeader: readGzipHeader,
  startsWith: hasGzipMagic,
  initialChecksum: 0,
  checksum: (bytes, previous) => crc32(bytes, previous),
  trailerFault: (trailer, checksum, contentBytes) => {
    const crc = trailer.readUInt32LE(0);
    const size = trailer.readUInt32LE(4);
    if (crc !== checksum) return `it stores the CRC-32 ${hex(crc)}, but the content has ${hex(checksum)}`;
    const expected = contentBytes % 2 ** 32;
    if (size !== expected) return `it stores the size ${size}, but the content has ${expected}`;
    return undefined;
  },
};

/** zlib (RFC 1950). */
export const zlib: Container = {
  name: 'zlib',
  trailerBytes: 4,
  readHeader: readZlibHeader,
  startsWith: hasZlibHeader,
  initialChecksum: 1,
  checksum: adler32,
  trailerFault: (trailer, checksum) => {
    const stored = trailer.readUInt32BE(0);
    if (stored === checksum) return undefined;
    return `it stores the Adler-32 ${hex(stored)}, but the content has ${hex(checksum)}`;
  },
};

const FLAGS = { headerCrc: 2, extra: 4, name: 8, comment: 16, reserved: 0xe0 } as const;

/** A gzip header, as far as it has been read. */
interface GzipHeader {
  readonly source: Source;
  readonly start: number;
  /** CRC of the bytes read so far. The bytes are not kept, because a name or a comment can have any length. */
  crc: number;
}

async function readGzipHeader(source: Source): Promise<void> {
  const start = source.offset();
  const header: GzipHeader = { source, start, crc: 0 };
  const fixed = await takeFrom(header, 10);
  if (!hasGzipMagic(fixed)) throw corruptHeader(start, wrongMagic('gzip', fixed, '1f 8b'));
  const method = fixed.readUInt8(2);
  const flags = fixed.readUInt8(3);
  if (method !== 8)
    throw corruptHeader(
      start,
      `the gzip header has compression method ${method}: only 8, deflate, is defined`,
    );
  if (flags & FLAGS.reserved)
    throw corruptHeader(start, `the gzip header sets reserved flags: ${hex(flags)}`);
  if (flags & FLAGS.extra) await takeFrom(header, (await takeFrom(header, 2)).readUInt16LE(0));
  if (flags & FLAGS.name) await skipString(header);
  if (flags & FLAGS.comment) await skipString(header);
  if (!(flags & FLAGS.headerCrc)) return;
  const expected = header.crc & 0xffff;
  if ((await takeFrom(header, 2)).readUInt16LE(0) === expected) return;
  throw corruptHeader(start, 'the CRC of the gzip header is wrong');
}

async function takeFrom(header: GzipHeader, bytes: number): Promise<Buffer> {
  const taken = await header.source.take(bytes);
  if (taken.length < bytes) throw truncatedHeader(header);
  header.crc = crc32(taken, header.crc);
  return taken;
}

/** Skips a string and the zero byte that ends it. */
async function skipString(header: GzipHeader): Promise<void> {
  for (;;) {
    const chunk = await header.source.next();
    if (chunk === undefined) throw truncatedHeader(header);
    const end = chunk.indexOf(0) + 1;
    header.crc = crc32(end === 0 ? chunk : chunk.subarray(0, end), header.crc);
    if (end > 0) return header.source.unread(chunk.subarray(end));
  }
}

function truncatedHeader({ source, start }: GzipHeader): CorruptionError {
  const bytes = formatCount(source.offset() - start, 'byte');
  return corruptHeader(start, `the gzip header is cut off after ${bytes}`);
}

async function readZlibHeader(source: Source): Promise<void> {
  const start = source.offset();
  const header = await source.take(2);
  if (header.length < 2) throw corruptHeader(start, 'the zlib header is cut off after 1 byte');
  if (!hasZlibHeader(header))
    throw corruptHeader(start, wrongMagic('zlib', header, '78 01, 78 5e, 78 9c or 78 da'));
  if ((header.readUInt8(1) & 0x20) === 0) return;
  throw corruptHeader(start, 'the zlib stream needs a preset dictionary, which TensorFlow does not have');
}

function corruptHeader(start: number, message: string): CorruptionError {
  return new CorruptionError(
    'file',
    start,
    message,
    'copy the file again from the original, or generate it again',
  );
}

function wrongMagic(name: string, start: Buffer, magic: string): string {
  const bytes = start
    .subarray(0, 2)
    .toString('hex')
    .replace(/(..)(?=.)/, '$1 ');
  return `there is no ${name} header: the first bytes are ${bytes}, but ${name} starts with ${magic}`;
}

/** Adler-32 (RFC 1950, 8.2). Sums stay below 2^31 for 3,800 bytes, so that V8 keeps them in integer registers. */
function adler32(bytes: Uint8Array, previous: number): number {
  let a = previous & 0xffff;
  let b = previous >>> 16;
  for (let at = 0; at < bytes.length; ) {
    const end = Math.min(at + 3800, bytes.length);
    for (; at < end; at++) {
      a += bytes[at] ?? 0;
      b += a;
    }
    a %= 65521;
    b %= 65521;
  }
  return ((b << 16) | a) >>> 0;
}

function hex(value: number): string {
  return `0x${value.toString(16).padStart(8, '0')}`;
}

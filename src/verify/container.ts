import { crc32 } from 'node:zlib';
import { formatCount } from '../base/text.ts';
import { CorruptionError } from './corruption.ts';
import { hasGzipMagic, hasZlibHeader } from './sniff.ts';
import type { Source } from './source.ts';

/** What surrounds deflate data: gzip (RFC 1952) or zlib (RFC 1950). */
export interface Container {
  readonly name: 'gzip' | 'zlib';
  readonly trailerBytes: number;
  /** Reads up to the first byte of deflate data. */
  readonly readHeader: (source: Source) => Promise<void>;
  /** Whether these two bytes may start another one. */
  readonly startsWith: (bytes: Uint8Array) => boolean;
  readonly initialChecksum: number;
  readonly checksum: (bytes: Uint8Array, previous: number) => number;
  /** What is wrong with a complete trailer; undefined where it fits the content. */
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
    const [crc, size] = [trailer.readUInt32LE(0), trailer.readUInt32LE(4)];
    if (crc !== checksum) return `its CRC-32 is ${hex(crc)}, that of the content is ${hex(checksum)}`;
    const expected = contentBytes % 2 ** 32;
    if (size !== expected) return `its size is ${size}, that of the content is ${expected}`;
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
    return `its Adler-32 is ${hex(stored)}, that of the content is ${hex(checksum)}`;
  },
};

const COPY_AGAIN = 'copy the file again from where it is whole, or generate it again';
const FLAGS = { headerCrc: 2, extra: 4, name: 8, comment: 16, reserved: 0xe0 } as const;

/** Keeps the CRC of the header instead of its bytes, because a name or comment can be of any length. */
async function readGzipHeader(source: Source): Promise<void> {
  const start = source.offset();
  let crc = 0;

  function cut(): CorruptionError {
    const found = `the gzip header is cut after ${formatCount(source.offset() - start, 'byte')}`;
    return new CorruptionError('file', start, found, COPY_AGAIN);
  }

  async function take(bytes: number): Promise<Buffer> {
    const taken = await source.take(bytes);
    if (taken.length < bytes) throw cut();
    crc = crc32(taken, crc);
    return taken;
  }

  async function skipString(): Promise<void> {
    for (;;) {
      const chunk = await source.next();
      if (chunk === undefined) throw cut();
      const end = chunk.indexOf(0) + 1;
      const text = end === 0 ? chunk : chunk.subarray(0, end);
      crc = crc32(text, crc);
      if (end === 0) continue;
      return source.unread(chunk.subarray(end));
    }
  }

  const fixed = await take(10);
  if (!hasGzipMagic(fixed))
    throw new CorruptionError('file', start, notThe('gzip', fixed, '1f 8b'), COPY_AGAIN);
  const [method, flags] = [fixed.readUInt8(2), fixed.readUInt8(3)];
  if (method !== 8)
    throw new CorruptionError(
      'file',
      start,
      `the gzip header names method ${method}: only 8, deflate, exists`,
      COPY_AGAIN,
    );
  if (flags & FLAGS.reserved)
    throw new CorruptionError('file', start, `the gzip header has reserved flags: ${hex(flags)}`, COPY_AGAIN);
  if (flags & FLAGS.extra) await take((await take(2)).readUInt16LE(0));
  if (flags & FLAGS.name) await skipString();
  if (flags & FLAGS.comment) await skipString();
  if (!(flags & FLAGS.headerCrc)) return;
  const expected = crc & 0xffff;
  if ((await take(2)).readUInt16LE(0) === expected) return;
  throw new CorruptionError('file', start, 'the CRC of the gzip header is wrong', COPY_AGAIN);
}

async function readZlibHeader(source: Source): Promise<void> {
  const start = source.offset();
  const header = await source.take(2);
  if (header.length < 2)
    throw new CorruptionError('file', start, 'the zlib header is cut after 1 byte', COPY_AGAIN);
  if (!hasZlibHeader(header))
    throw new CorruptionError(
      'file',
      start,
      notThe('zlib', header, '78 01, 78 5e, 78 9c or 78 da'),
      COPY_AGAIN,
    );
  if ((header.readUInt8(1) & 0x20) === 0) return;
  throw new CorruptionError(
    'file',
    start,
    'the zlib stream needs a preset dictionary, and TensorFlow has none',
    COPY_AGAIN,
  );
}

function notThe(name: string, start: Buffer, magic: string): string {
  const message = start
    .subarray(0, 2)
    .toString('hex')
    .replace(/(..)(?=.)/, '$1 ');
  return `no ${name} header: the first bytes are ${message}, where ${name} starts with ${magic}`;
}

/** Adler-32 (RFC 1950, 8.2). Sums stay below 2^31 for 3,800 bytes, so that V8 keeps them in integer registers. */
function adler32(bytes: Uint8Array, previous: number): number {
  let [a, b] = [previous & 0xffff, previous >>> 16];
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

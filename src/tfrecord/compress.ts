/**
 * Compresses a stream of records into one file: one gzip member (RFC 1952) or zlib stream (RFC 1950), whose deflate
 * blocks, except for the last, end with a sync flush. There is only one, because TensorFlow reads only the first of
 * several zlib streams, and silently stops at an empty gzip member.
 */
import { crc32 } from 'node:zlib';
import { adler32, joinAdler32, joinCrc32 } from './checksums.ts';
import { maxDeflated } from './deflate/deflate-level.ts';

export type Compression = 'gzip' | 'zlib' | 'none';

/** The parts of a file around its blocks. */
export interface Container {
  /** The bytes before the first block. */
  readonly head: Uint8Array;
  /** Adds the `blockChecksum` and the size of the next block's records. */
  readonly add: (checksum: number, bytes: number) => void;
  /** The bytes after the last block. */
  readonly tail: () => Uint8Array;
}

/**
 * The checksum of a block's records that the container needs. It takes time, so whoever makes the block computes it.
 */
export function blockChecksum(codec: Compression, records: Uint8Array): number {
  switch (codec) {
    case 'gzip':
      return crc32(records);
    case 'zlib':
      return adler32(records);
    case 'none':
      return 0;
  }
}

/** Starts a file with this compression. */
export function openContainer(codec: Compression): Container {
  switch (codec) {
    case 'gzip':
      return gzipContainer();
    case 'zlib':
      return zlibContainer();
    case 'none':
      return { head: new Uint8Array(0), add: () => undefined, tail: () => new Uint8Array(0) };
  }
}

/**
 * Magic number, method 8, no flags, no time, no hints, and 3 as the system, so that the bytes are the same on every
 * platform.
 */
const GZIP_HEAD = Uint8Array.of(0x1f, 0x8b, 8, 0, 0, 0, 0, 0, 0, 3);

function gzipContainer(): Container {
  let crc = 0;
  let size = 0;
  return {
    head: GZIP_HEAD,
    add(checksum, bytes) {
      crc = joinCrc32(crc, checksum, bytes);
      size += bytes;
    },
    tail() {
      const tail = new DataView(new ArrayBuffer(8));
      tail.setUint32(0, crc, true);
      tail.setUint32(4, size % 0x1_0000_0000, true);
      return new Uint8Array(tail.buffer);
    },
  };
}

/** A window of 32 KiB and the default level, for which the two bytes are a multiple of 31. */
const ZLIB_HEAD = Uint8Array.of(0x78, 0x9c);

function zlibContainer(): Container {
  let adler = 1;
  return {
    head: ZLIB_HEAD,
    add(checksum, bytes) {
      adler = joinAdler32(adler, checksum, bytes);
    },
    tail() {
      const tail = new DataView(new ArrayBuffer(4));
      tail.setUint32(0, adler);
      return new Uint8Array(tail.buffer);
    },
  };
}

/** The maximum size of a file with `blocks` blocks of `bytes` bytes in total. */
export function maxCompressedBytes(codec: Compression, bytes: number, blocks: number): number {
  if (codec === 'none') return bytes;
  return GZIP_HEAD.length + maxDeflated(bytes, blocks) + 8;
}

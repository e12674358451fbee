/**
 * A stream of records as one compressed file: deflate blocks, each ended by a sync flush but the last, inside one gzip
 * member (RFC 1952) or zlib stream (RFC 1950). One, because TensorFlow cuts several zlib streams to the first, and ends
 * silently at an empty gzip member.
 */
import { crc32 } from 'node:zlib';
import { adler32, joinAdler32, joinCrc32 } from './checksums.ts';
import { maxDeflated } from './deflate/deflate-level.ts';

export type Compression = 'gzip' | 'zlib' | 'none';

/** What stands around the blocks of a file. */
export interface Container {
  /** What stands before the first block. */
  readonly head: Uint8Array;
  /** Takes in the `blockChecksum` of the records of the next block, and how many bytes they have. */
  readonly add: (checksum: number, bytes: number) => void;
  /** What stands behind the last block. */
  readonly tail: () => Uint8Array;
}

/** What the container is to know of the records of a block, for whoever makes them: it takes a while. */
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

/** Magic, method 8, no flags, no time, no hints, and always 3 for the system: the bytes are the same on every one. */
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

/** A window of 32 KiB and the default level, which makes the two bytes a multiple of 31. */
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

/** The most bytes that a file of `blocks` blocks with `bytes` bytes in all can take. */
export function maxCompressedBytes(codec: Compression, bytes: number, blocks: number): number {
  if (codec === 'none') return bytes;
  return GZIP_HEAD.length + maxDeflated(bytes, blocks) + 8;
}

/**
 * A stream of records as one compressed file: deflate blocks that libuv's threads compress side by side, each
 * ended by a sync flush (as pigz does) but the last, inside one gzip member (RFC 1952) or zlib stream (RFC 1950).
 * One, because TensorFlow cuts several zlib streams to the first, and ends silently at an empty gzip member.
 */
import { constants, crc32, deflateRaw } from 'node:zlib';
import { adler32 } from './adler32.ts';

export type Compression = 'gzip' | 'zlib' | 'none';

/** How hard deflate searches; `huffman` does not search at all, which suits bytes that never repeat. */
export type Effort = number | 'huffman';

export interface CompressedStream {
  /** What stands before the first block. */
  readonly head: Uint8Array;
  /** Takes the next block, whose bytes must stay until the promise is settled; no block may be empty. */
  readonly add: (block: Uint8Array, isLast: boolean) => Promise<Uint8Array>;
  /** What stands behind the last block. */
  readonly tail: () => Uint8Array;
}

export function openStream(codec: Compression, effort: Effort): CompressedStream {
  switch (codec) {
    case 'gzip':
      return gzipStream(effort);
    case 'zlib':
      return zlibStream(effort);
    case 'none':
      return { head: new Uint8Array(0), add: async (block) => block, tail: () => new Uint8Array(0) };
  }
}

/** Magic, method 8, no flags, no time, no hints, and always 3 for the system: the bytes are the same on every one. */
const GZIP_HEAD = Uint8Array.of(0x1f, 0x8b, 8, 0, 0, 0, 0, 0, 0, 3);

function gzipStream(effort: Effort): CompressedStream {
  let crc = 0;
  let size = 0;
  return {
    head: GZIP_HEAD,
    add(block, isLast) {
      crc = crc32(block, crc);
      size += block.length;
      return deflateBlock(block, isLast, effort);
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

function zlibStream(effort: Effort): CompressedStream {
  let adler = 1;
  return {
    head: ZLIB_HEAD,
    add(block, isLast) {
      adler = adler32(block, adler);
      return deflateBlock(block, isLast, effort);
    },
    tail() {
      const tail = new DataView(new ArrayBuffer(4));
      tail.setUint32(0, adler);
      return new Uint8Array(tail.buffer);
    },
  };
}

function deflateBlock(block: Uint8Array, isLast: boolean, effort: Effort): Promise<Uint8Array> {
  const options = {
    level: effort === 'huffman' ? 1 : effort,
    strategy: effort === 'huffman' ? constants.Z_HUFFMAN_ONLY : constants.Z_DEFAULT_STRATEGY,
    memLevel: 9,
    finishFlush: isLast ? constants.Z_FINISH : constants.Z_SYNC_FLUSH,
    // Room for the whole result, so that the thread pool is asked once a block and not once every 16 KiB.
    chunkSize: Math.max(constants.Z_MIN_CHUNK, maxDeflated(block.length, 1)),
  };
  return new Promise((resolve, reject) => {
    deflateRaw(block, options, (error, deflated) => (error ? reject(error) : resolve(deflated)));
  });
}

/** A deflate block ends after 32 KiB at memory level 9; only one that fills nearly all of the window cannot be stored. */
const FULL_BLOCK = 0x7e00;

/**
 * The most that such a block adds to bytes that cannot be shortened: the window has moved past its start, so that
 * it is coded, with up to 286 + 30 code lengths of 7 bits and codes that are 9 bits long for 2 bytes of 256.
 */
const FULL_BLOCK_OVERHEAD = 325;

/** The most that the rest adds: a stored block, a flush, the end. */
const REST_OVERHEAD = 24;

/** The most bytes that deflate makes of `bytes` bytes in so many pieces. */
function maxDeflated(bytes: number, pieces: number): number {
  return bytes + FULL_BLOCK_OVERHEAD * Math.floor(bytes / FULL_BLOCK) + REST_OVERHEAD * pieces;
}

/** The most bytes that a file of `blocks` blocks with `bytes` bytes in all can take. */
export function maxCompressedBytes(codec: Compression, bytes: number, blocks: number): number {
  if (codec === 'none') return bytes;
  return GZIP_HEAD.length + maxDeflated(bytes, blocks) + 8;
}

import type { Codes } from '../tfrecord/deflate/codes.ts';
import { deflateLevel, maxDeflated } from '../tfrecord/deflate/deflate-level.ts';
import { deflateSegments, mostDeflated } from '../tfrecord/deflate/deflate-segments.ts';
import type { Segments } from '../tfrecord/deflate/segments.ts';
import type { Kernel } from '../tfrecord/kernel/kernel.ts';

/** Makes of the records of a block what stands for them in the file. */
export interface Packer {
  /** The bytes of `out` that `pack` wants. */
  readonly outBytes: number;
  /** In `out`, or the records themselves, which must stay until it is there. */
  readonly pack: (records: Uint8Array, isLast: boolean, out: Uint8Array) => Promise<Uint8Array>;
}

/** The records themselves. */
export const PLAIN_PACKER: Packer = { outBytes: 0, pack: async (records) => records };

/** zlib's deflate. */
export function levelPacker(level: number, blockBytes: number): Packer {
  return {
    outBytes: maxDeflated(blockBytes, 1),
    pack: (records, isLast, out) => deflateLevel(records, level, isLast, out),
  };
}

/** Our own deflate, told by `segments` what the block holds that was encoded last. */
export function knownPacker(segments: Segments, codes: Codes, blockBytes: number, kernel: Kernel): Packer {
  return {
    outBytes: mostDeflated(blockBytes),
    pack: async (records, isLast, out) => {
      const size = deflateSegments(records, segments, codes, isLast, out, kernel);
      // What cannot be shortened is stored, so that no file is longer than was promised.
      return size <= records.length ? out.subarray(0, size) : deflateLevel(records, 0, isLast, out);
    },
  };
}

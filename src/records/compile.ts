import type { Compression, Plan } from '../plan/plan.ts';
import { layOutRecords } from '../plan/size.ts';
import { chooseStrategy, LARGE_RECORD } from '../plan/strategy.ts';
import { compileBlock } from '../tfrecord/block.ts';
import type { Column } from '../tfrecord/column.ts';
import { type Codes, makeCodes } from '../tfrecord/deflate/codes.ts';
import { deflateLevel, maxDeflated } from '../tfrecord/deflate/deflate-level.ts';
import { deflateSegments, mostDeflated } from '../tfrecord/deflate/deflate-segments.ts';
import type { Segments } from '../tfrecord/deflate/segments.ts';
import { makeTrace, type Trace } from '../tfrecord/deflate/trace.ts';
import { type Kernel, openKernel } from '../tfrecord/kernel/kernel.ts';
import { compileNestedBlock } from '../tfrecord/nested-record.ts';
import { compileColumns } from '../values/columns.ts';

/** Makes of the records of a block what stands for them in the file. */
interface Packer {
  /** The bytes of `out` that `pack` wants. */
  readonly outBytes: number;
  /** In `out`, or the records themselves, which must stay until it is there. */
  readonly pack: (records: Uint8Array, isLast: boolean, out: Uint8Array) => Promise<Uint8Array>;
}

/** The records themselves. */
const PLAIN_PACKER: Packer = { outBytes: 0, pack: async (records) => records };

/** zlib's deflate. */
function levelPacker(level: number, blockBytes: number): Packer {
  return {
    outBytes: maxDeflated(blockBytes, 1),
    pack: (records, isLast, out) => deflateLevel(records, level, isLast, out),
  };
}

/** Our own deflate, told by `segments` what the block holds that was encoded last. */
function knownPacker(segments: Segments, codes: Codes, blockBytes: number, kernel: Kernel): Packer {
  return {
    outBytes: mostDeflated(blockBytes),
    pack: async (records, isLast, out) => {
      const size = deflateSegments(records, segments, codes, isLast, out, kernel);
      // What cannot be shortened is stored, so that no file is longer than was promised.
      return size <= records.length ? out.subarray(0, size) : deflateLevel(records, 0, isLast, out);
    },
  };
}

/** A plan, ready to be written: the same blocks whatever is written of it, so that a shard's bytes are always the same. */
interface Records {
  /** Examples in a block. */
  readonly perBlock: number;
  /** The most bytes a block takes. */
  readonly blockBytes: number;
  readonly codec: Compression;
  /** Memory for blocks and what is made of them, which other threads may see too. */
  readonly makeMemory: (bytes: number) => Uint8Array;
  /**
   * Writes the records of `count` examples from `first` on, at most a block, into such memory, and returns how many bytes
   * they take.
   */
  readonly fillBlock: (first: number, count: number, out: Uint8Array) => number;
  /** Packs the block that was filled last; to be made before the first is filled. */
  readonly makePacker: () => Packer;
}

/** Sees the values of every block, which are valid only during the call. */
export type OnColumns = (columns: readonly Column[], first: number, count: number) => void;

/** Decides once all that can be decided before the first example. */
export function compileRecords(
  plan: Plan,
  onColumns?: OnColumns,
  records = layOutRecords(plan.data),
): Records {
  const { data, layout } = plan;
  const { features, maxRecordBytes: recordBytes } = records;
  const perBlock = Math.min(records.perBlock, data.examples);
  const blockBytes = recordBytes * perBlock;
  // All that a kernel works on must fit into 4 GB.
  const kernel = recordBytes <= LARGE_RECORD ? openKernel() : undefined;
  const makeMemory = kernel?.bytes ?? ((bytes: number) => new Uint8Array(new SharedArrayBuffer(bytes)));
  const strategy = chooseStrategy(plan, records);
  const trace = strategy === 'structured' ? makeTrace(features, perBlock) : undefined;
  const fillColumns = compileColumns(data, perBlock, kernel);
  const encodeBlock =
    data.record === undefined
      ? compileBlock(features, perBlock, trace, kernel)
      : compileNestedBlock(data.record, records.nested, perBlock, kernel);

  const knownPackerFor = ({ segments }: Trace, kernel: Kernel): Packer => {
    // The first block of all, whichever this machine is to write.
    const records = makeMemory(blockBytes);
    const size = encodeBlock(fillColumns(0, perBlock), perBlock, records);
    return knownPacker(segments, makeCodes(records.subarray(0, size), segments, kernel), blockBytes, kernel);
  };
  return {
    perBlock,
    blockBytes,
    codec: layout.compression,
    makeMemory,
    fillBlock: (first, count, out) => {
      const columns = fillColumns(first, count);
      onColumns?.(columns, first, count);
      return encodeBlock(columns, count, out);
    },
    makePacker: () => {
      if (strategy === 'none') return PLAIN_PACKER;
      if (strategy !== 'structured') return levelPacker(strategy, blockBytes);
      if (trace === undefined || kernel === undefined)
        throw new TypeError('The records are too large for it');
      return knownPackerFor(trace, kernel);
    },
  };
}

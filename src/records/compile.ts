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

/** Turns the records of a block into what is written to the file. */
interface Packer {
  /** The size of `out` that `pack` needs. */
  readonly outBytes: number;
  /** Returns a part of `out`, or the records themselves, which then must not change until they are written. */
  readonly pack: (records: Uint8Array, isLast: boolean, out: Uint8Array) => Promise<Uint8Array>;
}

/** Writes records without compression. */
const PLAIN_PACKER: Packer = { outBytes: 0, pack: async (records) => records };

/** Compresses with zlib. */
function levelPacker(level: number, blockBytes: number): Packer {
  return {
    outBytes: maxDeflated(blockBytes, 1),
    pack: (records, isLast, out) => deflateLevel(records, level, isLast, out),
  };
}

/** Compresses with our own deflate; `segments` describes the block that was encoded last. */
function knownPacker(segments: Segments, codes: Codes, blockBytes: number, kernel: Kernel): Packer {
  return {
    outBytes: mostDeflated(blockBytes),
    pack: async (records, isLast, out) => {
      const size = deflateSegments(records, segments, codes, isLast, out, kernel);
      // Blocks that do not get smaller are stored, so that no file exceeds its planned size.
      return size <= records.length ? out.subarray(0, size) : deflateLevel(records, 0, isLast, out);
    },
  };
}

/**
 * A compiled plan. Its blocks do not depend on which part of it is written, so the bytes of a shard are always the
 * same.
 */
interface Records {
  /** Number of examples in a block. */
  readonly perBlock: number;
  /** The maximum size of a block. */
  readonly blockBytes: number;
  readonly codec: Compression;
  /** Allocates memory for blocks and their compressed form, which other threads can share. */
  readonly makeMemory: (bytes: number) => Uint8Array;
  /**
   * Writes the records of `count` examples from `first` on, at most one block, into such memory, and returns their
   * size.
   */
  readonly fillBlock: (first: number, count: number, out: Uint8Array) => number;
  /** Makes a packer for the block that was filled last. It has to be made before the first block is filled. */
  readonly makePacker: () => Packer;
}

/** Receives the values of every block; they are only valid during the call. */
export type OnColumns = (columns: readonly Column[], first: number, count: number) => void;

/** Computes everything that does not depend on the example. */
export function compileRecords(
  plan: Plan,
  onColumns?: OnColumns,
  records = layOutRecords(plan.data),
): Records {
  const { data, layout } = plan;
  const { features, maxRecordBytes: recordBytes } = records;
  const perBlock = Math.min(records.perBlock, data.examples);
  const blockBytes = recordBytes * perBlock;
  // Everything a kernel works on must fit into 4 GB.
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
    // Always the first block of the fixture, even if this machine writes another part.
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
        throw new TypeError('The records are too large for the kernel');
      return knownPackerFor(trace, kernel);
    },
  };
}

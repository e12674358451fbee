import type { Compression, Plan } from '../plan/plan.ts';
import { layOutRecords } from '../plan/size.ts';
import type { PartialStatistics } from '../statistics/partial.ts';
import { blockChecksum } from '../tfrecord/compress.ts';
import { compileRecords, type OnColumns } from './compile.ts';

/** The records of some examples, and their form in the file. */
export interface Block {
  readonly records: Uint8Array;
  readonly packed: Uint8Array;
  /** The `blockChecksum` of the records. */
  readonly checksum: number;
  /** The memory of both, which other threads can share and which is used again. */
  readonly buffers: BlockBuffers;
}

/** The memory of a block: its records, and their compressed form. */
export interface BlockBuffers {
  readonly records: Uint8Array;
  readonly packed: Uint8Array;
}

/** Makes the blocks of a plan, on this thread or on others. */
export interface BlockMaker {
  readonly perBlock: number;
  readonly codec: Compression;
  /** Returns undefined if the maker is busy until a block is released. */
  readonly make: (first: number, count: number, isLast: boolean) => Promise<Block> | undefined;
  /** Returns the memory of a block to the maker. */
  readonly release: (block: Pick<Block, 'buffers'>) => void;
  /** The statistics that other threads collected, after the last block. */
  readonly counted: () => Promise<readonly (readonly PartialStatistics[])[]>;
  readonly close: () => Promise<void>;
}

/** A maker with memory for a fixed number of blocks. */
interface LocalMaker extends BlockMaker {
  readonly most: number;
}

/**
 * Four blocks that libuv's threads compress, or that wait for blocks of other threads; the next one; and those being
 * digested and written.
 */
const MAX_BLOCKS = 8;

/** Fewer if blocks are large: one can be made while one is digested and one is written. */
const MAX_BYTES = 2 ** 26;
const MIN_BLOCKS = 3;

/** Makes blocks on this thread; zlib still uses threads of its own. */
export function makeBlocksHere(
  plan: Plan,
  onColumns: OnColumns,
  layout = layOutRecords(plan.data),
): LocalMaker {
  const { perBlock, blockBytes, codec, makeMemory, fillBlock, makePacker } = compileRecords(
    plan,
    onColumns,
    layout,
  );
  const packer = makePacker();
  const fitting = Math.floor(MAX_BYTES / (blockBytes + packer.outBytes));
  const most = Math.max(MIN_BLOCKS, Math.min(MAX_BLOCKS, fitting));
  const free: BlockBuffers[] = [];
  let made = 0;
  const makeBuffers = (): BlockBuffers => {
    made++;
    return { records: makeMemory(blockBytes), packed: makeMemory(packer.outBytes) };
  };
  const fill = async (buffers: BlockBuffers, first: number, count: number, isLast: boolean) => {
    const records = buffers.records.subarray(0, fillBlock(first, count, buffers.records));
    const packed = packer.pack(records, isLast, buffers.packed);
    const checksum = blockChecksum(codec, records);
    return { records, packed: await packed, checksum, buffers };
  };
  return {
    perBlock,
    codec,
    most,
    make: (first, count, isLast) => {
      const buffers = free.pop() ?? (made < most ? makeBuffers() : undefined);
      return buffers && fill(buffers, first, count, isLast);
    },
    release: ({ buffers }) => free.push(buffers),
    counted: async () => [],
    close: async () => undefined,
  };
}

/** Messages between the threads of a pool and the thread that owns it. */

export type Request =
  /** Answered with a block, in the order of the requests. */
  | { readonly type: 'make'; readonly first: number; readonly count: number; readonly isLast: boolean }
  /** Returns the memory of a block. */
  | { readonly type: 'release'; readonly buffers: BlockBuffers }
  /** Answered with the statistics of all features. */
  | { readonly type: 'count' };

/** What a thread sends back. */
export type Answer =
  /** Sent once, before any answer. */
  | { readonly type: 'started' }
  | { readonly type: 'made'; readonly block: Block }
  | { readonly type: 'counted'; readonly partials: readonly PartialStatistics[] };

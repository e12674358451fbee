import type { Compression, Plan } from '../plan/plan.ts';
import { layOutRecords } from '../plan/size.ts';
import type { PartialStatistics } from '../statistics/partial.ts';
import { blockChecksum } from '../tfrecord/compress.ts';
import { compileRecords, type OnColumns } from './compile.ts';

/** Some examples as records, and what stands for them in the file. */
export interface Block {
  readonly records: Uint8Array;
  readonly packed: Uint8Array;
  /** The `blockChecksum` of the records. */
  readonly checksum: number;
  /** Whose memory both lie in, which other threads may see: it serves again. */
  readonly buffers: BlockBuffers;
}

export interface BlockBuffers {
  readonly records: Uint8Array;
  readonly packed: Uint8Array;
}

/** Makes the blocks of a plan, here or on other threads. */
export interface BlockMaker {
  readonly perBlock: number;
  readonly codec: Compression;
  /** Undefined while it has enough to do: until a block that it made is released. */
  readonly make: (first: number, count: number, isLast: boolean) => Promise<Block> | undefined;
  /** Takes the memory of a block back. */
  readonly release: (block: Pick<Block, 'buffers'>) => void;
  /** What was counted on other threads, after the last block. */
  readonly counted: () => Promise<readonly (readonly PartialStatistics[])[]>;
  readonly close: () => Promise<void>;
}

/** A maker that keeps memory for so many blocks. */
interface LocalMaker extends BlockMaker {
  readonly most: number;
}

/** Four that libuv's threads compress, or that wait for the blocks of others; the next; those being digested and written. */
const MAX_BLOCKS = 8;

/** Of large blocks fewer: one can be made while one is digested and one written. */
const [MOST_BYTES, LEAST_BLOCKS] = [2 ** 26, 3];

/** Makes blocks on this thread, except that zlib has its own. */
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
  const fitting = Math.floor(MOST_BYTES / (blockBytes + packer.outBytes));
  const most = Math.max(LEAST_BLOCKS, Math.min(MAX_BLOCKS, fitting));
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
    ...{ perBlock, codec, most },
    make: (first, count, isLast) => {
      const buffers = free.pop() ?? (made < most ? makeBuffers() : undefined);
      return buffers && fill(buffers, first, count, isLast);
    },
    release: ({ buffers }) => free.push(buffers),
    counted: async () => [],
    close: async () => undefined,
  };
}

/** What the threads of a pool and the thread that has it say to each other. */

export type Request =
  /** Answered by a block, in the order of the requests. */
  | { readonly type: 'make'; readonly first: number; readonly count: number; readonly isLast: boolean }
  /** Gives the memory of a block back. */
  | { readonly type: 'release'; readonly buffers: BlockBuffers }
  /** Answered by the statistics of all features. */
  | { readonly type: 'count' };

export type Answer =
  /** Said once, before any question. */
  | { readonly type: 'started' }
  | { readonly type: 'made'; readonly block: Block }
  | { readonly type: 'counted'; readonly partials: readonly PartialStatistics[] };

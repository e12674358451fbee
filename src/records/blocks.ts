import type { Compression, Plan } from '../plan/plan.ts';
import type { PartialStatistics } from '../statistics/partial.ts';
import { compileRecords, type OnColumns } from './compile.ts';

/** Some examples as records, and what stands for them in the file. */
export interface Block {
  readonly records: Uint8Array;
  readonly packed: Uint8Array;
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
  /** Blocks that may be asked for before the first is there; more of them do not help. */
  readonly most: number;
  readonly make: (first: number, count: number, isLast: boolean) => Promise<Block>;
  /** Takes the memory of a block back. */
  readonly release: (block: Pick<Block, 'buffers'>) => void;
  /** What was counted on other threads, after the last block. */
  readonly counted: () => Promise<readonly (readonly PartialStatistics[])[]>;
  readonly close: () => Promise<void>;
}

/** zlib runs on libuv's four threads while the next block is filled. */
const MOST_BLOCKS = 5;

/** Makes blocks on this thread, except that zlib has its own. */
export function makeBlocksHere(plan: Plan, onColumns: OnColumns): BlockMaker {
  const { perBlock, blockBytes, codec, makeMemory, fillBlock, makePacker } = compileRecords(plan, onColumns);
  const packer = makePacker();
  const free: BlockBuffers[] = [];
  return {
    ...{ perBlock, codec, most: MOST_BLOCKS },
    make: async (first, count, isLast) => {
      const buffers = free.pop() ?? {
        records: makeMemory(blockBytes),
        packed: makeMemory(packer.outBytes),
      };
      const records = buffers.records.subarray(0, fillBlock(first, count, buffers.records));
      return { records, packed: await packer.pack(records, isLast, buffers.packed), buffers };
    },
    release: ({ buffers }) => free.push(buffers),
    counted: async () => [],
    close: async () => undefined,
  };
}

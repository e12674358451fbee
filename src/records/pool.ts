import type { Plan } from '../plan/plan.ts';
import { examplesPerBlock } from '../plan/size.ts';
import type { PartialStatistics } from '../statistics/partial.ts';
import type { BlockBuffers, BlockMaker } from './blocks.ts';
import { startThread, type Thread } from './thread-handle.ts';

/** Blocks that a thread has before it: with one it would wait for the next, and so would zlib, which has threads of its own. */
const BLOCKS_AHEAD = 4;

/** Makes blocks on so many other threads: the same blocks as on one. `close` is to be called in any case. */
export function openPool(plan: Plan, threads: number): BlockMaker {
  const pool = Array.from({ length: threads }, () => startThread(plan));
  const makers = new WeakMap<BlockBuffers, Thread>();
  return {
    perBlock: examplesPerBlock(plan.data),
    codec: plan.layout.compression,
    most: BLOCKS_AHEAD * threads,
    make: async (first, count, isLast) => {
      const thread = pool.reduce((least, other) => (other.busy() < least.busy() ? other : least));
      const answer = await thread.ask({ type: 'make', first, count, isLast });
      if (answer.type !== 'made') throw new TypeError('A thread answered another question');
      makers.set(answer.block.buffers, thread);
      return answer.block;
    },
    release: ({ buffers }) => {
      makers.get(buffers)?.send({ type: 'release', buffers });
    },
    counted: () => Promise.all(pool.map(countedBy)),
    close: async () => {
      await Promise.all(pool.map((thread) => thread.end()));
    },
  };
}

async function countedBy(thread: Thread): Promise<readonly PartialStatistics[]> {
  const answer = await thread.ask({ type: 'count' });
  if (answer.type !== 'counted') throw new TypeError('A thread answered another question');
  return answer.partials;
}

import type { Plan } from '../plan/plan.ts';
import type { RecordLayout } from '../plan/size.ts';
import type { PartialStatistics } from '../statistics/partial.ts';
import { type Block, type BlockBuffers, type BlockMaker, makeBlocksHere } from './blocks.ts';
import type { OnColumns } from './compile.ts';
import { startThread, type Thread } from './thread-handle.ts';

/** Blocks that are there and not released: one is digested, one written, one comes next. With more, this thread is the slower. */
const MAX_WAITING = 3;

interface Member {
  readonly thread: Thread;
  /** Blocks that it was asked for, and that are not released: as many as it has memory for, lest it waits for the next. */
  held: number;
}

/**
 * Makes blocks on so many other threads, and here while those start or cannot keep up: the same blocks as on one.
 * `close` is to be called in any case.
 */
export function openPool(
  plan: Plan,
  records: RecordLayout,
  threads: number,
  onColumns: OnColumns,
): BlockMaker {
  const pool = Array.from({ length: threads }, (): Member => ({ thread: startThread(plan), held: 0 }));
  const here = makeBlocksHere(plan, onColumns, records);
  const makers = new WeakMap<BlockBuffers, Member>();
  let waiting = 0;

  const makeThere = async (member: Member, first: number, count: number, isLast: boolean): Promise<Block> => {
    member.held++;
    const answer = await member.thread.ask({ type: 'make', first, count, isLast });
    if (answer.type !== 'made') throw new TypeError('A thread answered another question');
    waiting++;
    makers.set(answer.block.buffers, member);
    return answer.block;
  };
  return {
    perBlock: here.perBlock,
    codec: here.codec,
    make: (first, count, isLast) => {
      const free = pool.filter(({ thread, held }) => thread.isStarted() && held < here.most);
      const [member] = free.sort((a, b) => a.held - b.held);
      if (member !== undefined) return makeThere(member, first, count, isLast);
      if (waiting > MAX_WAITING) return undefined;
      const block = here.make(first, count, isLast);
      if (block !== undefined) waiting++;
      return block;
    },
    release: ({ buffers }) => {
      waiting--;
      const member = makers.get(buffers);
      if (member === undefined) return here.release({ buffers });
      member.held--;
      member.thread.send({ type: 'release', buffers });
    },
    counted: () => Promise.all(pool.map(({ thread }) => countedBy(thread))),
    close: async () => {
      await Promise.all(pool.map(({ thread }) => thread.end()));
    },
  };
}

async function countedBy(thread: Thread): Promise<readonly PartialStatistics[]> {
  const answer = await thread.ask({ type: 'count' });
  if (answer.type !== 'counted') throw new TypeError('A thread answered another question');
  return answer.partials;
}

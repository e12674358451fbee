import { Worker } from 'node:worker_threads';
import type { Plan } from '../plan/plan.ts';
import type { RecordLayout } from '../plan/size.ts';
import { chooseStrategy } from '../plan/strategy.ts';
import type { PartialStatistics } from '../statistics/partial.ts';
import {
  type Answer,
  type Block,
  type BlockBuffers,
  type BlockMaker,
  makeBlocksHere,
  type Request,
} from './blocks.ts';
import type { OnColumns } from './compile.ts';

/** A worker thread, as seen from the thread that started it. */
interface Thread {
  /** Whether it is ready to answer, or has failed; a failure rejects the next request. */
  readonly isStarted: () => boolean;
  readonly send: (request: Request) => void;
  /** Sends a request and waits for its answer. */
  readonly ask: (request: Request) => Promise<Answer>;
  readonly end: () => Promise<unknown>;
}

/** The entry of the thread: in src/records/, or in a folder of dist/ once bundled. */
const ENTRY = import.meta.url.endsWith('.ts') ? './thread.ts' : '../thread/index.js';

function startThread(plan: Plan): Thread {
  const worker = new Worker(new URL(ENTRY, import.meta.url), { workerData: plan });
  const waiting: { resolve: (answer: Answer) => void; reject: (cause: unknown) => void }[] = [];
  let isStarted = false;
  let failure: unknown;
  const fail = (cause: unknown) => {
    failure ??= cause;
    isStarted = true;
    for (const { reject } of waiting.splice(0)) reject(cause);
  };
  worker.on('message', (answer: Answer) => {
    if (answer.type === 'started') isStarted = true;
    else waiting.shift()?.resolve(answer);
  });
  worker.on('error', fail);
  worker.on('exit', (status) => fail(new Error(`A thread ended with ${status}`)));
  const send = (request: Request) => worker.postMessage(request);
  return {
    isStarted: () => isStarted,
    send,
    ask: (request) =>
      new Promise((resolve, reject) => {
        if (failure !== undefined) return reject(failure);
        waiting.push({ resolve, reject });
        send(request);
      }),
    end: () => worker.terminate(),
  };
}

/**
 * Finished blocks that are not released yet: one is being digested, one written, one is next. More would mean that the
 * main thread is the bottleneck.
 */
const MAX_WAITING = 3;

interface Member {
  readonly thread: Thread;
  /** Blocks that were requested and are not released: as many as the thread has memory for, so that it never waits. */
  held: number;
}

/**
 * Makes blocks on `threads` other threads, and on this one while those start or fall behind. The blocks are the same as
 * those of a single thread. `close` has to be called in any case.
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

/** From this size of records on, starting other threads pays. */
const POOL_BYTES = 64 * 2 ** 20;

/** More threads would wait for this one, which digests and writes what they make. */
const MAX_THREADS = 7;

/**
 * Opens a maker of blocks for this many examples of the plan. If that pays, it uses threads on all cores except the one of
 * this thread; zlib, which takes most of the time when it is used, has its own threads. `close` must always be called.
 */
export function openBlocks(
  plan: Plan,
  records: RecordLayout,
  examples: number,
  cores: number,
  onColumns: OnColumns,
): BlockMaker {
  const bytes = examples * records.maxRecordBytes;
  const blocks = Math.ceil(examples / records.perBlock);
  const threads = Math.min(cores - 1, MAX_THREADS, blocks);
  const isZlib = typeof chooseStrategy(plan, records) === 'number';
  return threads > 0 && bytes >= POOL_BYTES && !isZlib
    ? openPool(plan, records, threads, onColumns)
    : makeBlocksHere(plan, onColumns, records);
}

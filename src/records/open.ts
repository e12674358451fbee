import type { Plan } from '../plan/plan.ts';
import { examplesPerBlock, layOut } from '../plan/size.ts';
import { chooseStrategy } from '../plan/strategy.ts';
import { maxRecordBytes } from '../tfrecord/block.ts';
import { type BlockMaker, makeBlocksHere } from './blocks.ts';
import type { OnColumns } from './compile.ts';
import { openPool } from './pool.ts';

/** Bytes of records from which on other threads are worth their start. */
const POOL_BYTES = 64 * 2 ** 20;

/** More would wait for this thread, which digests and writes what they make. */
const MAX_THREADS = 7;

/**
 * A maker for so many examples of the plan: where that pays, on as many threads as leave this one a core; zlib, which takes
 * most of the time where it is used, has threads of its own. `close` is to be called in any case.
 */
export function openBlocks(plan: Plan, examples: number, cores: number, onColumns: OnColumns): BlockMaker {
  const bytes = examples * maxRecordBytes(layOut(plan.data));
  const blocks = Math.ceil(examples / examplesPerBlock(plan.data));
  const threads = Math.min(cores - 1, MAX_THREADS, blocks);
  const isZlib = typeof chooseStrategy(plan) === 'number';
  return threads > 0 && bytes >= POOL_BYTES && !isZlib
    ? openPool(plan, threads, onColumns)
    : makeBlocksHere(plan, onColumns);
}

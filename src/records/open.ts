import type { Plan } from '../plan/plan.ts';
import type { RecordLayout } from '../plan/size.ts';
import { chooseStrategy } from '../plan/strategy.ts';
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

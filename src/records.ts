import { effortFor } from './plan/effort.ts';
import type { Compression, Plan } from './plan/plan.ts';
import { examplesPerBlock, layOut } from './plan/size.ts';
import { compileBlock, maxRecordBytes } from './tfrecord/block.ts';
import type { Column } from './tfrecord/column.ts';
import type { Effort } from './tfrecord/compress.ts';
import { compileColumns } from './values/columns.ts';

/** A plan, ready to be written: the same blocks whatever is written of it, so that a shard's bytes are always the same. */
export interface Records {
  /** Examples in a block. */
  readonly perBlock: number;
  /** The most bytes a block takes. */
  readonly blockBytes: number;
  readonly codec: Compression;
  readonly effort: Effort;
  /** Writes the records of `count` examples from `first` on, at most a block, and returns how many bytes they take. */
  readonly fillBlock: (first: number, count: number, out: Uint8Array) => number;
}

/**
 * Decides once all that can be decided before the first example. `onColumns` sees the values of every block; they are
 * valid only during the call.
 */
export function compileRecords(
  plan: Plan,
  onColumns?: (columns: readonly Column[], first: number, count: number) => void,
): Records {
  const { data, layout } = plan;
  const perBlock = Math.min(examplesPerBlock(data), data.examples);
  const features = layOut(data);
  const fillColumns = compileColumns(data, perBlock);
  const encodeBlock = compileBlock(features, perBlock);
  return {
    perBlock,
    blockBytes: maxRecordBytes(features) * perBlock,
    codec: layout.compression,
    effort: effortFor(plan),
    fillBlock: (first, count, out) => {
      const columns = fillColumns(first, count);
      onColumns?.(columns, first, count);
      return encodeBlock(columns, count, out);
    },
  };
}

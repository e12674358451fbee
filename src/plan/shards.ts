import type { Compression } from '../tfrecord/compress.ts';
import type { Layout } from './plan.ts';

export interface ShardRange {
  readonly firstExample: number;
  readonly examples: number;
}

/** The examples of shard `index`: consecutive ones, at least one in each. */
export function shardRange(
  examples: number,
  layout: Pick<Layout, 'shards' | 'uneven'>,
  index: number,
): ShardRange {
  const startOf = layout.uneven ? unevenStart : evenStart;
  const firstExample = startOf(examples, layout.shards, index);
  return { firstExample, examples: startOf(examples, layout.shards, index + 1) - firstExample };
}

/** As even as they go, the larger shards first. */
function evenStart(examples: number, shards: number, index: number): number {
  return index * Math.floor(examples / shards) + Math.min(index, examples % shards);
}

/** After one example each, the second shard takes twice as many as the first, the third three times, and so on. */
function unevenStart(examples: number, shards: number, index: number): number {
  const share = (index * (index + 1)) / (shards * (shards + 1));
  return index + Math.floor((examples - shards) * share);
}

const EXTENSION = { gzip: '.tfrecord.gz', zlib: '.tfrecord.zz', none: '.tfrecord' } as const satisfies Record<
  Compression,
  string
>;

/** `random.tfrecord.gz`, or with shards `random-00000-of-00010.tfrecord.gz`. */
export function shardFile({ filePrefix, shards, compression }: Layout, index: number): string {
  return `${shardStem(filePrefix, shards, index)}${EXTENSION[compression]}`;
}

/** `manifest.json`, or for one shard of several `random-00003-of-00010.manifest.json`. */
export function manifestFile({ filePrefix, shards }: Layout, shardIndex: number | undefined): string {
  return shardIndex === undefined
    ? 'manifest.json'
    : `${shardStem(filePrefix, shards, shardIndex)}.manifest.json`;
}

/** A glob that matches the files of all shards and nothing else: a question mark for each digit. */
export function shardGlob(layout: Layout): string {
  if (layout.shards === 1) return shardFile(layout, 0);
  return `${layout.filePrefix}-${'?'.repeat(DIGITS)}-of-${padded(layout.shards)}${EXTENSION[layout.compression]}`;
}

const DIGITS = 5;

/** The most shards whose numbers have their fixed width. */
export const MAX_SHARDS = 10 ** DIGITS - 1;

function shardStem(prefix: string, shards: number, index: number): string {
  return shards === 1 ? prefix : `${prefix}-${padded(index)}-of-${padded(shards)}`;
}

function padded(count: number): string {
  return String(count).padStart(DIGITS, '0');
}

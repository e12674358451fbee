import { BROKEN_FOLDER, type BrokenKind } from '../base/broken-kind.ts';
import { error, type OnProblem } from '../base/problem.ts';
import { formatCount } from '../base/text.ts';
import type { Compression } from '../tfrecord/compress.ts';
import type { Layout, Plan } from './plan.ts';

/** The consecutive examples of a shard. */
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

/**
 * `random.tfrecord.gz`, or with shards `random-00000-of-00010.tfrecord.gz`; as part of a TensorFlow dataset
 * `random-train.tfrecord-00000-of-00010`.
 */
export function shardFile({ filePrefix, split, shards, compression }: Layout, index: number): string {
  if (split === undefined) return `${shardStem(filePrefix, shards, index)}${EXTENSION[compression]}`;
  return `${filePrefix}-${split}.tfrecord-${padded(index)}-of-${padded(shards)}`;
}

/** The index beside a file. */
export function indexFile(file: string): string {
  return `${file}.idx`;
}

/** `broken/random.truncated-header.tfrecord.gz`, below the folder of the others. */
export function brokenFile({ filePrefix, compression }: Layout, what: BrokenKind): string {
  return `${BROKEN_FOLDER}/${filePrefix}.${what}${EXTENSION[compression]}`;
}

/** `manifest.json`, or for one shard of several `random-00003-of-00010.manifest.json`. */
export function manifestFile({ filePrefix, split, shards }: Layout, shardIndex: number | undefined): string {
  if (shardIndex === undefined) return 'manifest.json';
  const prefix = split === undefined ? filePrefix : `${filePrefix}-${split}`;
  return `${shardStem(prefix, shards, shardIndex)}.manifest.json`;
}

/** A shard and the name of its file. */
export interface PlannedFile extends ShardRange {
  readonly file: string;
}

/** The files of the given shards, and what they hold. */
export function plannedFiles({ data, layout }: Plan, shards: readonly number[]): PlannedFile[] {
  return shards.map((shard) => ({
    file: shardFile(layout, shard),
    ...shardRange(data.examples, layout, shard),
  }));
}

/** One shard of a set, as a file's name says. */
export interface NumberedShard {
  readonly filePrefix: string;
  readonly shards: number;
  readonly shard: number;
}

/** What the name of a shard's manifest says; undefined for any other name. */
export function shardOfManifest(name: string): NumberedShard | undefined {
  return shardOfStem(/^(.+)\.manifest\.json$/.exec(name)?.[1]);
}

/** What the name of a TFRecord file of ours says; undefined for any other name. */
export function shardOfFile(name: string): NumberedShard | undefined {
  const [, prefix, ofTfds] = /^(.+)\.tfrecord(-\d{5}-of-\d{5})$/.exec(name) ?? [];
  if (prefix !== undefined) return shardOfStem(`${prefix}${ofTfds}`);
  return shardOfStem(/^(.+)\.tfrecord(\.gz|\.zz)?$/.exec(name)?.[1]);
}

/** `00003, 00007 to 00009 of 10`: the numbers of some shards, in their order. */
export function shardList(numbers: readonly number[], shards: number): string {
  const runs: { first: number; last: number }[] = [];
  for (const number of [...numbers].sort((a, b) => a - b)) {
    const run = runs.at(-1);
    if (run?.last === number - 1) run.last = number;
    else runs.push({ first: number, last: number });
  }
  const texts = runs.map(({ first, last }) =>
    first === last ? padded(first) : `${padded(first)} to ${padded(last)}`,
  );
  return `${texts.join(', ')} of ${shards}`;
}

/** A glob that matches the files of all shards and nothing else: a question mark for each digit. */
export function shardGlob(layout: Layout): string {
  const first = shardFile(layout, 0);
  return layout.shards === 1 ? first : first.replace(/-\d{5}(-of-\d{5}[\w.]*)$/, `-${'?'.repeat(DIGITS)}$1`);
}

const DIGITS = 5;

/** The most shards whose numbers have their fixed width. */
export const MAX_SHARDS = 10 ** DIGITS - 1;

/** Reports numbers of shards that cannot be written; false if they were reported. */
export function checkShards(
  examples: number,
  { shards, shardIndex }: { readonly shards: number; readonly shardIndex: number | undefined },
  onProblem: OnProblem,
): boolean {
  if (shards > MAX_SHARDS) {
    onProblem(
      error('too-many-shards', undefined, `"shards" is ${shards}: at most ${MAX_SHARDS} are possible`),
    );
    return false;
  }
  if (shards > examples) {
    onProblem(
      error(
        'empty-shard',
        undefined,
        `"shards" is ${shards} for ${formatCount(examples, 'example')}: a shard would be empty`,
        `ask for at most ${formatCount(examples, 'shard')}, or for more examples`,
      ),
    );
    return false;
  }
  if (shardIndex !== undefined && shardIndex >= shards) {
    onProblem(
      error(
        'shard-index-out-of-range',
        undefined,
        `"shard-index" is ${shardIndex}: with "shards" ${shards} it goes from 0 to ${shards - 1}`,
      ),
    );
    return false;
  }
  return true;
}

function shardStem(prefix: string, shards: number, index: number): string {
  return shards === 1 ? prefix : `${prefix}-${padded(index)}-of-${padded(shards)}`;
}

function shardOfStem(stem: string | undefined): NumberedShard | undefined {
  if (stem === undefined) return undefined;
  const [, filePrefix, shard, shards] = /^(.+)-(\d{5})-of-(\d{5})$/.exec(stem) ?? [];
  return filePrefix === undefined
    ? { filePrefix: stem, shards: 1, shard: 0 }
    : { filePrefix, shards: Number(shards), shard: Number(shard) };
}

function padded(count: number): string {
  return String(count).padStart(DIGITS, '0');
}

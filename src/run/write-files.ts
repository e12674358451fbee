/** Writes the planned shards under temporary names, and reads them back. */
import { createHash } from 'node:crypto';
import { ProblemsError } from '../base/problem.ts';
import { writeIndex } from '../fixture/index-writer.ts';
import type { ManifestFile } from '../fixture/manifest.ts';
import type { Staging } from '../fixture/staging.ts';
import { type ShardDigests, writeShard } from '../fixture/write-shard.ts';
import { intendedIn } from '../plan/edge-case.ts';
import type { PlannedRun } from '../plan/make-plan.ts';
import { allFeatures, type DataPlan, isAlwaysThere, type Layout, type Plan } from '../plan/plan.ts';
import { indexFile, shardFile, shardRange } from '../plan/shards.ts';
import { openBlocks } from '../records/pool.ts';
import { type Counted, collectStatistics } from '../statistics/collect.ts';
import { type Expected, expectedOf } from '../verify/expected.ts';
import { verifyFiles } from '../verify/verify.ts';
import { checkTogether } from './check-together.ts';

export interface WriteOptions {
  readonly shardIndex: number | undefined;
  /** How many threads the machine runs at once. */
  readonly cores: number;
  readonly signal: AbortSignal;
  readonly onProgress: (done: number, total: number) => void;
}

/** The files of a fixture, and what is known of them. */
export interface Generated {
  readonly files: readonly ManifestFile[];
  /** On disk. */
  readonly bytes: number;
  readonly contentSha256: string;
  /** In the order of the plan's features. */
  readonly counted: readonly Counted[];
}

/** What every record of a plan must hold: only what the plan lets be absent may be so. */
export function expectedOfPlan({ features, sequence = [] }: DataPlan): Expected[] {
  return [...features, ...sequence].map((feature) =>
    expectedOf(feature, isAlwaysThere(feature) ? 'required' : 'has-default'),
  );
}

/** Writes the shards of a run, on as many threads as there are. */
export async function writeShards(
  { plan, records, shards }: PlannedRun,
  staging: Staging,
  options: WriteOptions,
): Promise<Generated> {
  const { data, layout } = plan;
  const statistics = collectStatistics(allFeatures(data));
  // With one shard its own digest is that of the whole content.
  const content = shards.length > 1 ? createHash('sha256') : undefined;
  const files: ManifestFile[] = [];
  let done = 0;
  const ranges = shards.map((shard) => shardRange(data.examples, layout, shard));
  const total = ranges.reduce((sum, { examples }) => sum + examples, 0);
  const onBlock = (block: Uint8Array, examples: number) => {
    options.signal.throwIfAborted();
    content?.update(block);
    done += examples;
    options.onProgress(done, total);
  };
  const blocks = openBlocks(plan, records, total, options.cores, statistics.add);
  try {
    for (const shard of shards) {
      const file = shardFile(layout, shard);
      const range = shardRange(data.examples, layout, shard);
      const written = await withIndex(layout, file, staging, (onRecords) =>
        staging.write(file, (handle) =>
          writeShard(handle, {
            ...blocks,
            ...range,
            onBlock: (records, examples) => {
              onBlock(records, examples);
              onRecords(records);
            },
          }),
        ),
      );
      files.push({ file, ...range, ...written });
    }
    for (const partials of await blocks.counted()) statistics.take(partials);
  } finally {
    await blocks.close();
  }
  const bytes = files.reduce((sum, file) => sum + file.bytes, 0);
  const contentSha256 = content?.digest('hex') ?? files[0]?.contentSha256 ?? '';
  return { files, bytes, contentSha256, counted: statistics.counted(options.shardIndex !== undefined) };
}

/** Lets a file be written, and beside it the index, if one is wanted. */
async function withIndex(
  { index: isWanted }: Layout,
  file: string,
  staging: Staging,
  write: (onRecords: (records: Uint8Array) => void) => Promise<ShardDigests>,
): Promise<ShardDigests & Pick<ManifestFile, 'index'>> {
  if (!isWanted) return write(() => undefined);
  const name = indexFile(file);
  return staging.write(name, async (handle) => {
    const index = writeIndex(handle);
    const written = await write(index.add);
    return { ...written, index: { file: name, ...(await index.end()) } };
  });
}

/**
 * Reads back what was written. Our own files must be good: what is found here is a bug or a broken disk.
 * @throws {ProblemsError} with every fault
 */
export async function verifyStaged(
  { data, layout }: Plan,
  files: readonly ManifestFile[],
  staging: Staging,
  signal: AbortSignal,
): Promise<void> {
  const staged = files.map(({ file, firstExample, examples, index }) => ({
    path: staging.pathOf(file),
    ...(index && { index: staging.pathOf(index.file) }),
    name: file,
    records: examples,
    isIntended: intendedIn(data.edgeCases, firstExample),
  }));
  const together = checkTogether(data, files);
  const { problems } = await verifyFiles(staged, expectedOfPlan(data), {
    compression: layout.compression,
    record: data.record ?? 'example',
    signal,
    ...(together && { onRecord: together.onRecord }),
  });
  const all = [...problems, ...(problems.length === 0 ? (together?.problems() ?? []) : [])];
  if (all.length > 0) throw new ProblemsError(all);
}

/** Writes the planned shards under temporary names. */
import { createHash } from 'node:crypto';
import { writeIndex } from '../fixture/index-writer.ts';
import type { ManifestFile } from '../fixture/manifest.ts';
import { sumRecords } from '../fixture/record-sum.ts';
import type { Staging } from '../fixture/staging.ts';
import { type ShardDigests, type WrittenShard, writeShard } from '../fixture/write-shard.ts';
import type { PlannedRun } from '../plan/make-plan.ts';
import { allFeatures, type Layout } from '../plan/plan.ts';
import { indexFile, shardFile, shardRange } from '../plan/shards.ts';
import { openBlocks } from '../records/pool.ts';
import { type Counted, collectStatistics } from '../statistics/collect.ts';
import type { StagedFile } from './verify-staged.ts';

export interface WriteOptions {
  readonly shardIndex: number | undefined;
  /** How many threads the machine runs at once. */
  readonly cores: number;
  readonly signal: AbortSignal;
  readonly onProgress: (done: number, total: number) => void;
}

/** Called with what has reached the disk. If all of it is read back, the reader computes the digests. */
export interface WriteListener {
  /** This many bytes of file number `file`. */
  readonly onGrown: (file: number, bytes: number) => void;
  /** A whole file and its index. */
  readonly onComplete: (file: number) => void;
}

/** A file as it was written. */
export interface WrittenFile
  extends Pick<ManifestFile, 'file' | 'firstExample' | 'examples' | 'bytes' | 'index'> {
  /** As `RecordSum.checksum`. */
  readonly recordsChecksum: number;
}

/** SHA-256 of each file, and of all records before compression. */
export interface Digests {
  readonly files: readonly ShardDigests[];
  readonly contentSha256: string;
}

/** The files of a fixture, as its manifest describes them. */
export interface Generated {
  readonly files: readonly ManifestFile[];
  /** On disk. */
  readonly bytes: number;
  readonly contentSha256: string;
  /** In the order of the plan's features. */
  readonly counted: readonly Counted[];
}

/** What is known about the files once they are written. */
export interface Written {
  readonly files: readonly WrittenFile[];
  /** Undefined where the files are digested when they are read back. */
  readonly digests: Digests | undefined;
  /** In the order of the plan's features. */
  readonly counted: readonly Counted[];
}

/** Writes the shards of a run, on as many threads as there are. */
export async function writeShards(
  { plan, records, shards }: PlannedRun,
  staging: Staging,
  options: WriteOptions,
  listener?: WriteListener,
): Promise<Written> {
  const { data, layout } = plan;
  const statistics = collectStatistics(allFeatures(data));
  const isDigested = listener === undefined;
  // With one shard, its digest is that of the whole content.
  const content = isDigested && shards.length > 1 ? createHash('sha256') : undefined;
  const files: WrittenFile[] = [];
  const digests: ShardDigests[] = [];
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
    for (const [f, shard] of shards.entries()) {
      const file = shardFile(layout, shard);
      const range = shardRange(data.examples, layout, shard);
      const sum = sumRecords();
      const { index, bytes, ...written } = await withIndex(layout, file, staging, (onRecords) =>
        staging.write(file, (handle) =>
          writeShard(handle, {
            ...blocks,
            ...range,
            isDigested,
            onGrown: (bytes) => listener?.onGrown(f, bytes),
            onBlock: (records, examples) => {
              onBlock(records, examples);
              onRecords(records);
              sum.add(records);
            },
          }),
        ),
      );
      listener?.onComplete(f);
      files.push({ file, ...range, bytes, recordsChecksum: sum.checksum(), ...(index && { index }) });
      if (written.digests !== undefined) digests.push(written.digests);
    }
    for (const partials of await blocks.counted()) statistics.take(partials);
  } finally {
    await blocks.close();
  }
  const contentSha256 = content?.digest('hex') ?? digests[0]?.contentSha256;
  return {
    files,
    digests: contentSha256 === undefined ? undefined : { files: digests, contentSha256 },
    counted: statistics.counted(options.shardIndex !== undefined),
  };
}

/** Writes a file and, if requested, its index. */
async function withIndex(
  { index: isWanted }: Layout,
  file: string,
  staging: Staging,
  write: (onRecords: (records: Uint8Array) => void) => Promise<WrittenShard>,
): Promise<WrittenShard & Pick<ManifestFile, 'index'>> {
  if (!isWanted) return write(() => undefined);
  const name = indexFile(file);
  return staging.write(name, async (handle) => {
    const index = writeIndex(handle);
    const written = await write(index.add);
    return { ...written, index: { file: name, ...(await index.end()) } };
  });
}

/** The shards of a run, under their temporary names. */
export function stagedFiles(
  { plan: { data, layout }, shards }: PlannedRun,
  { pathOf }: Pick<Staging, 'pathOf'>,
): StagedFile[] {
  return shards.map((shard) => {
    const name = shardFile(layout, shard);
    const index = layout.index && pathOf(indexFile(name));
    return { name, path: pathOf(name), ...shardRange(data.examples, layout, shard), ...(index && { index }) };
  });
}

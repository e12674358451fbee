import { createHash } from 'node:crypto';
import { join } from 'node:path';
import { mkdirP, rmRF } from '@actions/io';
import { Refusal } from './base/problem.ts';
import { removeOwnFiles } from './files/own-files.ts';
import { readManifest } from './files/read-manifest.ts';
import { openStaging, type Staging } from './files/staging.ts';
import { writeShard } from './files/write-shard.ts';
import { effortFor } from './plan/effort.ts';
import type { PlannedRun } from './plan/make-plan.ts';
import type { Plan, PlannedFeature } from './plan/plan.ts';
import { manifestFile, shardFile, shardRange } from './plan/shards.ts';
import { examplesPerBlock, layOut } from './plan/size.ts';
import { formatManifest, type ManifestFile, makeManifest } from './report/manifest.ts';
import { type Counted, collectStatistics } from './statistics/collect.ts';
import { compileBlock, maxRecordBytes } from './tfrecord/block.ts';
import { compileColumns } from './values/columns.ts';
import { expectedOf } from './verify/expected.ts';
import { verifyFiles } from './verify/verify.ts';

export interface GenerateOptions {
  readonly folder: string;
  readonly shardIndex: number | undefined;
  readonly clean: boolean;
  readonly verify: boolean;
  readonly signal: AbortSignal;
  readonly onProgress: (done: number, total: number) => void;
  /** Told when a phase begins. */
  readonly enter: (phase: string) => void;
}

export interface Generated {
  readonly files: readonly ManifestFile[];
  /** On disk. */
  readonly bytes: number;
  readonly contentSha256: string;
  /** In the order of the plan's features. */
  readonly counted: readonly Counted[];
}

/** Writes the planned shards and their manifest; they appear under their names only together, written and verified. */
export async function generate(run: PlannedRun, options: GenerateOptions): Promise<Generated> {
  const { folder } = options;
  await mkdirP(folder);
  if (options.clean) await removeOwnFiles(folder);
  const staging = openStaging(folder);
  const manifest = manifestFile(run.plan.layout, options.shardIndex);
  try {
    options.enter('write');
    const generated = await writeShards(run, staging, options);
    if (options.verify) options.enter('verify');
    if (options.verify) await verifyStaged(run.plan, generated.files, staging);
    await writeText(
      staging,
      manifest,
      formatManifest(makeManifest(run.plan, generated.files, generated.counted)),
    );
    const replaced = readManifest(join(folder, manifest))?.files ?? [];
    await staging.publish();
    // A fixture that is replaced takes its files with it, or nothing would know any more whose they are.
    const kept = new Set(generated.files.map(({ file }) => file));
    for (const { file } of replaced) if (!kept.has(file)) await rmRF(join(folder, file));
    return generated;
  } catch (cause) {
    await staging.discard();
    throw cause;
  }
}

async function writeShards(
  { plan, shards }: PlannedRun,
  staging: Staging,
  options: GenerateOptions,
): Promise<Generated> {
  const { data, layout } = plan;
  const perBlock = Math.min(examplesPerBlock(data), data.examples);
  const features = layOut(data);
  const fillColumns = compileColumns(data, perBlock);
  const encodeBlock = compileBlock(features, perBlock);
  const statistics = collectStatistics(data.features);
  const shared = {
    perBlock,
    blockBytes: maxRecordBytes(features) * perBlock,
    codec: layout.compression,
    effort: effortFor(plan),
    fillBlock: (first: number, count: number, out: Uint8Array) => {
      const columns = fillColumns(first, count);
      statistics.add(columns, first, count);
      return encodeBlock(columns, count, out);
    },
  };
  // With one shard its own digest is that of the whole content.
  const content = shards.length > 1 ? createHash('sha256') : undefined;
  const files: ManifestFile[] = [];
  let done = 0;
  const ranges = shards.map((shard) => shardRange(data.examples, layout, shard));
  const total = ranges.reduce((sum, { examples }) => sum + examples, 0);
  const onBlock = (records: Uint8Array, examples: number) => {
    options.signal.throwIfAborted();
    content?.update(records);
    done += examples;
    options.onProgress(done, total);
  };
  for (const shard of shards) {
    const file = shardFile(layout, shard);
    const range = shardRange(data.examples, layout, shard);
    const handle = await staging.open(file);
    const digests = await writeShard(handle, { ...shared, ...range, onBlock });
    await staging.seal(handle);
    files.push({ file, ...range, ...digests });
  }
  const bytes = files.reduce((sum, file) => sum + file.bytes, 0);
  const contentSha256 = content?.digest('hex') ?? files[0]?.contentSha256 ?? '';
  return { files, bytes, contentSha256, counted: statistics.counted(options.shardIndex !== undefined) };
}

/** Our own files must be good: what the verifier finds here is a bug or a broken disk. */
async function verifyStaged(
  { data, layout }: Plan,
  files: readonly ManifestFile[],
  staging: Staging,
): Promise<void> {
  const staged = files.map(({ file, examples }) => ({
    path: staging.pathOf(file),
    name: file,
    records: examples,
  }));
  const expected = expectedOf(data.features.map(withAbsence));
  const { problems } = await verifyFiles(staged, expected, { compression: layout.compression });
  if (problems.length > 0) throw new Refusal(problems);
}

function withAbsence(feature: PlannedFeature) {
  return feature.missing === undefined ? feature : { ...feature, mayBeAbsent: true };
}

async function writeText(staging: Staging, name: string, text: string): Promise<void> {
  const handle = await staging.open(name);
  await handle.writeFile(text);
  await staging.seal(handle);
}

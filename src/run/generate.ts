import { createHash } from 'node:crypto';
import { ProblemsError } from '../base/problem.ts';
import { makeFolder } from '../fixture/folder.ts';
import { formatManifest, type ManifestFile, makeManifest } from '../fixture/manifest.ts';
import { findObsolete, removeBrokenFolder, removeOwnFiles } from '../fixture/own-files.ts';
import { openStaging, type Staging } from '../fixture/staging.ts';
import { writeShard } from '../fixture/write-shard.ts';
import { intendedIn } from '../plan/edge-case.ts';
import type { PlannedRun } from '../plan/make-plan.ts';
import { allFeatures, type DataPlan, type Plan } from '../plan/plan.ts';
import { brokenFile, manifestFile, shardFile, shardRange } from '../plan/shards.ts';
import { openBlocks } from '../records/pool.ts';
import { type Counted, collectStatistics } from '../statistics/collect.ts';
import { type Expected, expectedOf } from '../verify/expected.ts';
import { verifyFiles } from '../verify/verify.ts';
import { stageBroken } from './broken-files.ts';

/** What every record of a plan must hold: only what the plan lets be absent may be so. */
export function expectedOfPlan({ features, sequence = [] }: DataPlan): Expected[] {
  return [...features, ...sequence].map((feature) =>
    expectedOf(feature, feature.missing === undefined ? 'required' : 'has-default'),
  );
}

interface GenerateOptions {
  readonly folder: string;
  readonly shardIndex: number | undefined;
  readonly clean: boolean;
  readonly verify: boolean;
  /** How many threads the machine runs at once. */
  readonly cores: number;
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
  const unmakeFolder = await makeFolder(options.folder);
  try {
    return await fillFolder(run, options);
  } catch (cause) {
    await unmakeFolder();
    throw cause;
  }
}

async function fillFolder(run: PlannedRun, options: GenerateOptions): Promise<Generated> {
  const { folder } = options;
  const { layout } = run.plan;
  const manifest = manifestFile(layout, options.shardIndex);
  const files = run.shards.map((shard) => shardFile(layout, shard));
  const brokenFiles = run.broken.map((what) => brokenFile(layout, what));
  if (options.clean) await removeOwnFiles(folder, manifest);
  const staging = await openStaging(folder, [...files, manifest]);
  const broken = await stageBroken(run, folder);
  try {
    // Now, so that another run that comes into the folder meanwhile and writes other files takes over as well.
    const manifestHandle = await staging.open(manifest);
    options.enter('write');
    const generated = await writeShards(run, staging, options);
    if (options.verify) options.enter('verify');
    if (options.verify) await verifyStaged(run.plan, generated.files, staging, options.signal);
    options.signal.throwIfAborted();
    const obsolete = findObsolete(folder, [...files, ...brokenFiles], manifest);
    const content = makeManifest(run, generated.files, generated.counted, broken.entries);
    await manifestHandle.writeFile(formatManifest(content));
    // Sealed last, the manifest gets its name last: there is none that names files that are not there.
    staging.seal(manifestHandle);
    await broken.publish();
    await staging.publish(obsolete);
    await removeBrokenFolder(folder);
    return generated;
  } catch (cause) {
    await staging.discard();
    await broken.discard();
    throw cause;
  }
}

async function writeShards(
  { plan, records, shards }: PlannedRun,
  staging: Staging,
  options: GenerateOptions,
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
      const handle = await staging.open(file);
      const digests = await writeShard(handle, { ...blocks, ...range, onBlock });
      staging.seal(handle);
      files.push({ file, ...range, ...digests });
    }
    for (const partials of await blocks.counted()) statistics.take(partials);
  } finally {
    await blocks.close();
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
  signal: AbortSignal,
): Promise<void> {
  const staged = files.map(({ file, firstExample, examples }) => ({
    path: staging.pathOf(file),
    name: file,
    records: examples,
    isIntended: intendedIn(data.edgeCases, firstExample),
  }));
  const { problems } = await verifyFiles(staged, expectedOfPlan(data), {
    compression: layout.compression,
    record: data.record ?? 'example',
    signal,
  });
  if (problems.length === 0) return;
  // Files that another run took away are no fault of the disk.
  staging.checkOwnership();
  throw new ProblemsError(problems);
}

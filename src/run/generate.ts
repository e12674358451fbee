/** The mode `generate`: finds the planned fixture in its folder, or writes it there. */
import type { Problem } from '../base/problem.ts';
import { leftBehind } from '../fixture/left-behind.ts';
import { formatManifest, type ManifestFile, makeManifest } from '../fixture/manifest.ts';
import type { OwnFolder } from '../fixture/own-files.ts';
import { heal, replaceFixture } from '../fixture/publish.ts';
import { type Staging, stageFiles } from '../fixture/staging.ts';
import { makeMark } from '../fixture/temporary-file.ts';
import { replaceTexts, type Text } from '../fixture/texts.ts';
import { shortDigest, type Turn } from '../fixture/turn.ts';
import { workInFolder } from '../fixture/work-in-folder.ts';
import type { ShardDigests } from '../fixture/write-shard.ts';
import type { PlannedRun } from '../plan/make-plan.ts';
import { brokenFile, indexFile, manifestFile, plannedFiles, shardFile } from '../plan/shards.ts';
import { writeBroken } from './broken-files.ts';
import { assertDefined } from './context.ts';
import { digestsOf, openReadBack } from './read-back.ts';
import { findReusable } from './reuse.ts';
import { writeSidecars } from './sidecars.ts';
import {
  type Digests,
  type Generated,
  stagedFiles,
  type WriteOptions,
  type Written,
  type WrittenFile,
  writeShards,
} from './write-files.ts';

export interface GenerateOptions extends WriteOptions {
  /** Where the fixture goes. */
  readonly own: OwnFolder;
  readonly clean: boolean;
  /** Whether the files are read back. */
  readonly verify: boolean;
  /** The text files that appear together with the fixture. */
  readonly textsOf: (result: GenerateResult) => readonly Text[];
  readonly info: (line: string) => void;
  /** Called when a phase begins. */
  readonly enter: (phase: string) => void;
}

export interface GenerateResult extends Generated {
  /** Whether the fixture existed already. */
  readonly reused: boolean;
}

interface GenerateOutcome extends GenerateResult {
  readonly warnings: readonly Problem[];
}

/**
 * Finds the planned fixture in its folder, or writes it; its files, their manifest and the texts appear together, written
 * and verified. Of equal runs at the same time one writes, and the others wait and find what it wrote.
 * @throws {ProblemsError} when something fails, and then nothing has changed
 */
export async function generate(run: PlannedRun, options: GenerateOptions): Promise<GenerateOutcome> {
  const { own, signal, info } = options;
  const { folder, disk } = own;
  const name = manifestFile(run.plan.layout, options.shardIndex);
  const onWait = (process: string) =>
    info(`Waiting for another run, process ${process}, that writes the same fixture into ${folder}`);
  const request = { folder, name, mark: makeMark(), claim: claimOf(run, name), onWait, signal };
  return workInFolder(disk, request, async (turn) => {
    options.enter('check existing files');
    await heal(own, turn);
    const reused = options.clean ? undefined : await reuse(run, name, options);
    return reused ?? (await make(run, name, turn, options));
  });
}

/** Equal for two runs that write the same. */
function claimOf({ plan, fingerprint, shards, broken, sidecars }: PlannedRun, manifest: string): string {
  const { compression, index } = plan.layout;
  return shortDigest(
    JSON.stringify([manifest, fingerprint, compression, plannedFiles(plan, shards), broken, index, sidecars]),
  );
}

async function reuse(
  run: PlannedRun,
  manifest: string,
  { own, signal, cores, textsOf, info }: GenerateOptions,
): Promise<GenerateOutcome | undefined> {
  const reusable = await findReusable(run, own, manifest, { cores, signal });
  if (reusable && 'why' in reusable) info(`The fixture that is there is replaced: ${reusable.why}`);
  if (reusable === undefined || 'why' in reusable) return undefined;
  const result = { ...reusable.found, reused: true };
  await replaceTexts(own.disk, textsOf(result));
  return { ...result, warnings: [] };
}

async function make(
  run: PlannedRun,
  manifest: string,
  turn: Turn,
  options: GenerateOptions,
): Promise<GenerateOutcome> {
  const { own, clean, textsOf, signal } = options;
  const staging = stageFiles(own.folder, turn.mark);
  const { written, left } = await replaceFixture(own, {
    turn,
    manifest,
    clean,
    textsOf,
    signal,
    files: filesOf(run),
    write: () => writeFiles(run, manifest, staging, options),
    close: staging.close,
  });
  return { ...written, warnings: left.map(leftBehind) };
}

/** Afterwards all files are on the disk, including the manifest. */
async function writeFiles(
  run: PlannedRun,
  manifest: string,
  staging: Staging,
  options: GenerateOptions,
): Promise<GenerateResult> {
  const broken = await writeBroken(run, staging);
  const sidecars = await writeSidecars(run, staging);
  options.enter('write');
  const { digests, counted, ...written } = await writeAndRead(run, staging, options);
  await staging.settle();
  const files = written.files.map((file, f) => manifestFileOf(file, digests.files[f]));
  const content = makeManifest(run, files, counted, broken, sidecars);
  await options.own.disk.create(staging.pathOf(manifest), formatManifest(content));
  const bytes = files.reduce((sum, file) => sum + file.bytes, 0);
  return { files, bytes, contentSha256: digests.contentSha256, counted, reused: false };
}

/** Writes the shards, and reads them back if requested. The reader then computes the digests. */
async function writeAndRead(
  run: PlannedRun,
  staging: Staging,
  options: GenerateOptions,
): Promise<Written & { readonly digests: Digests }> {
  if (!options.verify) {
    const written = await writeShards(run, staging, options);
    return { ...written, digests: assertDefined(written.digests) };
  }
  const files = stagedFiles(run, staging);
  const examples = files.reduce((sum, file) => sum + file.examples, 0);
  const readBack = openReadBack(run.plan, files, {
    ...options,
    bytes: examples * run.records.maxRecordBytes,
  });
  try {
    const written = await writeShards(run, staging, options, readBack);
    options.enter('verify');
    return { ...written, digests: digestsOf(written.files, await readBack.end()) };
  } finally {
    await readBack.close();
  }
}

function manifestFileOf(
  { file, firstExample, examples, bytes, index }: WrittenFile,
  digests: ShardDigests | undefined,
): ManifestFile {
  const { sha256, contentSha256 } = assertDefined(digests);
  return { file, firstExample, examples, bytes, sha256, contentSha256, ...(index && { index }) };
}

/** All files that a run writes except the manifest. */
export function filesOf({ plan: { layout }, shards, broken, sidecars }: PlannedRun): string[] {
  const files = shards.map((shard) => shardFile(layout, shard));
  return [
    ...files,
    ...(layout.index ? files.map(indexFile) : []),
    ...broken.map((what) => brokenFile(layout, what)),
    ...sidecars.map(({ name }) => name),
  ];
}

/** Whether a folder already holds the planned fixture. Everything in its manifest is checked. */
import { join } from 'node:path';
import { formatProblem } from '../base/problem.ts';
import type { ManifestFile, ManifestSidecar } from '../fixture/manifest.ts';
import type { OwnFolder } from '../fixture/own-files.ts';
import type { FoundManifest } from '../fixture/read-manifest.ts';
import { intendedIn } from '../plan/edge-case.ts';
import type { PlannedRun } from '../plan/make-plan.ts';
import { brokenFile, plannedFiles } from '../plan/shards.ts';
import { compileRecords } from '../records/compile.ts';
import { HEADER_BYTES } from '../tfrecord/frame.ts';
import { readRecords } from '../verify/read-records.ts';
import { verifyFiles } from '../verify/verify.ts';
import { fileDigest, fileSize } from '../workspace/path-info.ts';
import { sidecarEntries } from './sidecars.ts';
import { expectedOfPlan } from './verify-staged.ts';
import type { Generated } from './write-files.ts';

/** The fixture, or why the existing one cannot be used; undefined if there is none. */
export type Reusable = { readonly found: Generated } | { readonly why: string } | undefined;

interface HowToRead {
  readonly cores: number;
  readonly signal: AbortSignal;
}

/** Makes the cheap checks first. Good files are read once, and the start of each a second time. */
export async function findReusable(
  run: PlannedRun,
  { read, folder }: OwnFolder,
  name: string,
  how: HowToRead,
): Promise<Reusable> {
  const manifest = await read(join(folder, name));
  if (manifest === undefined) return undefined;
  const why =
    differentPlan(run, manifest) ??
    differentSize(folder, manifest.files) ??
    differentBroken(run, folder, manifest) ??
    differentSidecars(run, folder, manifest) ??
    (await differentStart(run, folder, manifest.files, how.signal));
  if (why !== undefined) return { why };
  return verified(run, folder, manifest, how);
}

function differentPlan(
  { plan, fingerprint, shards }: PlannedRun,
  manifest: FoundManifest,
): string | undefined {
  const { data, layout } = plan;
  if (manifest.formatVersion !== data.formatVersion) return 'it has another format version';
  if (manifest.fingerprint !== fingerprint) return 'its records are others: it has another fingerprint';
  if (manifest.compression !== layout.compression) return `its compression is ${manifest.compression}`;
  const named = manifest.files.map(fileText).join();
  const planned = plannedFiles(plan, shards).map(fileText).join();
  return named === planned ? undefined : 'it has other files';
}

function fileText({
  file,
  firstExample,
  examples,
}: Pick<ManifestFile, 'file' | 'firstExample' | 'examples'>): string {
  return `${file} ${firstExample} ${examples}`;
}

function differentSize(folder: string, files: readonly ManifestFile[]): string | undefined {
  for (const { file, bytes } of files) {
    const size = fileSize(join(folder, file));
    if (size === undefined) return `${file} is missing`;
    if (size !== bytes) return `${file} has ${size} bytes, its manifest says ${bytes}`;
  }
  return undefined;
}

function differentBroken(
  { plan, broken }: PlannedRun,
  folder: string,
  manifest: FoundManifest,
): string | undefined {
  const planned = broken.map((what) => brokenFile(plan.layout, what)).join();
  if (manifest.broken.map(({ file }) => file).join() !== planned) return 'it has other broken files';
  const changed = manifest.broken.find(({ file, sha256 }) => fileDigest(join(folder, file)) !== sha256);
  return changed && `${changed.file} is not broken as its manifest says`;
}

function differentSidecars(
  run: PlannedRun,
  folder: string,
  { files, sidecars }: FoundManifest,
): string | undefined {
  const texts = (entries: readonly ManifestSidecar[]) =>
    entries.map((entry) => `${entry.file} ${entry.sha256}`);
  if (texts(sidecars).join() !== texts(sidecarEntries(run)).join())
    return 'it has other files beside its data';
  const changed = sidecars.find(({ file, sha256 }) => fileDigest(join(folder, file)) !== sha256);
  if (changed !== undefined) return `${changed.file} is not as its manifest says`;
  const isIndexed = run.plan.layout.index ?? false;
  if (files.every(({ index }) => (index !== undefined) === isIndexed)) return undefined;
  return isIndexed ? 'it has no index' : 'it has an index';
}

/**
 * Number of records at the start of each file that are drawn again, because the manifest may belong to other files.
 */
const RECORDS_COMPARED = 16;

async function differentStart(
  { plan }: PlannedRun,
  folder: string,
  files: readonly ManifestFile[],
  signal: AbortSignal,
): Promise<string | undefined> {
  const { perBlock, blockBytes, codec, makeMemory, fillBlock } = compileRecords(plan);
  const buffer = makeMemory(blockBytes);
  for (const { file, firstExample, examples } of files) {
    const count = Math.min(perBlock, examples, RECORDS_COMPARED);
    const drawn = buffer.subarray(0, fillBlock(firstExample, count, buffer));
    let matching = 0;
    const onRecord = (_index: number, offset: number, data: Buffer) => {
      const start = offset + HEADER_BYTES;
      if (!data.equals(drawn.subarray(start, start + data.length))) return 'stop';
      matching++;
      return matching === count ? 'stop' : undefined;
    };
    // The verification will report the fault.
    const isReadable = await readRecords(join(folder, file), { compression: codec, onRecord, signal }).then(
      () => true,
      () => false,
    );
    signal.throwIfAborted();
    if (isReadable && matching < count) return `${file} does not hold the records that its manifest promises`;
  }
  return undefined;
}

async function verified(
  { plan: { data, layout } }: PlannedRun,
  folder: string,
  { files, counted }: FoundManifest,
  how: HowToRead,
): Promise<{ readonly found: Generated } | { readonly why: string }> {
  const { compression } = layout;
  const existing = files.map(({ file, firstExample, examples, index }) => ({
    path: join(folder, file),
    ...(index && { index: join(folder, index.file) }),
    records: examples,
    isIntended: intendedIn(data.edgeCases, firstExample),
  }));
  const record = data.record ?? 'example';
  const verification = await verifyFiles(existing, expectedOfPlan(data), { compression, record, ...how });
  const [problem] = verification.problems;
  if (problem !== undefined) return { why: formatProblem(problem) };
  const changed = files.find(({ sha256, contentSha256 }, i) => {
    const read = verification.files[i];
    return read?.sha256 !== sha256 || read.contentSha256 !== contentSha256;
  });
  if (changed !== undefined) return { why: `${changed.file} has another SHA-256 than its manifest says` };
  const bytes = files.reduce((sum, file) => sum + file.bytes, 0);
  const contentSha256 = verification.contentSha256 ?? '';
  return { found: { files, bytes, contentSha256, counted } };
}

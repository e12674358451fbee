import { readdirSync, statSync } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import { error, type Problem, Refusal, type Report } from './base/problem.ts';
import type { Feature } from './config/feature.ts';
import { findManifests } from './files/own-files.ts';
import { type FoundFile, type FoundManifest, readManifest } from './files/read-manifest.ts';
import type { Compression } from './plan/plan.ts';
import { expectedOf } from './verify/expected.ts';
import { type VerifiedFile, verifyFiles } from './verify/verify.ts';

/** Files that exist, and what a manifest beside them says of each. */
export interface ExistingFiles {
  readonly paths: readonly string[];
  /** Path and content of the first manifest that names one of them. */
  readonly manifest: { readonly path: string; readonly content: FoundManifest } | undefined;
  readonly said: ReadonlyMap<string, FoundFile>;
}

const TFRECORD_NAME = /\.tfrecords?(\.gz|\.zz)?$/;

/** The files that `paths` name; of a folder those that its manifests name, or else all that are called TFRecord. */
export function findFiles(paths: readonly string[], report: Report): ExistingFiles {
  const said = new Map<string, FoundFile>();
  const files: string[] = [];
  let manifest: ExistingFiles['manifest'];
  for (const path of paths) {
    const status = statSync(path, { throwIfNoEntry: false });
    if (status === undefined)
      report(error(undefined, `${path} does not exist`, 'name files or folders in "path"'));
    const folder = status?.isDirectory() ? path : dirname(path);
    for (const name of findManifests(folder)) {
      const content = readManifest(join(folder, name));
      if (content === undefined) continue;
      manifest ??= { path: join(folder, name), content };
      for (const entry of content.files) said.set(join(folder, entry.file), entry);
    }
    if (status?.isDirectory()) files.push(...filesIn(path, said, report));
    else if (status !== undefined) files.push(path);
  }
  return { paths: [...new Set(files)], manifest, said };
}

function filesIn(folder: string, said: ReadonlyMap<string, FoundFile>, report: Report): string[] {
  const named = [...said.keys()].filter((path) => dirname(path) === folder);
  if (named.length > 0) return named;
  const names = readdirSync(folder).filter((name) => TFRECORD_NAME.test(name));
  if (names.length === 0) {
    report(error(undefined, `${folder} holds no TFRecord file`, 'name the files in "path"'));
  }
  return names.sort().map((name) => resolve(folder, name));
}

/**
 * Checks the files against what the training reads, and against their manifest.
 * @throws {Refusal} with everything that is wrong
 */
export async function verifyExisting(
  { paths, manifest, said }: ExistingFiles,
  features: readonly Feature[],
  compression: Compression,
): Promise<{ files: readonly VerifiedFile[]; contentSha256: string }> {
  // The reader gives labels a default, and does not look at what it was not asked to read.
  const expected = expectedOf(features.map((feature) => ({ ...feature, mayBeAbsent: mayBeAbsent(feature) })));
  const files = paths.map((path) => {
    const records = said.get(path)?.examples;
    return { path, ...(records !== undefined && { records }) };
  });
  const options = { compression: manifest?.content.compression ?? compression, allowUnexpected: true };
  const { files: verified, contentSha256, problems } = await verifyFiles(files, expected, options);
  const all = [...problems, ...differences(paths, verified, said)];
  if (all.length > 0 || contentSha256 === undefined) throw new Refusal(all);
  return { files: verified, contentSha256 };
}

function mayBeAbsent({ role, length }: Feature): boolean {
  return role === 'label' || length === 'variable';
}

function differences(
  paths: readonly string[],
  files: readonly VerifiedFile[],
  said: ExistingFiles['said'],
): Problem[] {
  const shas = new Map(files.map(({ file, sha256 }) => [file, sha256]));
  return paths.flatMap((path) => {
    const [wanted, sha256] = [said.get(path)?.sha256, shas.get(basename(path))];
    if (wanted === undefined || sha256 === undefined || wanted === sha256) return [];
    const found = `${basename(path)}: its SHA-256 is ${sha256}, its manifest says ${wanted}`;
    return [error(undefined, found, 'it was changed after it was written: generate it again')];
  });
}

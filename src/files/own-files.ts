/** What earlier fixtures left in a folder. Only this is ever replaced or removed. */
import { rm, rmdir } from 'node:fs/promises';
import { join } from 'node:path';
import { BROKEN_FOLDER } from '../base/broken-kind.ts';
import { listNames } from './look.ts';
import { findPartials } from './partial.ts';
import { type FoundManifest, readManifest } from './read-manifest.ts';

const JOINT = 'manifest.json';

/** A manifest in a folder. */
export interface OwnManifest {
  /** Under which it lies there. */
  readonly file: string;
  /** Under which it lies there, or was to lie: a run that dies while files get their names leaves it behind as temporary. */
  readonly name: string;
  readonly content: FoundManifest;
}

/** Names of the files in a folder that look like manifests, the joint one first. */
export function findManifests(folder: string): string[] {
  const names = listNames(folder);
  const ofShards = names.filter((name) => name.endsWith('.manifest.json') && !name.startsWith('.'));
  return names.includes(JOINT) ? [JOINT, ...ofShards] : ofShards;
}

/** Manifests that were whole when their run died, or that are just about to get their names. */
export function findUnpublished(folder: string): OwnManifest[] {
  return findPartials(folder)
    .filter(({ name }) => name === JOINT || name.endsWith('.manifest.json'))
    .flatMap(({ file, name }) => readOwn(folder, file, name));
}

/** Names of what may be replaced: the files that manifests name, then the manifests. */
export function findOwnFiles(folder: string): ReadonlySet<string> {
  const manifests = findOwnManifests(folder);
  return new Set([...filesOf(manifests), ...manifests.map(({ file }) => file)]);
}

/**
 * Names of what goes away when the `files` of a new fixture get their names together with their `manifest`: what the
 * manifest's predecessor names. A joint manifest takes the place of the shards' as well.
 */
export function findObsolete(folder: string, files: readonly string[], manifest: string): string[] {
  const manifests = findOwnManifests(folder);
  const replaced = manifests.filter(({ name }) => name === manifest);
  const gone = new Set([...files, ...filesOf(replaced)]);
  const stale =
    manifest === JOINT
      ? manifests.filter(
          ({ name, content }) => name !== JOINT && content.files.some(({ file }) => gone.has(file)),
        )
      : [];
  const kept = new Set([...files, manifest]);
  // The manifests last: until then they say whose the files are, should the run die.
  const names = [...filesOf([...replaced, ...stale]), ...stale.map(({ file }) => file)];
  return [...new Set(names)].filter((name) => !kept.has(name));
}

/** Removes what an earlier fixture left: everything, or where `manifest` is a shard's, only what that one names. */
export async function removeOwnFiles(folder: string, manifest: string): Promise<void> {
  // The other shards are other jobs', which may be at work.
  const names =
    manifest === JOINT ? [...findOwnFiles(folder)] : [...findObsolete(folder, [], manifest), manifest];
  const partials = manifest === JOINT ? findPartials(folder).map(({ file }) => file) : [];
  for (const name of [...names, ...partials]) await rm(join(folder, name), { force: true });
  await removeBrokenFolder(folder);
}

/** Removes the folder of broken files, if nothing is left in it. */
export async function removeBrokenFolder(folder: string): Promise<void> {
  await rmdir(join(folder, BROKEN_FOLDER)).catch(() => undefined);
}

function findOwnManifests(folder: string): OwnManifest[] {
  const published = findManifests(folder).flatMap((name) => readOwn(folder, name, name));
  return [...published, ...findUnpublished(folder)];
}

function readOwn(folder: string, file: string, name: string): OwnManifest[] {
  const content = readManifest(join(folder, file));
  return content === undefined ? [] : [{ file, name, content }];
}

function filesOf(manifests: readonly OwnManifest[]): string[] {
  return manifests.flatMap(({ content }) => [...content.files, ...content.broken].map(({ file }) => file));
}

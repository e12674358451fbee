/** What earlier fixtures left in a folder. Only this is ever replaced or removed. */
import { rm, rmdir } from 'node:fs/promises';
import { join } from 'node:path';
import { BROKEN_FOLDER } from '../base/broken-kind.ts';
import { listNames } from './look.ts';
import { findPartials, removePartials } from './partial.ts';
import { type FoundManifest, readManifest } from './read-manifest.ts';

const JOINT = 'manifest.json';

/** A manifest in a folder. */
export interface OwnManifest {
  /** Under which it is to be found once its run has ended well. */
  readonly name: string;
  /** Where it is: a run that dies while its files get their names leaves it behind under its temporary name. */
  readonly file: string;
  /** The other temporary files of that run. */
  readonly rest: readonly string[];
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
  const partials = findPartials(folder);
  return partials
    .filter(({ name }) => name === JOINT || name.endsWith('.manifest.json'))
    .flatMap(({ file, name, mark }) => {
      const rest = partials.filter((partial) => partial.mark === mark && partial.file !== file);
      const names = rest.map((partial) => partial.file);
      return readOwn(folder, { name, file, rest: names });
    });
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
  const isStale = ({ name, content }: OwnManifest) =>
    manifest === JOINT && name !== JOINT && content.files.some(({ file }) => gone.has(file));
  const obsolete = [...replaced, ...manifests.filter(isStale)];
  const kept = new Set([...files, manifest]);
  // The manifests last: until then they say whose the files are, should the run die.
  const names = [
    ...filesOf(obsolete),
    ...obsolete.flatMap(({ rest }) => rest),
    ...obsolete.map(({ file }) => file),
  ];
  return [...new Set(names)].filter((name) => !kept.has(name));
}

/** Removes what runs that died left of files of these names. */
export async function removeLeftovers(folder: string, names: readonly string[]): Promise<void> {
  const wanted = new Set(names);
  const whole = findUnpublished(folder).filter(({ name }) => wanted.has(name));
  for (const name of whole.flatMap(({ file, rest }) => [...rest, file]))
    await rm(join(folder, name), { force: true });
  await removePartials(folder, names, '');
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
  const published = findManifests(folder).flatMap((name) => readOwn(folder, { name, file: name, rest: [] }));
  return [...published, ...findUnpublished(folder)];
}

function readOwn(folder: string, found: Omit<OwnManifest, 'content'>): OwnManifest[] {
  const content = readManifest(join(folder, found.file));
  return content === undefined ? [] : [{ ...found, content }];
}

function filesOf(manifests: readonly OwnManifest[]): string[] {
  return manifests.flatMap(({ content }) => [...content.files, ...content.broken].map(({ file }) => file));
}

/** Which files a verification reads, and what the manifests beside them say of each. */
import { dirname, join } from 'node:path';
import { error, type Report } from './base/problem.ts';
import { listNames, pathKind } from './files/look.ts';
import { findManifests, findUnpublished } from './files/own-files.ts';
import { type FoundFile, type FoundManifest, readManifest } from './files/read-manifest.ts';
import { joinShards } from './join-shards.ts';
import { jointManifest } from './joint-manifest.ts';
import { type IsIntended, intendedIn } from './plan/edge-case.ts';
import { shardOfManifest } from './plan/shards.ts';

export interface ExistingFiles {
  readonly paths: readonly string[];
  /** Path and content of the manifest of the first of them that has one; a joint one may have to be written yet. */
  readonly manifest: { readonly path: string; readonly content: FoundManifest } | undefined;
  readonly said: ReadonlyMap<string, FoundFile>;
  /** By file, which of its faults are there on purpose. */
  readonly intended: ReadonlyMap<string, IsIntended>;
  /** Folders and texts of joint manifests, to be written once the shards are known to be good. */
  readonly joint: ReadonlyMap<string, string>;
}

const NOTHING: ExistingFiles = {
  paths: [],
  manifest: undefined,
  said: new Map(),
  intended: new Map(),
  joint: new Map(),
};

const TFRECORD_NAME = /\.tfrecords?(\.gz|\.zz)?$/;

/**
 * The files that `paths` name. Of a folder these are the shards of many jobs, when they are complete; or those that
 * its manifest names; or else all that are called TFRecord.
 */
export function findFiles(paths: readonly string[], report: Report): ExistingFiles {
  const all = paths.map((path) => {
    const kind = pathKind(path);
    if (kind === 'folder') return filesIn(path, report);
    if (kind === 'file') return fileAlone(path);
    report(error(undefined, `${path} does not exist`, 'name files or folders in "path"'));
    return NOTHING;
  });
  return {
    paths: [...new Set(all.flatMap((found) => found.paths))],
    manifest: all.find(({ manifest }) => manifest !== undefined)?.manifest,
    said: new Map(all.flatMap(({ said }) => [...said])),
    intended: new Map(all.flatMap(({ intended }) => [...intended])),
    joint: new Map(all.flatMap(({ joint }) => [...joint])),
  };
}

interface NamedManifest {
  readonly name: string;
  readonly content: FoundManifest;
}

function readManifests(folder: string): NamedManifest[] {
  return findManifests(folder).flatMap((name) => {
    const content = readManifest(join(folder, name));
    return content === undefined ? [] : [{ name, content }];
  });
}

function filesIn(folder: string, report: Report): ExistingFiles {
  const manifests = readManifests(folder);
  const joint = manifests.find(({ name }) => name === 'manifest.json');
  const ofShards = manifests.filter((manifest) => manifest !== joint);
  if (ofShards.length > 0) return shardsIn(folder, ofShards, joint?.content, report);
  return joint === undefined ? unnamedFiles(folder, report) : named(folder, joint, joint.content.files);
}

function named(folder: string, { name, content }: NamedManifest, files: readonly FoundFile[]): ExistingFiles {
  const said = new Map(files.map((file) => [join(folder, file.file), file]));
  const intended = new Map(
    files.map(({ file, firstExample }) => [join(folder, file), intendedIn(content.edgeCases, firstExample)]),
  );
  const manifest = { path: join(folder, name), content };
  return { ...NOTHING, paths: [...said.keys()], manifest, said, intended };
}

function shardsIn(
  folder: string,
  manifests: readonly NamedManifest[],
  joint: FoundManifest | undefined,
  report: Report,
): ExistingFiles {
  const shards = manifests.flatMap(({ name, content }) => {
    const number = shardOfManifest(name);
    return number === undefined ? [] : [{ name, ...number, manifest: content }];
  });
  const set = joinShards({ path: folder, names: new Set(listNames(folder)), shards, joint }, report);
  if (set === undefined) return NOTHING;
  const { first, files } = set;
  const text = jointManifest(folder, set, report);
  const found = named(folder, { name: 'manifest.json', content: first.manifest }, files);
  return text === undefined ? NOTHING : { ...found, joint: new Map([[folder, text]]) };
}

function unnamedFiles(folder: string, report: Report): ExistingFiles {
  const names = listNames(folder).filter((name) => TFRECORD_NAME.test(name));
  const [unpublished] = findUnpublished(folder);
  if (unpublished !== undefined) {
    const found = `${folder} holds part of a fixture: the run that gave the files their names has not ended`;
    report(error(undefined, found, 'generate it again, or wait for that run'));
  } else if (names.length === 0) {
    report(error(undefined, `${folder} holds no TFRecord file`, 'name the files in "path"'));
  }
  return { ...NOTHING, paths: names.map((name) => join(folder, name)) };
}

/** A shard's own manifest is younger than a joint one, which may be of the fixture before. */
function fileAlone(path: string): ExistingFiles {
  const folder = dirname(path);
  const manifest = readManifests(folder).findLast(({ content }) =>
    content.files.some(({ file }) => join(folder, file) === path),
  );
  if (manifest === undefined) return { ...NOTHING, paths: [path] };
  return named(
    folder,
    manifest,
    manifest.content.files.filter(({ file }) => join(folder, file) === path),
  );
}

/** The shards of many jobs, side by side in one folder, sorted into those that belong together and others. */
import type { FoundFile, FoundManifest } from './files/read-manifest.ts';
import type { NumberedShard } from './plan/shards.ts';

/** A shard's manifest. */
export interface FoundShard extends NumberedShard {
  readonly name: string;
  readonly manifest: FoundManifest;
}

export interface ShardFolder {
  readonly path: string;
  /** Of everything in it. */
  readonly names: ReadonlySet<string>;
  readonly shards: readonly FoundShard[];
  /** `manifest.json`, of an earlier verification or of another fixture. */
  readonly joint: FoundManifest | undefined;
}

export interface ShardSet {
  /** Any of the set: its manifest says of the fixture what all of them say. */
  readonly first: FoundShard;
  /** By the number of their shard, in that order. */
  readonly files: ReadonlyMap<number, FoundFile>;
  /** Names of the manifests that together say all of them: those of the shards, or the joint one. */
  readonly manifests: readonly string[];
  /** Numbers of shards that are not there. */
  readonly missing: ReadonlySet<number>;
  /** Shards of other fixtures, by fixture. */
  readonly others: readonly (readonly FoundShard[])[];
}

/** Takes the fixture that most shards are of for the one that is meant. Undefined where there is no shard. */
export function sortShards(folder: ShardFolder): ShardSet | undefined {
  const [set = [], ...others] = groups(folder.shards);
  const [first] = set;
  if (first === undefined) return undefined;
  const files = filesOf(set, first, folder);
  const numbers = Array.from({ length: first.shards }, (_, shard) => shard);
  const missing = new Set(numbers.filter((shard) => !files.has(shard)));
  const manifests = set.length < files.size ? ['manifest.json'] : set.map(({ name }) => name);
  return { first, files, manifests, missing, others };
}

/** What all shards of a set have in common, by the names that a problem gives to it. */
export function identityOf({ filePrefix, shards, manifest }: FoundShard) {
  return {
    'file prefix': filePrefix,
    'number of shards': shards,
    'format version': manifest.formatVersion,
    fingerprint: manifest.fingerprint,
    compression: manifest.compression,
    description: manifest.about,
  };
}

/** The largest group first, each in the order of its numbers. */
function groups(shards: readonly FoundShard[]): FoundShard[][] {
  const byFixture = new Map<string, FoundShard[]>();
  for (const shard of shards) {
    const key = JSON.stringify(identityOf(shard));
    const group = byFixture.get(key);
    if (group === undefined) byFixture.set(key, [shard]);
    else group.push(shard);
  }
  return [...byFixture.values()]
    .map((group) => group.sort((a, b) => a.shard - b.shard))
    .sort((a, b) => b.length - a.length);
}

/** The joint manifest vouches for shards that lost their own. */
function filesOf(
  set: readonly FoundShard[],
  { shards, manifest }: FoundShard,
  { joint, names }: ShardFolder,
): ReadonlyMap<number, FoundFile> {
  const isSame = joint?.about === manifest.about && joint.files.length === shards;
  const files = new Map<number, FoundFile>(isSame ? joint.files.entries() : []);
  for (const { shard, manifest } of set) {
    const [file] = manifest.files;
    if (file !== undefined && manifest.files.length === 1) files.set(shard, file);
  }
  return new Map([...files].filter(([, { file }]) => names.has(file)).sort(([a], [b]) => a - b));
}

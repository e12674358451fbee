import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { BROKEN_FOLDER } from '../base/broken-kind.ts';

/** What of an earlier manifest can be relied on once it is read back. */
export interface FoundManifest {
  readonly formatVersion: number;
  readonly fingerprint: string;
  readonly compression: 'gzip' | 'zlib' | 'none';
  /** In the whole fixture, however many shards this manifest covers. */
  readonly examples: number;
  readonly files: readonly FoundFile[];
  readonly broken: readonly FoundBroken[];
  /** Examples that are not as the schema says on purpose, among others. */
  readonly edgeCases: readonly FoundEdgeCase[];
  /** SHA-256 of what it says of the whole fixture: all shards say the same. */
  readonly about: string;
}

/** A file that is broken on purpose. */
export interface FoundBroken {
  readonly file: string;
  readonly what: string;
  readonly sha256: string;
}

export interface FoundEdgeCase {
  readonly example: number;
  readonly features: readonly string[];
  readonly change: { readonly type: string };
}

export interface FoundFile {
  readonly file: string;
  readonly firstExample: number;
  readonly examples: number;
  readonly bytes: number;
  readonly sha256: string;
  readonly contentSha256: string;
}

/** The manifest at `path`; undefined when there is none, or when it is none of ours or is damaged. */
export function readManifest(path: string): FoundManifest | undefined {
  const all = fieldsOf(readJson(path));
  const { formatVersion, fingerprint, compression, examples, files } = all;
  if (fieldsOf(all['generator'])['name'] !== 'tfrecord-fixture') return undefined;
  if (typeof formatVersion !== 'number' || typeof fingerprint !== 'string') return undefined;
  if (compression !== 'gzip' && compression !== 'zlib' && compression !== 'none') return undefined;
  if (typeof examples !== 'number' || !Array.isArray(files)) return undefined;
  const found = files.map(foundFile);
  if (!found.every((file) => file !== undefined)) return undefined;
  return {
    ...{ formatVersion, fingerprint, compression, examples, files: found },
    broken: foundBroken(all['broken']),
    edgeCases: foundEdgeCases(all['edgeCases']),
    about: aboutOf(all),
  };
}

function foundBroken(list: unknown): FoundBroken[] {
  if (!Array.isArray(list)) return [];
  return list.flatMap((entry) => {
    const { file, what, sha256 } = fieldsOf(entry);
    const isWhole = isBrokenFile(file) && typeof what === 'string' && typeof sha256 === 'string';
    return isWhole ? [{ file, what, sha256 }] : [];
  });
}

/** What is damaged is left out: then the verification finds a fault where one was intended. */
function foundEdgeCases(list: unknown): FoundEdgeCase[] {
  if (!Array.isArray(list)) return [];
  return list.flatMap((entry) => {
    const { example, features, change } = fieldsOf(entry);
    const { type } = fieldsOf(change);
    if (typeof example !== 'number' || typeof type !== 'string' || !Array.isArray(features)) return [];
    return [{ example, features: features.map(String), change: { type } }];
  });
}

/**
 * Without what is counted, what comes with the first shard alone, and what is computed from the rest: the logarithms of two machines can differ in
 * their last digit.
 */
function aboutOf({
  files,
  generator,
  labels,
  broken,
  features,
  ...about
}: Readonly<Record<string, unknown>>): string {
  const described = Array.isArray(features) ? features.map(withoutCounts) : features;
  const text = JSON.stringify({ ...about, features: described });
  return createHash('sha256').update(text).digest('hex');
}

function withoutCounts(feature: unknown): unknown {
  const { statistics: _, partial: __, ...plan } = fieldsOf(feature);
  return plan;
}

function foundFile(entry: unknown): FoundFile | undefined {
  const { file, firstExample, examples, bytes, sha256, contentSha256 } = fieldsOf(entry);
  if (!isDataFile(file) || typeof sha256 !== 'string' || typeof contentSha256 !== 'string') return undefined;
  if (typeof firstExample !== 'number' || typeof examples !== 'number' || typeof bytes !== 'number')
    return undefined;
  return { file, firstExample, examples, bytes, sha256, contentSha256 };
}

/**
 * A manifest is a file that anybody can write, and what it names may be replaced: it must not name anything outside
 * its folder, nor anything in it that no fixture writes.
 */
function isDataFile(name: unknown): name is string {
  return typeof name === 'string' && /^\w[\w.-]*\.tfrecord(\.gz|\.zz)?$/.test(name);
}

function isBrokenFile(name: unknown): name is string {
  if (typeof name !== 'string' || !name.startsWith(`${BROKEN_FOLDER}/`)) return false;
  return isDataFile(name.slice(BROKEN_FOLDER.length + 1));
}

/** What a JSON file holds; undefined where it cannot be read. */
export function readJson(path: string): unknown {
  try {
    return JSON.parse(readFileSync(path, 'utf8'));
  } catch {
    return undefined;
  }
}

/** The members of a JSON object; of anything else none. */
export function fieldsOf(value: unknown): Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null ? Object.fromEntries(Object.entries(value)) : {};
}

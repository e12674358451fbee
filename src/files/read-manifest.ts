import { readFileSync } from 'node:fs';
import { basename } from 'node:path';

/** What of an earlier manifest can be relied on once it is read back. */
export interface FoundManifest {
  readonly formatVersion: number;
  readonly fingerprint: string;
  readonly compression: 'gzip' | 'zlib' | 'none';
  readonly files: readonly FoundFile[];
}

export interface FoundFile {
  readonly file: string;
  readonly examples: number;
  readonly sha256: string;
}

/** The manifest at `path`; undefined when there is none, or when it is none of ours or is damaged. */
export function readManifest(path: string): FoundManifest | undefined {
  const manifest = readJson(path);
  const { formatVersion, fingerprint, compression, files } = fieldsOf(manifest);
  if (fieldsOf(fieldsOf(manifest)['generator'])['name'] !== 'tfrecord-fixture') return undefined;
  if (typeof formatVersion !== 'number' || typeof fingerprint !== 'string' || !Array.isArray(files))
    return undefined;
  if (compression !== 'gzip' && compression !== 'zlib' && compression !== 'none') return undefined;
  const found = files.map(foundFile);
  return found.every((file) => file !== undefined)
    ? { formatVersion, fingerprint, compression, files: found }
    : undefined;
}

function foundFile(entry: unknown): FoundFile | undefined {
  const { file, examples, sha256 } = fieldsOf(entry);
  if (!isPlainFileName(file) || typeof examples !== 'number' || typeof sha256 !== 'string') return undefined;
  return { file, examples, sha256 };
}

/** A manifest is a file that anybody can write: it must not name anything outside its folder. */
function isPlainFileName(name: unknown): name is string {
  return typeof name === 'string' && name === basename(name) && !/^\.*$/.test(name);
}

function readJson(path: string): unknown {
  try {
    return JSON.parse(readFileSync(path, 'utf8'));
  } catch {
    return undefined;
  }
}

function fieldsOf(value: unknown): Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null ? Object.fromEntries(Object.entries(value)) : {};
}

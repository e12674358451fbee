/** What is there, without touching it. */
import { createHash } from 'node:crypto';
import { lstatSync, readdirSync, readFileSync, statSync } from 'node:fs';

/** What a path leads to; undefined where there is nothing. */
export function pathKind(path: string): 'folder' | 'file' | undefined {
  const status = statSync(path, { throwIfNoEntry: false });
  if (status === undefined) return undefined;
  return status.isDirectory() ? 'folder' : 'file';
}

/** The names in a folder, sorted; none where it cannot be listed. */
export function listNames(folder: string): string[] {
  try {
    return readdirSync(folder).sort();
  } catch {
    return [];
  }
}

/** The SHA-256, in hex, of a small regular file; undefined where there is none, or a link. */
export function fileDigest(path: string): string | undefined {
  if (fileSize(path) === undefined) return undefined;
  return createHash('sha256').update(readFileSync(path)).digest('hex');
}

/** The size of a regular file; undefined where there is none, or a link. */
export function fileSize(path: string): number | undefined {
  const status = lstatSync(path, { throwIfNoEntry: false });
  return status?.isFile() ? status.size : undefined;
}

/** What is at a path, without changing it. */
import { createHash } from 'node:crypto';
import { accessSync, constants, lstatSync, readdirSync, type Stats, statSync } from 'node:fs';
import { readRegular } from './regular-file.ts';

/** What a path leads to; undefined if there is nothing. */
export function pathKind(path: string): 'folder' | 'file' | undefined {
  const status = statSync(path, { throwIfNoEntry: false });
  if (status === undefined) return undefined;
  return status.isDirectory() ? 'folder' : 'file';
}

/** What is at a path itself, without following a link; undefined if there is nothing. */
export function entryKind(path: string): 'folder' | 'file' | 'link' | 'other' | undefined {
  const status = statusOf(path);
  if (status === undefined) return undefined;
  if (status.isSymbolicLink()) return 'link';
  if (status.isDirectory()) return 'folder';
  return status.isFile() ? 'file' : 'other';
}

/** The names in a folder, sorted; none if it cannot be listed. */
export function listNames(folder: string): string[] {
  try {
    return readdirSync(folder).sort();
  } catch {
    return [];
  }
}

/** The SHA-256, in hex, of a small regular file; undefined if there is none, or a link. */
export function fileDigest(path: string): string | undefined {
  if (fileSize(path) === undefined) return undefined;
  const content = readRegular(path, Number.POSITIVE_INFINITY);
  return Buffer.isBuffer(content) ? createHash('sha256').update(content).digest('hex') : undefined;
}

/** The size of a regular file; undefined if there is none, or a link. */
export function fileSize(path: string): number | undefined {
  const status = statusOf(path);
  return status?.isFile() ? status.size : undefined;
}

/** Whether files can be made in a folder. */
export function isWritable(folder: string): boolean {
  try {
    accessSync(folder, constants.W_OK | constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

function statusOf(path: string): Stats | undefined {
  try {
    return lstatSync(path, { throwIfNoEntry: false });
  } catch {
    // Below a file, or below a folder that cannot be searched, nothing can be found.
    return undefined;
  }
}

/** Resolves every link in a path, even if the path does not exist yet. */
import { realpathSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { entryKind } from './path-info.ts';

/**
 * The path without links. What does not exist yet is taken as it is named, below the nearest folder that exists.
 * Undefined where a link leads nowhere, or in a circle.
 */
export function realPath(path: string): string | undefined {
  const existing = nearestExisting(path);
  try {
    const real = realpathSync(existing);
    return existing === path ? real : join(real, path.slice(existing.length));
  } catch {
    return undefined;
  }
}

/** The path itself, or else the nearest folder above it that exists; a broken link counts as existing. */
export function nearestExisting(path: string): string {
  return path === dirname(path) || entryKind(path) !== undefined ? path : nearestExisting(dirname(path));
}

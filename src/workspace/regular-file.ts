/** Reads regular files. A link is not followed, and a pipe or a device does not block the run. */
import { closeSync, constants, fstatSync, lstatSync, openSync, readFileSync, readSync } from 'node:fs';
import { isOpenedAt, swapped } from './opened.ts';

/** The last two are undefined on Windows, which counts as 0 here. */
const FLAGS = constants.O_RDONLY | constants.O_NOFOLLOW | constants.O_NONBLOCK;

/** Much larger than any config, schema or report, but small enough to search for line ends. */
export const MAX_TEXT_BYTES = 8 * 2 ** 20;

/**
 * What a regular file holds, or its size when it holds more than `maxBytes`. Undefined where there is a link, a folder,
 * a pipe or a device instead. Links on the way must have been resolved.
 * @throws where it cannot be read, or where a link has been put into its path
 */
export function readRegular(path: string, maxBytes: number): Buffer | { readonly size: number } | undefined {
  return withRegular(path, (descriptor, size) => (size > maxBytes ? { size } : readFileSync(descriptor)));
}

/** At most the first `count` bytes of a regular file; undefined as in `readRegular`. */
export function readRegularStart(path: string, maxBytes: number): Buffer | undefined {
  return withRegular(path, (descriptor) => {
    const start = Buffer.alloc(maxBytes);
    return start.subarray(0, readSync(descriptor, start, 0, maxBytes, 0));
  });
}

function withRegular<T>(path: string, read: (descriptor: number, size: number) => T): T | undefined {
  // Opening a device can have side effects, so the path is checked first; the check of the descriptor decides.
  if (!lstatSync(path).isFile()) return undefined;
  const descriptor = openSync(path, FLAGS);
  try {
    const status = fstatSync(descriptor);
    if (!status.isFile()) return undefined;
    if (!isOpenedAt(descriptor, path)) throw swapped(path);
    return read(descriptor, status.size);
  } finally {
    closeSync(descriptor);
  }
}

/** The text of a regular file; undefined if it cannot be read or is too long. */
export function readText(path: string, maxBytes = MAX_TEXT_BYTES): string | undefined {
  try {
    const content = readRegular(path, maxBytes);
    return Buffer.isBuffer(content) ? content.toString('utf8') : undefined;
  } catch {
    return undefined;
  }
}

/** At most the first `count` bytes of a regular file; undefined if it cannot be read. */
export function readStart(path: string, count: number): Buffer | undefined {
  try {
    return readRegularStart(path, count);
  } catch {
    return undefined;
  }
}

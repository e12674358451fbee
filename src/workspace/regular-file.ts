/** Reading regular files. A link under their name is not followed, and a pipe or a device never holds a run up. */
import { closeSync, constants, fstatSync, lstatSync, openSync, readFileSync, readSync } from 'node:fs';
import { isOpenedAt, swapped } from './opened.ts';

/** Windows knows neither of the last two, and has undefined for them, which counts as 0 here. */
const FLAGS = constants.O_RDONLY | constants.O_NOFOLLOW | constants.O_NONBLOCK;

/** Far beyond any config, schema or report, and small enough to look for line ends in it. */
export const MAX_TEXT_BYTES = 8 * 2 ** 20;

/**
 * What a regular file holds, or its size when it holds more than `maxBytes`. Undefined where there is a link, a folder,
 * a pipe or a device instead. Links on the way must have been resolved.
 * @throws where it cannot be read, or where a link has been put into its path
 */
export function readRegular(path: string, maxBytes: number): Buffer | { readonly size: number } | undefined {
  return withRegular(path, (descriptor, size) => (size > maxBytes ? { size } : readFileSync(descriptor)));
}

/** The first bytes of a regular file, at most so many; undefined as in `readRegular`. */
export function readRegularStart(path: string, maxBytes: number): Buffer | undefined {
  return withRegular(path, (descriptor) => {
    const start = Buffer.alloc(maxBytes);
    return start.subarray(0, readSync(descriptor, start, 0, maxBytes, 0));
  });
}

function withRegular<T>(path: string, read: (descriptor: number, size: number) => T): T | undefined {
  // Opening a device can have effects of its own, so the file is looked at first; the descriptor is what counts.
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

/** The text of a regular file; undefined where there is none that can be read, or where it is too long. */
export function readText(path: string, maxBytes = MAX_TEXT_BYTES): string | undefined {
  try {
    const content = readRegular(path, maxBytes);
    return Buffer.isBuffer(content) ? content.toString('utf8') : undefined;
  } catch {
    return undefined;
  }
}

/** The first bytes of a regular file, at most `count`; undefined where there is none that can be read. */
export function readStart(path: string, count: number): Buffer | undefined {
  try {
    return readRegularStart(path, count);
  } catch {
    return undefined;
  }
}

/**
 * Checks that an opened file is the intended one: between the check of a path and its use, a link can replace any
 * part of it.
 */
import { fstatSync, lstatSync, readlinkSync, realpathSync } from 'node:fs';

/** Whether an opened file is the one at this path, which had no links when it was checked. */
export function isOpenedAt(descriptor: number, real: string): boolean {
  return kernelPath(descriptor) === real || isSameFile(descriptor, real);
}

/** The path of an opened file on Linux; undefined on other systems. */
function kernelPath(descriptor: number): string | undefined {
  try {
    return readlinkSync(`/proc/self/fd/${descriptor}`);
  } catch {
    return undefined;
  }
}

/** If the file was opened through a link, either it is not the file at the path, or the path has a link in it now. */
function isSameFile(descriptor: number, real: string): boolean {
  try {
    const opened = fstatSync(descriptor, { bigint: true });
    const there = lstatSync(real, { bigint: true });
    return there.dev === opened.dev && there.ino === opened.ino && realpathSync(real) === real;
  } catch {
    return false;
  }
}

/** Says that a path leads elsewhere than it did when it was checked. */
export function swapped(path: string): Error {
  const message = `a link was put into ${path} while it was used`;
  return Object.assign(new Error(message), { syscall: 'open', path });
}

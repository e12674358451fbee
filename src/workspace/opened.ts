/** What a file that has been opened is: between the look at a path and its use, a link can take the place of any part of it. */
import { fstatSync, lstatSync, readlinkSync, realpathSync } from 'node:fs';

/** Whether an opened file is the one that lies under this path, in which there were no links when it was checked. */
export function isOpenedAt(descriptor: number, real: string): boolean {
  return kernelPath(descriptor) === real || isSameFile(descriptor, real);
}

/** Where Linux says that an opened file lies; undefined elsewhere. */
function kernelPath(descriptor: number): string | undefined {
  try {
    return readlinkSync(`/proc/self/fd/${descriptor}`);
  } catch {
    return undefined;
  }
}

/** One that was opened through a link is another one than the file that is there, or the path has a link in it now. */
function isSameFile(descriptor: number, real: string): boolean {
  try {
    const [opened, there] = [fstatSync(descriptor, { bigint: true }), lstatSync(real, { bigint: true })];
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

/** What a file that has been opened is: between the look at a path and its use, a link can take the place of any part of it. */
import { type BigIntStats, lstatSync, realpathSync } from 'node:fs';

/**
 * Whether an opened file is the one that lies under this path, in which there are no links. One that was opened through a
 * link that came later is another one than the file that is there, or the path has a link in it now.
 */
export function isOpenedAt({ dev, ino }: Pick<BigIntStats, 'dev' | 'ino'>, real: string): boolean {
  try {
    const there = lstatSync(real, { bigint: true });
    return there.dev === dev && there.ino === ino && realpathSync(real) === real;
  } catch {
    return false;
  }
}

/** Says that a path leads elsewhere than it did when it was checked. */
export function swapped(path: string): Error {
  const message = `a link was put into ${path} while it was used`;
  return Object.assign(new Error(message), { syscall: 'open', path });
}

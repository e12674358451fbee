import { existsSync, lstatSync } from 'node:fs';
import { type FileHandle, lstat, open, rename, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { error, Refusal } from '../base/problem.ts';
import { makeMark, partialFile, removePartials } from './partial.ts';
import { codeOf } from './read-input.ts';

/**
 * Files that do not exist yet under their names. They are written under temporary ones and appear whole and on the
 * disk, in the order in which they were sealed, or not at all.
 */
export interface Staging {
  /** Opens a new file that is to be called `name`; the caller writes it and closes it by `seal`. */
  readonly open: (name: string) => Promise<FileHandle>;
  /** The disk may take its time, while the next file is written. */
  readonly seal: (handle: FileHandle) => void;
  /** Where the file is until then. */
  readonly pathOf: (name: string) => string;
  /** @throws {Refusal} when another run has taken over */
  readonly checkOwnership: () => void;
  /**
   * Removes `obsolete` and gives the files their names.
   * @throws {Refusal} when another run has taken over
   */
  readonly publish: (obsolete: readonly string[]) => Promise<void>;
  /** Removes whatever is there of it. */
  readonly discard: () => Promise<void>;
}

/**
 * Starts to write files of these names, and takes over from whoever else writes one of them: from a run that was
 * killed, whose temporary files go away, and from one that still goes on, which then fails. Of two runs that write
 * the same names at the same time at most one ends well, so that their files never mix.
 */
export async function openStaging(folder: string, names: readonly string[]): Promise<Staging> {
  const mark = makeMark();
  const files = new Map<FileHandle, string>();
  const sealed: string[] = [];
  /** The inodes, by name. */
  const published = new Map<string, number>();
  const sealing: Promise<void>[] = [];
  const opened = new Set<FileHandle>();
  const pathOf = (name: string) => join(folder, partialFile(name, mark));
  const takeOver = () => removePartials(folder, names, mark);
  const checkOwnership = () => {
    const lost = [...files.values()].find((name) => !existsSync(pathOf(name)));
    if (lost !== undefined) throw takenOver(folder, lost);
  };
  const syncAndClose = async (handle: FileHandle) => {
    await handle.sync();
    opened.delete(handle);
    await handle.close();
  };
  const giveName = async (name: string) => {
    const { ino } = await lstat(pathOf(name));
    await rename(pathOf(name), join(folder, name));
    published.set(name, ino);
  };

  await takeOver();
  return {
    pathOf,
    checkOwnership,
    async open(name) {
      const handle = await open(pathOf(name), 'wx');
      files.set(handle, name);
      opened.add(handle);
      return handle;
    },
    seal(handle) {
      sealed.push(files.get(handle) ?? '');
      const closed = syncAndClose(handle);
      // It is awaited before anything is published; until then its failure must not count as unhandled.
      closed.catch(() => undefined);
      sealing.push(closed);
    },
    async publish(obsolete) {
      await Promise.all(sealing);
      checkOwnership();
      // Of two runs that come here together, the one that takes over later finds its own files taken away.
      await takeOver();
      checkOwnership();
      for (const name of obsolete) await rm(join(folder, name), { force: true });
      for (const name of sealed) {
        await giveName(name).catch((cause: unknown) => {
          throw codeOf(cause) === 'ENOENT' ? takenOver(folder, name) : cause;
        });
      }
    },
    async discard() {
      await Promise.allSettled(sealing);
      for (const handle of opened) await handle.close();
      for (const name of files.values()) await rm(pathOf(name), { force: true });
      for (const [name, ino] of published) {
        const path = join(folder, name);
        // What another run has put in its place since is not ours.
        if (lstatSync(path, { throwIfNoEntry: false })?.ino === ino) await rm(path, { force: true });
      }
    },
  };
}

function takenOver(folder: string, name: string): Refusal {
  const found = `another run writes ${name} into ${folder} as well, and has taken over`;
  const cure = 'give each run an "output-dir" of its own, or start one after the other';
  return new Refusal([error(undefined, found, cure)]);
}

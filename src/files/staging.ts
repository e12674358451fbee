import { existsSync } from 'node:fs';
import { type FileHandle, open, rename, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { error, Refusal } from '../base/problem.ts';
import { findPartials, makeMark, partialFile } from './partial.ts';

/**
 * Files that do not exist yet under their names. They are written under temporary ones and appear whole and on the
 * disk, in the order in which they were opened, or not at all.
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
 * Starts to write files of these names, and takes over from whoever else writes them: from a run that was killed, whose
 * temporary files go away, and from one that still goes on, which then fails. Of two runs that write the same names
 * at most one ends well, so that their files never mix.
 */
export async function openStaging(folder: string, names: readonly string[]): Promise<Staging> {
  const mark = makeMark();
  const opened: string[] = [];
  const published: string[] = [];
  const handles = new Set<FileHandle>();
  const sealing: Promise<void>[] = [];
  const syncAndClose = async (handle: FileHandle) => {
    await handle.sync();
    handles.delete(handle);
    await handle.close();
  };
  const pathOf = (name: string) => join(folder, partialFile(name, mark));
  const takeOver = () => removePartials(folder, names, mark);
  const checkOwnership = () => {
    const lost = opened.find((name) => !existsSync(pathOf(name)));
    if (lost !== undefined) throw new Refusal([takenOver(folder, lost)]);
  };

  await takeOver();
  return {
    pathOf,
    checkOwnership,
    async open(name) {
      opened.push(name);
      const handle = await open(pathOf(name), 'wx');
      handles.add(handle);
      return handle;
    },
    seal(handle) {
      const sealed = syncAndClose(handle);
      // It is awaited before anything is published; until then its failure must not count as unhandled.
      sealed.catch(() => undefined);
      sealing.push(sealed);
    },
    async publish(obsolete) {
      await Promise.all(sealing);
      // In this order: of two runs that come here together, the later one finds its own files taken away.
      await takeOver();
      checkOwnership();
      for (const name of obsolete) await rm(join(folder, name), { force: true });
      for (const name of opened) {
        await rename(pathOf(name), join(folder, name));
        published.push(name);
      }
    },
    async discard() {
      await Promise.allSettled(sealing);
      for (const handle of handles) await handle.close();
      for (const name of opened) await rm(pathOf(name), { force: true });
      for (const name of published) await rm(join(folder, name), { force: true });
    },
  };
}

/** Removes the temporary files of these names but those of the run `mark`. */
export async function removePartials(folder: string, names: readonly string[], mark = ''): Promise<void> {
  const wanted = new Set(names);
  for (const partial of findPartials(folder)) {
    if (!wanted.has(partial.name) || partial.mark === mark) continue;
    // One that cannot be removed disturbs nothing: its name is nobody else's.
    await rm(join(folder, partial.file), { force: true }).catch(() => undefined);
  }
}

function takenOver(folder: string, name: string) {
  const found = `another run writes ${name} into ${folder} as well, and has taken over`;
  return error(undefined, found, 'give each run an "output-dir" of its own, or start one after the other');
}

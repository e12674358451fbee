import { randomBytes } from 'node:crypto';
import { type FileHandle, open, rename, rm } from 'node:fs/promises';
import { join } from 'node:path';

/**
 * Files that do not exist yet under their names. They are written under temporary ones and appear all together,
 * whole and on the disk, or not at all.
 */
export interface Staging {
  /** Opens a new file that is to be called `name`; the caller writes it and closes it by `seal`. */
  readonly open: (name: string) => Promise<FileHandle>;
  /** The disk may take its time, while the next file is written. */
  readonly seal: (handle: FileHandle) => void;
  /** Where the file is until then. */
  readonly pathOf: (name: string) => string;
  readonly publish: () => Promise<void>;
  /** Removes whatever is there of it. */
  readonly discard: () => Promise<void>;
}

export function openStaging(folder: string): Staging {
  const mark = randomBytes(6).toString('hex');
  const names: string[] = [];
  const published: string[] = [];
  const handles = new Set<FileHandle>();
  const sealing: Promise<void>[] = [];
  const syncAndClose = async (handle: FileHandle) => {
    await handle.sync();
    handles.delete(handle);
    await handle.close();
  };
  const pathOf = (name: string) => join(folder, `.${name}.${mark}.partial`);
  return {
    pathOf,
    async open(name) {
      names.push(name);
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
    async publish() {
      await Promise.all(sealing);
      for (const name of names) {
        await rename(pathOf(name), join(folder, name));
        published.push(name);
      }
    },
    async discard() {
      await Promise.allSettled(sealing);
      for (const handle of handles) await handle.close();
      for (const name of names) await rm(pathOf(name), { force: true });
      for (const name of published) await rm(join(folder, name), { force: true });
    },
  };
}

import { createHash } from 'node:crypto';
import { constants, type FileHandle, open } from 'node:fs/promises';
import { isOpenedAt, swapped } from '../workspace/opened.ts';
import type { Growth } from './growth.ts';

/** A file read from start to end, hashed on the way, with one read running ahead of its consumer. */
export interface Source {
  /** Offset in the file of the next byte that `next` or `take` gives. */
  readonly offset: () => number;
  /** The next bytes, or undefined at the end; they are overwritten after the next call. */
  readonly next: () => Promise<Buffer | undefined>;
  /** A copy of the next `count` bytes, fewer at the end. */
  readonly take: (count: number) => Promise<Buffer>;
  /** Gives back the tail of what came last. */
  readonly unread: (bytes: Buffer) => void;
  /** SHA-256 of the file in hex; once the end was reached. */
  readonly sha256: () => string;
  readonly close: () => Promise<void>;
}

/** A pipe that nobody writes to is opened without waiting for somebody. Windows has undefined here, which counts as 0. */
const FLAGS = constants.O_RDONLY | constants.O_NONBLOCK;

/**
 * Opens a file for reading in chunks of `chunkBytes`; undefined where it is a pipe or a device, which could give bytes
 * for ever or none at all. Links are an error unless `followsLinks`. With a `growth`, the file is opened once it has its
 * first byte.
 */
export async function openSource(
  path: string,
  chunkBytes: number,
  followsLinks: boolean,
  growth?: Growth,
): Promise<Source | undefined> {
  await growth?.beyond(0);
  const handle = await open(path, followsLinks ? FLAGS : FLAGS | constants.O_NOFOLLOW);
  try {
    const status = await handle.stat();
    // A folder fails by itself when it is read.
    const isSpecial = !status.isFile() && !status.isDirectory();
    if (isSpecial) await handle.close();
    if (isSpecial) return undefined;
    if (!followsLinks && !isOpenedAt(handle.fd, path)) throw swapped(path);
  } catch (cause) {
    await handle.close();
    throw cause;
  }
  const hash = createHash('sha256');
  const read = chunkReader(handle, chunkBytes, (bytes) => hash.update(bytes), growth);
  let offset = 0;
  const returned: Buffer[] = [];

  async function next(): Promise<Buffer | undefined> {
    const chunk = returned.pop() ?? (await read());
    offset += chunk?.length ?? 0;
    return chunk;
  }

  function unread(bytes: Buffer): void {
    offset -= bytes.length;
    if (bytes.length > 0) returned.push(bytes);
  }

  async function take(count: number): Promise<Buffer> {
    const parts: Buffer[] = [];
    for (let missing = count; missing > 0; ) {
      const chunk = await next();
      if (chunk === undefined) break;
      parts.push(Buffer.from(chunk.subarray(0, missing)));
      unread(chunk.subarray(missing));
      missing -= Math.min(missing, chunk.length);
    }
    return Buffer.concat(parts);
  }

  return {
    offset: () => offset,
    next,
    take,
    unread,
    sha256: () => hash.digest('hex'),
    close: () => handle.close(),
  };
}

/** Two buffers in turn: one is read into, and hashed as soon as it is full, while the other is consumed. */
function chunkReader(
  handle: FileHandle,
  chunkBytes: number,
  hash: (bytes: Buffer) => void,
  growth: Growth | undefined,
): () => Promise<Buffer | undefined> {
  let [free, used] = [Buffer.allocUnsafeSlow(chunkBytes), Buffer.allocUnsafeSlow(chunkBytes)];
  let ahead: Promise<Buffer> | undefined;
  let at = 0;

  async function fill(buffer: Buffer): Promise<Buffer> {
    const size = await growth?.beyond(at);
    const most = size === undefined ? buffer.length : Math.min(buffer.length, size - at);
    const { bytesRead } = await handle.read(buffer, 0, most, null);
    at += bytesRead;
    const bytes = buffer.subarray(0, bytesRead);
    hash(bytes);
    return bytes;
  }

  return async () => {
    const bytes = await (ahead ?? fill(free));
    [free, used] = [used, free];
    ahead = bytes.length === 0 ? Promise.resolve(bytes) : fill(free);
    // A failed read is thrown by the call that awaits it; until then it must not count as unhandled.
    ahead.catch(() => {});
    return bytes.length === 0 ? undefined : bytes;
  };
}

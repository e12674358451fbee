import { createHash } from 'node:crypto';
import { constants, type FileHandle, open } from 'node:fs/promises';
import { isOpenedAt, swapped } from '../workspace/opened.ts';
import { type Growth, sizeBeyond } from './growth.ts';

/** Reads a file from start to end, one chunk ahead of its consumer, and hashes it. */
export interface Source {
  /** Offset in the file of the next byte that `next` or `take` returns. */
  readonly offset: () => number;
  /** Returns the next bytes, or undefined at the end. They are overwritten by later calls. */
  readonly next: () => Promise<Buffer | undefined>;
  /** Returns a copy of the next `count` bytes, or fewer at the end. */
  readonly take: (count: number) => Promise<Buffer>;
  /** Puts back the last of the bytes that were returned. */
  readonly unread: (bytes: Buffer) => void;
  /** SHA-256 of the file in hex, valid once the end was reached. */
  readonly sha256: () => string;
  readonly close: () => Promise<void>;
}

/** With O_NONBLOCK, opening a pipe does not wait for a writer. On Windows it is undefined, which counts as 0. */
const FLAGS = constants.O_RDONLY | constants.O_NONBLOCK;

/**
 * Opens a file for reading in chunks of `chunkBytes`. Returns undefined for a pipe or a device, which could block or
 * never end. Links are an error unless `followsLinks`. With a `growth`, the file is opened once it has its first byte.
 */
export async function openSource(
  path: string,
  chunkBytes: number,
  followsLinks: boolean,
  growth?: Growth,
): Promise<Source | undefined> {
  if (growth !== undefined) await sizeBeyond(growth, 0);
  const handle = await openRegularFile(path, followsLinks);
  return handle && sourceOf(handle, chunkBytes, growth);
}

async function openRegularFile(path: string, followsLinks: boolean): Promise<FileHandle | undefined> {
  const handle = await open(path, followsLinks ? FLAGS : FLAGS | constants.O_NOFOLLOW);
  try {
    const status = await handle.stat();
    // A folder is not excluded here, because reading it fails with a clear error.
    const isSpecial = !status.isFile() && !status.isDirectory();
    if (isSpecial) await handle.close();
    if (isSpecial) return undefined;
    if (!followsLinks && !isOpenedAt(handle.fd, path)) throw swapped(path);
    return handle;
  } catch (cause) {
    await handle.close();
    throw cause;
  }
}

function sourceOf(handle: FileHandle, chunkBytes: number, growth: Growth | undefined): Source {
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

/** Alternates between two buffers: one is filled and hashed while the other is consumed. */
function chunkReader(
  handle: FileHandle,
  chunkBytes: number,
  hash: (bytes: Buffer) => void,
  growth: Growth | undefined,
): () => Promise<Buffer | undefined> {
  let free = Buffer.allocUnsafeSlow(chunkBytes);
  let used = Buffer.allocUnsafeSlow(chunkBytes);
  let ahead: Promise<Buffer> | undefined;
  let at = 0;

  async function fill(buffer: Buffer): Promise<Buffer> {
    const size = growth && (await sizeBeyond(growth, at));
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
    // The next call awaits this read and throws its error. Until then it must not count as an unhandled rejection.
    ahead.catch(() => {});
    return bytes.length === 0 ? undefined : bytes;
  };
}

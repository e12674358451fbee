import { createHash, type Hash } from 'node:crypto';
import type { FileHandle } from 'node:fs/promises';
import { type Compression, openContainer } from '../tfrecord/compress.ts';

/** Some examples as records, and what stands for them in the file. */
interface Block {
  readonly records: Uint8Array;
  readonly packed: Uint8Array;
  /** The `blockChecksum` of the records. */
  readonly checksum: number;
}

export interface ShardToWrite<B extends Block> {
  readonly firstExample: number;
  readonly examples: number;
  readonly perBlock: number;
  readonly codec: Compression;
  /** Undefined while no more blocks can be asked for, which is never so when all are released. */
  readonly make: (first: number, count: number, isLast: boolean) => Promise<B> | undefined;
  /** Told that a block's memory is no longer needed. */
  readonly release: (block: B) => void;
  /** Sees the records of every block, in order. */
  readonly onBlock: (records: Uint8Array, examples: number) => void;
}

export interface ShardDigests {
  readonly bytes: number;
  readonly sha256: string;
  /** Of the records before compression. */
  readonly contentSha256: string;
}

/** Writes one shard, block by block, in constant memory: the next blocks are made while one is digested and written. */
export async function writeShard<B extends Block>(
  file: FileHandle,
  shard: ShardToWrite<B>,
): Promise<ShardDigests> {
  const container = openContainer(shard.codec);
  const content = createHash('sha256');
  const output = makeOutput(file, shard.codec === 'none' ? undefined : createHash('sha256'));
  const end = shard.firstExample + shard.examples;
  const asked: { readonly block: Promise<B>; readonly count: number }[] = [];
  let next = shard.firstExample;
  const ask = () => {
    while (next < end) {
      const count = Math.min(shard.perBlock, end - next);
      const block = shard.make(next, count, next + count === end);
      if (block === undefined) return;
      // A block is awaited when its turn comes; until then its failure must not count as unhandled.
      block.catch(() => undefined);
      asked.push({ block, count });
      next += count;
    }
  };

  let written = output.write(container.head);
  ask();
  for (let first = asked.shift(); first !== undefined; first = asked.shift()) {
    const block = await first.block;
    ask();
    await written;
    // It is written while it is digested here; a failure shows with the next one.
    written = output.write(block.packed).finally(() => shard.release(block));
    written.catch(() => undefined);
    container.add(block.checksum, block.records.length);
    content.update(block.records);
    shard.onBlock(block.records, first.count);
    // Whoever has memory for few blocks may want all of it back first.
    if (asked.length === 0 && next < end) {
      await written;
      ask();
    }
  }
  await written;
  await output.write(container.tail());

  const contentSha256 = content.digest('hex');
  return { bytes: output.bytes(), sha256: output.digest() ?? contentSha256, contentSha256 };
}

function makeOutput(file: FileHandle, hash: Hash | undefined) {
  let bytes = 0;
  return {
    /** The chunk must stay until it is written. */
    async write(chunk: Uint8Array): Promise<void> {
      const start = bytes;
      bytes += chunk.length;
      hash?.update(chunk);
      for (let at = 0; at < chunk.length; ) {
        const { bytesWritten } = await file.write(chunk, at, chunk.length - at, start + at);
        at += bytesWritten;
      }
    },
    bytes: () => bytes,
    digest: () => hash?.digest('hex'),
  };
}

import { createHash, type Hash } from 'node:crypto';
import type { FileHandle } from 'node:fs/promises';
import { type Compression, type Effort, openStream } from '../tfrecord/compress.ts';

export interface ShardToWrite {
  readonly firstExample: number;
  readonly examples: number;
  readonly perBlock: number;
  readonly blockBytes: number;
  readonly codec: Compression;
  readonly effort: Effort;
  /** Writes the records of `count` examples from `first` on, and returns how many bytes they take. */
  readonly fillBlock: (first: number, count: number, out: Uint8Array) => number;
  /** Sees every block before it is compressed, in order. */
  readonly onBlock: (records: Uint8Array, examples: number) => void;
}

export interface ShardDigests {
  readonly bytes: number;
  readonly sha256: string;
  /** Of the records before compression. */
  readonly contentSha256: string;
}

/** Blocks that are compressed or written while the next ones are filled; more than libuv's four threads do not help. */
const BLOCKS_IN_FLIGHT = 5;

interface Block {
  readonly buffer: Uint8Array;
  readonly compressed: Promise<Uint8Array>;
}

/** Writes one shard, block by block, in constant memory: a block's buffer serves again once it is written. */
export async function writeShard(file: FileHandle, shard: ShardToWrite): Promise<ShardDigests> {
  const stream = openStream(shard.codec, shard.effort);
  const content = createHash('sha256');
  const output = makeOutput(file, shard.codec === 'none' ? undefined : createHash('sha256'));
  const inFlight: Block[] = [];
  const free: Uint8Array[] = [];
  const writeOldest = async () => {
    const block = inFlight.shift();
    if (block === undefined) return;
    await output.write(await block.compressed);
    free.push(block.buffer);
  };

  await output.write(stream.head);
  const end = shard.firstExample + shard.examples;
  for (let first = shard.firstExample; first < end; first += shard.perBlock) {
    if (inFlight.length === BLOCKS_IN_FLIGHT) await writeOldest();
    const count = Math.min(shard.perBlock, end - first);
    const buffer = free.pop() ?? new Uint8Array(shard.blockBytes);
    const records = buffer.subarray(0, shard.fillBlock(first, count, buffer));
    content.update(records);
    shard.onBlock(records, count);
    const compressed = stream.add(records, first + count === end);
    // A block is awaited when its turn comes; until then its failure must not count as unhandled.
    compressed.catch(() => undefined);
    inFlight.push({ buffer, compressed });
  }
  while (inFlight.length > 0) await writeOldest();
  await output.write(stream.tail());

  const contentSha256 = content.digest('hex');
  return { bytes: output.bytes(), sha256: output.digest() ?? contentSha256, contentSha256 };
}

function makeOutput(file: FileHandle, hash: Hash | undefined) {
  let bytes = 0;
  return {
    async write(chunk: Uint8Array): Promise<void> {
      hash?.update(chunk);
      for (let at = 0; at < chunk.length; ) {
        const { bytesWritten } = await file.write(chunk, at, chunk.length - at, bytes + at);
        at += bytesWritten;
      }
      bytes += chunk.length;
    },
    bytes: () => bytes,
    digest: () => hash?.digest('hex'),
  };
}

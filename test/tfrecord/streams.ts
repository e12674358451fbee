import { createHash } from 'node:crypto';
import { blockChecksum, type Compression, openContainer } from '../../src/tfrecord/compress.ts';
import { deflateLevel, maxDeflated } from '../../src/tfrecord/deflate/deflate-level.ts';

/** The file of the given blocks; all are given before the first is compressed, as a writer with many buffers would. */
export async function compress(
  codec: Compression,
  blocks: readonly Uint8Array[],
  level = 6,
): Promise<Buffer> {
  const container = openContainer(codec);
  const bodies = blocks.map((block, i) => {
    container.add(blockChecksum(codec, block), block.length);
    return codec === 'none'
      ? block
      : deflateLevel(block, level, i === blocks.length - 1, new Uint8Array(maxDeflated(block.length, 1)));
  });
  return Buffer.concat([container.head, ...(await Promise.all(bodies)), container.tail()]);
}

/** Bytes that deflate cannot shorten, the same in every run. */
export function noise(size: number, name = ''): Uint8Array {
  return createHash('shake256', { outputLength: size }).update(name).digest();
}

/** Bytes that deflate shortens a lot. */
export function digits(size: number): Uint8Array {
  return noise(size).map((byte) => 48 + (byte % 10));
}

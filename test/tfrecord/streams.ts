import { createHash } from 'node:crypto';
import { type Compression, type Effort, openStream } from '../../src/tfrecord/compress.ts';

/** The file of the given blocks; all are given before the first is compressed, as a writer with many buffers would. */
export async function compress(
  codec: Compression,
  blocks: readonly Uint8Array[],
  effort: Effort = 6,
): Promise<Buffer> {
  const stream = openStream(codec, effort);
  const bodies = await Promise.all(blocks.map((block, i) => stream.add(block, i === blocks.length - 1)));
  return Buffer.concat([stream.head, ...bodies, stream.tail()]);
}

/** Bytes that deflate cannot shorten, the same in every run. */
export function noise(size: number, name = ''): Uint8Array {
  return createHash('shake256', { outputLength: size }).update(name).digest();
}

/** Bytes that deflate shortens a lot. */
export function digits(size: number): Uint8Array {
  return noise(size).map((byte) => 48 + (byte % 10));
}

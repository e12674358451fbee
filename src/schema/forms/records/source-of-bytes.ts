import type { Source } from '../../../verify/source.ts';

/** As a file is read, bytes that are in memory. */
export function sourceOfBytes(bytes: Uint8Array, chunkBytes: number): Source {
  const content = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  let offset = 0;

  function take(count: number): Buffer {
    const part = content.subarray(offset, offset + count);
    offset += part.length;
    return part;
  }

  return {
    offset: () => offset,
    next: async () => (offset < content.length ? take(chunkBytes) : undefined),
    take: async (count) => take(count),
    unread: (tail) => {
      offset -= tail.length;
    },
    sha256: () => {
      throw new Error('bytes in memory are not hashed');
    },
    close: async () => undefined,
  };
}

import { deflateSync, gzipSync } from 'node:zlib';
import { readRecords } from '../../src/verify/read-records.ts';
import type { Compression } from '../../src/verify/sniff.ts';

export const PACK: Record<Compression, (content: Uint8Array) => Buffer> = {
  gzip: (content) => gzipSync(content),
  zlib: (content) => deflateSync(content),
  none: (content) => Buffer.from(content),
};
export const COMPRESSIONS = Object.keys(PACK) as Compression[];

export interface Seen {
  readonly index: number;
  readonly offset: number;
  readonly data: Buffer;
}

export async function read(path: string, compression: Compression | 'auto', chunkBytes?: number) {
  const seen: Seen[] = [];
  const onRecord = (index: number, offset: number, data: Buffer): void => {
    seen.push({ index, offset, data: Buffer.from(data) });
  };
  const result = await readRecords(path, { compression, onRecord, ...(chunkBytes && { chunkBytes }) });
  return { seen, result };
}

import { gzip, zlib } from './container.ts';
import { CorruptionError } from './corruption.ts';
import { recordLength } from './frame-crc.ts';
import type { Growth } from './growth.ts';
import { inflate } from './inflate.ts';
import { type Compression, foreign, sniff } from './sniff.ts';
import { openSource, type Source } from './source.ts';

/** How the content of a file is read. */
export interface UnpackOptions {
  /** The compression that the file must have; `auto` detects it from the first bytes. */
  readonly compression: Compression | 'auto';
  /** Receives the compression of the file before the first chunk. */
  readonly onCompression: (compression: Compression) => void;
  /** Whether `path` may be a link to the file. */
  readonly followsLinks: boolean;
  /** Given if the file is still being written. */
  readonly growth?: Growth | undefined;
  /** Size of the reads; inflated chunks are a quarter of it. */
  readonly chunkBytes: number;
}

/** The file around the content. */
export interface UnpackedFile {
  /** Number of gzip members or zlib streams; 0 without compression. */
  readonly members: number;
  /** Size on disk. */
  readonly bytes: number;
  /** SHA-256 of the file, in hex. */
  readonly sha256: string;
}

/**
 * The uncompressed content of a file, chunk by chunk; a chunk is valid until the next one is asked for. The facts about
 * the file are returned at its end, or undefined for what is not a regular file.
 * @throws {CorruptionError} at the first fault in the compression
 */
export async function* unpack(
  path: string,
  { compression: expected, onCompression, followsLinks, growth, chunkBytes }: UnpackOptions,
): AsyncGenerator<Buffer, UnpackedFile | undefined> {
  const source = await openSource(path, chunkBytes, followsLinks, growth);
  if (source === undefined) return undefined;
  let members = 0;
  try {
    const compression = await compressionOf(source, expected);
    onCompression(compression);
    if (compression === 'none') {
      for (let chunk = await source.next(); chunk !== undefined; chunk = await source.next()) yield chunk;
    } else {
      const container = compression === 'gzip' ? gzip : zlib;
      let isFirst = true;
      for await (const chunk of inflate(source, container, chunkBytes, () => members++)) {
        if (isFirst) checkNotForeign(chunk, `, ${compression}-compressed`);
        isFirst = false;
        yield chunk;
      }
    }
    return { members, bytes: source.offset(), sha256: source.sha256() };
  } finally {
    await source.close();
  }
}

async function compressionOf(source: Source, expected: Compression | 'auto'): Promise<Compression> {
  const start = await source.take(4096);
  if (start.length === 0) {
    if (expected === 'none' || expected === 'auto') return 'none';
    throw new CorruptionError(
      'file',
      0,
      `the file is empty: not even a ${expected} header`,
      'generate the file again',
    );
  }
  const found = sniff(start);
  if (found === undefined) checkNotForeign(start);
  if (expected !== 'auto' && found !== undefined && found !== expected) throw mismatch(found, expected);
  source.unread(start);
  return expected === 'auto' ? (found ?? 'none') : expected;
}

/** @throws {CorruptionError} if these first bytes of a file or of its content belong to another file format */
function checkNotForeign(start: Buffer, suffix = ''): void {
  const other = recordLength(start) === undefined ? foreign(start) : undefined;
  if (other === undefined) return;
  const [what, fix] = other;
  throw new CorruptionError('file', 0, `this is not a TFRecord file but ${what}${suffix}`, fix);
}

function mismatch(found: Compression, expected: Compression): CorruptionError {
  const is =
    found === 'none' ? 'not compressed (it starts with a valid record header)' : `compressed with ${found}`;
  const should = expected === 'none' ? 'not compressed' : `compressed with ${expected}`;
  const fix = `set compression to ${found}, or write the file again with ${expected}`;
  return new CorruptionError('file', 0, `the file is ${is}, but should be ${should}`, fix);
}

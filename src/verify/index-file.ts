/** The index of an uncompressed TFRecord file, as DALI and PyTorch's `tfrecord` read it: a line `offset size` a record. */
import { createHash } from 'node:crypto';
import { error, type Problem } from '../base/problem.ts';
import { openSource } from './source.ts';

/** Adds up what the index of some records holds. */
export interface IndexSum {
  /** A record that starts at `offset` of the file; `size` is that of its data. */
  readonly add: (offset: number, size: number) => void;
  /** SHA-256 of the index, in hex. */
  readonly sha256: () => string;
}

/** Length, its checksum and that of the data. */
const FRAMING_BYTES = 16;

/** Sums up an index that no record has been added to yet. */
export function sumIndex(): IndexSum {
  const hash = createHash('sha256');
  return {
    add: (offset, size) => void hash.update(`${offset} ${size + FRAMING_BYTES}\n`),
    sha256: () => hash.digest('hex'),
  };
}

const CHUNK_BYTES = 64 * 1024;
const FIX = 'make it anew, or remove it';

/**
 * The problems of an index that must have this digest; `name` is what they call it. There is no digest where the records
 * are compressed.
 */
export async function checkIndex(path: string, name: string, sha256: string | undefined): Promise<Problem[]> {
  if (sha256 === undefined) {
    const message = `${name} is the index of a compressed file, into which no reader can go by it`;
    return [error('index-of-compressed', undefined, message, 'remove it, or write the records uncompressed')];
  }
  try {
    const source = await openSource(path, CHUNK_BYTES, false);
    if (source === undefined) return [unreadable(name, 'it is not a regular file')];
    try {
      while ((await source.next()) !== undefined);
      if (source.sha256() === sha256) return [];
      const message = `${name} is not the index of the records beside it`;
      return [error('index-mismatch', undefined, message, FIX)];
    } finally {
      await source.close();
    }
  } catch (cause) {
    return [unreadable(name, cause instanceof Error ? cause.message : String(cause))];
  }
}

function unreadable(name: string, why: string): Problem {
  return error('index-unreadable', undefined, `${name} cannot be read: ${why}`, FIX);
}

/** The index of an uncompressed TFRecord file for DALI and PyTorch's `tfrecord`: one line `offset size` per record. */
import { createHash } from 'node:crypto';
import { error, type Problem } from '../base/problem.ts';
import { openSource } from './source.ts';

/** Computes the digest that the index of some records must have. */
export interface IndexSum {
  /** Adds a record that starts at `offset` of the file and has `size` bytes of data. */
  readonly add: (offset: number, size: number) => void;
  /** SHA-256 of the index, in hex. */
  readonly sha256: () => string;
}

/** The length, its checksum, and the checksum of the data. */
const FRAMING_BYTES = 16;

/** Starts without records. */
export function sumIndex(): IndexSum {
  const hash = createHash('sha256');
  return {
    add: (offset, size) => void hash.update(`${offset} ${size + FRAMING_BYTES}\n`),
    sha256: () => hash.digest('hex'),
  };
}

const CHUNK_BYTES = 64 * 1024;
const FIX = 'create it again, or remove it';

/** Checks that an index has this digest, which is undefined if the records are compressed. Problems call it `name`. */
export async function checkIndex(path: string, name: string, sha256: string | undefined): Promise<Problem[]> {
  if (sha256 === undefined) {
    const message = `${name} is the index of a compressed file, where offsets are of no use`;
    return [error('index-of-compressed', undefined, message, 'remove it, or write the records uncompressed')];
  }
  try {
    const source = await openSource(path, CHUNK_BYTES, false);
    if (source === undefined) return [unreadable(name, 'it is not a regular file')];
    try {
      while ((await source.next()) !== undefined);
      if (source.sha256() === sha256) return [];
      const message = `${name} does not match the records of its file`;
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

/** The parts of `node:crypto` that the sources use, for a browser: synchronous SHA-256, which Web Crypto lacks. */
import { sha256 } from '@noble/hashes/sha2.js';
import { Buffer } from './buffer.ts';

export interface Hash {
  update(data: string | Uint8Array): Hash;
  digest(): Buffer;
  digest(encoding: 'hex'): string;
}

export function createHash(algorithm: string): Hash {
  if (algorithm !== 'sha256') throw new TypeError(`There is no ${algorithm} here`);
  const state = sha256.create();
  const hash: Hash = {
    update: (data) => {
      state.update(typeof data === 'string' ? new TextEncoder().encode(data) : data);
      return hash;
    },
    digest,
  };
  function digest(): Buffer;
  function digest(encoding: 'hex'): string;
  function digest(encoding?: 'hex'): Buffer | string {
    const bytes = Buffer.from(state.digest());
    return encoding === undefined ? bytes : bytes.toString(encoding);
  }
  return hash;
}

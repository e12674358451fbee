/** Integers as doubles and as 64-bit words. */
import { INT64_MAX } from '../../base/limits.ts';

/** The nearest 64-bit integer away from 0. */
export function outerInteger(value: number): bigint {
  if (Math.abs(value) >= Number(INT64_MAX)) return value < 0 ? -INT64_MAX : INT64_MAX;
  return BigInt(value < 0 ? Math.floor(value) : Math.ceil(value));
}

/** Stores a 64-bit integer as two words, the lower first. */
export function storeWords(value: bigint, words: Int32Array, element: number): void {
  words[2 * element] = Number(BigInt.asIntN(32, value));
  words[2 * element + 1] = Number(BigInt.asIntN(32, value >> 32n));
}

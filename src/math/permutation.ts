/**
 * Keyed permutations, so that numbers are in no order and none comes twice: a Feistel network over the least power of four
 * that is large enough, walked on from numbers outside the range until one lies inside. docs/values.md specifies it.
 */
import { bits, type Key, rowKey } from './random.ts';

/** Fewer rounds show in ranges of a few values. */
const ROUNDS = 6;

/** A permutation of the whole numbers from 0 to `span` - 1; `span` is at most 2^52. */
export function makePermutation(key: Key, span: number): (index: number) => number {
  const halfBits = halfBitsOf(span);
  const half = 2 ** halfBits;
  const rows = Array.from({ length: ROUNDS }, (_, round) => {
    const row = new Int32Array(2);
    rowKey(key, round, row);
    return row;
  });
  const turn = (index: number): number => {
    let left = Math.floor(index / half);
    let right = index % half;
    for (const row of rows) {
      const mixed = left ^ (bits(row[0]!, row[1]!, right) >>> (32 - halfBits));
      left = right;
      right = mixed;
    }
    return left * half + right;
  };
  return (index) => {
    let at = turn(index);
    while (at >= span) at = turn(at);
    return at;
  };
}

/** The bits of each half of a number: at least one, because no shift by 32 bits clears a word. */
function halfBitsOf(span: number): number {
  let bits = 1;
  while (4 ** bits < span) bits++;
  return bits;
}

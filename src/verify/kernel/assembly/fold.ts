/**
 * CRC-32C of long data without tables: its polynomial (Castagnoli, 0x11edc6f41) divides x^6560 + x^4448 + x^3136 + x^2544 +
 * x^1216 + 1. Removing 16 bytes from their place and XORing them into five later places therefore does not change the
 * remainder (Russell, "Chorba", 2024, arXiv:2412.16398).
 */
import { INPUT } from './layout';

/** Distances of the later places, in bytes. */
const FAR_1: usize = 264;
const FAR_2: usize = 428;
const FAR_3: usize = 502;
const FAR_4: usize = 668;
const FARTHEST: usize = 820;

/** Folds the `size` bytes of the input and returns how many of them can be dropped; the rest has the same CRC. */
export function fold(size: usize): usize {
  const end = INPUT + size;
  let at = INPUT;
  for (; at + FARTHEST + 16 <= end; at += 16) {
    const bytes = v128.load(at);
    v128.store(at, v128.xor(v128.load(at, FAR_1), bytes), FAR_1);
    v128.store(at, v128.xor(v128.load(at, FAR_2), bytes), FAR_2);
    v128.store(at, v128.xor(v128.load(at, FAR_3), bytes), FAR_3);
    v128.store(at, v128.xor(v128.load(at, FAR_4), bytes), FAR_4);
    v128.store(at, v128.xor(v128.load(at, FARTHEST), bytes), FARTHEST);
  }
  return at - INPUT;
}

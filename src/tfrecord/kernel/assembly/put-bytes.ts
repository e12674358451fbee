/**
 * Writes bytes as prefix codes, two per lookup in a table of pairs and four per store: the codes of two bytes have at
 * most 24 bits, so those of four and up to 7 pending bits fit into 64. Counts are masked to the range of a shift where
 * they are known to be smaller, because V8 would otherwise mask them again.
 */

/**
 * Address where this code and src/tfrecord/kernel/kernel.ts exchange the bits that do not fill a byte yet, and their
 * number.
 */
const HOLD: usize = 0x8000;
const HELD: usize = 0x8008;

/**
 * Writes the codes of the bytes from `at` to `end` to `out`, followed by 7 zero bytes, and returns the end of the whole
 * bytes. A code has its bits in the lower 24 bits and its length above; that of a pair has its length in the lower 8
 * bits and its bits above.
 */
export function putBytes(codes: usize, pairs: usize, at: usize, end: usize, out: usize): usize {
  let hold = load<u64>(HOLD);
  let held = load<u32>(HELD);
  for (; at + 4 <= end; at += 4) {
    const four = load<u32>(at);
    const first = load<u32>(pairs + <usize>((four << 2) & 0x3fffc));
    const second = load<u32>(pairs + <usize>((four >>> 14) & 0x3fffc));
    const bits = <u64>(first >>> 8) | ((<u64>(second >>> 8)) << (<u64>(first & 31)));
    hold |= bits << (<u64>(held & 7));
    held = (held & 7) + ((first + second) & 63);
    store<u64>(out, hold);
    out += <usize>(held >>> 3);
    hold >>>= <u64>(held & 56);
  }
  for (; at < end; at++) {
    const code = load<u32>(codes + ((<usize>load<u8>(at)) << 2));
    hold |= (<u64>(code & 0xffffff)) << (<u64>(held & 7));
    held = (held & 7) + (code >>> 24);
    store<u64>(out, hold);
    out += <usize>(held >>> 3);
    hold >>>= <u64>(held & 56);
  }
  store<u64>(HOLD, hold);
  store<u32>(HELD, held & 7);
  return out;
}

/** The codes of two bytes, at the first plus 256 times the second. Codes of single bytes have at most 12 bits. */
export function makePairs(codes: usize, pairs: usize): void {
  for (let second: usize = 0; second < 256; second++) {
    const after = load<u32>(codes + (second << 2));
    for (let first: usize = 0; first < 256; first++) {
      const code = load<u32>(codes + (first << 2));
      const length = code >>> 24;
      const bits = (code & 0xffffff) | ((after & 0xffffff) << length);
      store<u32>(pairs + ((second << 10) | (first << 2)), (bits << 8) | (length + (after >>> 24)));
    }
  }
}

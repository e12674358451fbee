/**
 * Bytes as prefix codes, two with each look into a table of pairs, four with each store: the codes of two are 24 bits at
 * most, so those of four and the up to 7 that are held fit into a word of 64. Counts are cut to what a shift takes where
 * they are surely less, which V8 would do once more.
 */

/** Where src/tfrecord/kernel/kernel.ts and this hand over the bits that fill no byte yet, and how many. */
const HOLD: usize = 0x8000;
const HELD: usize = 0x8008;

/**
 * Writes the bytes from `at` to `end` as codes to `out`, and 7 bytes of zeros behind them. Returns where whole bytes end.
 * A code has its bits in the lower 24 and its length above; that of a pair has its length in the lower 8 and its bits above.
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

/** The codes of two bytes at once, by the first plus 256 times the second; those of single bytes have 12 bits at most. */
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

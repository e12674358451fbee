/**
 * CRC-32C (Castagnoli, reflected polynomial 0x82f63b78). Most of long data is processed without table lookups: the
 * polynomial divides x^6688 + x^4608 + x^1728 + x^1248 + x^448 + 1, so 16 bytes can be removed from their place and
 * XORed into five later places. The bytes that remain at the end have the CRC of all data. (Russell, "Chorba", 2024,
 * arXiv:2412.16398. Such multiples have an even number of terms; those with four terms reach six times as far.)
 */

/** Distances of the later places, in bytes. */
const FAR_1: usize = 260;
const FAR_2: usize = 620;
const FAR_3: usize = 680;
const FAR_4: usize = 780;
const FARTHEST: usize = 836;

/** Minimum size for which this pays. */
const LONG: usize = 2 * FARTHEST;

/** Number of bytes removed in one pass. */
const PIECE: usize = 8192;

/** The last FARTHEST removed bytes, followed by those of the next piece, followed by the remaining bytes. */
const TAKEN: usize = 0x4000;
const REST: usize = TAKEN + FARTHEST + PIECE + 16;

const TABLES: usize = 16;

/** Writes the tables, of 1 KiB each, to address 0. */
export function makeCrcTables(): void {
  for (let byte: u32 = 0; byte < 256; byte++) {
    let crc = byte;
    for (let bit = 0; bit < 8; bit++) crc = (crc >>> 1) ^ (crc & 1 ? 0x82f63b78 : 0);
    store<u32>((<usize>byte) << 2, crc);
  }
  for (let at: usize = 1024; at < TABLES << 10; at += 4) {
    const before = load<u32>(at - 1024);
    store<u32>(at, load<u32>(<usize>((before << 2) & 1020)) ^ (before >>> 8));
  }
}

/** The CRC-32C of the bytes from `at` to `end`. */
export function crc32c(at: usize, end: usize): u32 {
  if (end - at < LONG) return ~crcByTables(0xffffffff, at, end);
  memory.fill(TAKEN, 0, FARTHEST);
  // A CRC starts with all ones, which is the same as XORing ones into the first bytes.
  store<u32>(TAKEN, 0xffffffff);
  while (at + FARTHEST + 16 <= end) {
    const size = min(PIECE, (end - FARTHEST - at) & ~15);
    for (let i: usize = 0; i < size; i += 16) v128.store(TAKEN + i, withPutIn(at + i, i), FARTHEST);
    memory.copy(TAKEN, TAKEN + size, FARTHEST);
    at += size;
  }
  // Nothing is removed from here on.
  memory.fill(TAKEN + FARTHEST, 0, FARTHEST + 32);
  const left = end - at;
  for (let i: usize = 0; i < left; i += 16) v128.store(REST + i, withPutIn(at + i, i));
  return ~crcByTables(0, REST, REST + left);
}

/** The 16 bytes at `at`, which is `i` bytes after the end of TAKEN, combined with what was XORed into that place. */
function withPutIn(at: usize, i: usize): v128 {
  const taken = TAKEN + i;
  const bytes = v128.xor(v128.load(at), v128.load(taken));
  const near = v128.xor(v128.load(taken, FARTHEST - FAR_1), v128.load(taken, FARTHEST - FAR_2));
  const far = v128.xor(v128.load(taken, FARTHEST - FAR_3), v128.load(taken, FARTHEST - FAR_4));
  return v128.xor(bytes, v128.xor(near, far));
}

/**
 * Processes sixteen bytes per step; each has a table with its effect after the bytes that follow it ("slicing-by-16").
 */
function crcByTables(crc: u32, at: usize, end: usize): u32 {
  for (; at + 16 <= end; at += 16) {
    const a = load<u32>(at) ^ crc;
    const b = load<u32>(at, 4);
    const c = load<u32>(at, 8);
    const d = load<u32>(at, 12);
    // Each byte, times the 4 bytes of a table entry.
    crc =
      load<u32>(<usize>((a << 2) & 1020), 15 << 10) ^
      load<u32>(<usize>((a >>> 6) & 1020), 14 << 10) ^
      load<u32>(<usize>((a >>> 14) & 1020), 13 << 10) ^
      load<u32>(<usize>((a >>> 22) & 1020), 12 << 10) ^
      load<u32>(<usize>((b << 2) & 1020), 11 << 10) ^
      load<u32>(<usize>((b >>> 6) & 1020), 10 << 10) ^
      load<u32>(<usize>((b >>> 14) & 1020), 9 << 10) ^
      load<u32>(<usize>((b >>> 22) & 1020), 8 << 10) ^
      load<u32>(<usize>((c << 2) & 1020), 7 << 10) ^
      load<u32>(<usize>((c >>> 6) & 1020), 6 << 10) ^
      load<u32>(<usize>((c >>> 14) & 1020), 5 << 10) ^
      load<u32>(<usize>((c >>> 22) & 1020), 4 << 10) ^
      load<u32>(<usize>((d << 2) & 1020), 3 << 10) ^
      load<u32>(<usize>((d >>> 6) & 1020), 2 << 10) ^
      load<u32>(<usize>((d >>> 14) & 1020), 1 << 10) ^
      load<u32>(<usize>((d >>> 22) & 1020));
  }
  for (; at < end; at++) crc = load<u32>(<usize>(((crc ^ load<u8>(at)) << 2) & 1020)) ^ (crc >>> 8);
  return crc;
}

/**
 * CRC-32C (Castagnoli, reflected polynomial 0x82f63b78), sixteen bytes a step: what each of them is after the others have
 * passed stands in a table of its own ("slicing-by-16"), so that none waits for the one before. The tables, 1 KiB each,
 * begin at address 0: that of the last byte first.
 */
const TABLES: usize = 16;

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

/** Of the bytes from `at` to `end`. */
export function crc32c(at: usize, end: usize): u32 {
  let crc: u32 = 0xffffffff;
  for (; at + 16 <= end; at += 16) {
    const a = load<u32>(at) ^ crc;
    const b = load<u32>(at, 4);
    const c = load<u32>(at, 8);
    const d = load<u32>(at, 12);
    // Each byte, times the 4 bytes of an entry.
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
  return ~crc;
}

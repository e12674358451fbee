/** Makes tables from code lengths (RFC 1951, 3.2.2). */
import {
  CODE_SHIFT,
  COUNTS,
  INVALID,
  LINK,
  LITERAL,
  LITERAL_BITS,
  MAX_BITS,
  PAIRS,
  SINGLES,
  TAKES,
  VALUE_SHIFT,
} from './layout';

/**
 * Makes a table that is looked up with `bits` bits, from the code lengths of `count` symbols, whose entries are at
 * `entries`. Returns false if the lengths are over-subscribed or incomplete. As in zlib, they may be incomplete if the
 * longest code has at most `lone` bits: with 1, a single code of one bit or no code; with 0, no code.
 */
export function makeTable(
  table: usize,
  bits: u32,
  lengths: usize,
  count: u32,
  entries: usize,
  lone: u32,
): bool {
  memory.fill(COUNTS, 0, 4 * <usize>(MAX_BITS + 1));
  for (let symbol: usize = 0; symbol < <usize>count; symbol++) {
    const counter = COUNTS + ((<usize>load<u8>(lengths + symbol)) << 2);
    store<u32>(counter, load<u32>(counter) + 1);
  }
  // From here on, COUNTS contains the next code of each length.
  let free: i32 = 1;
  let code: u32 = 0;
  let longest: u32 = 0;
  for (let length: u32 = 1; length <= MAX_BITS; length++) {
    const counter = COUNTS + ((<usize>length) << 2);
    const codes = load<u32>(counter);
    free = (free << 1) - codes;
    if (free < 0) return false;
    if (codes > 0) longest = length;
    code <<= 1;
    store<u32>(counter, code);
    code += codes;
  }
  if (free > 0) {
    if (longest > lone) return false;
    for (let i: usize = 0; i < (<usize>1) << bits; i++) store<u32>(table + (i << 2), INVALID | 1);
  }
  // The tables that links lead to follow after the main table.
  let used: u32 = 1 << bits;
  const more = longest > bits ? longest - bits : 0;
  for (let i: usize = 0; more > 0 && i < (<usize>1) << bits; i++) store<u32>(table + (i << 2), 0);
  for (let symbol: usize = 0; symbol < <usize>count; symbol++) {
    const length = <u32>load<u8>(lengths + symbol);
    if (length === 0) continue;
    const counter = COUNTS + ((<usize>length) << 2);
    const next = load<u32>(counter);
    store<u32>(counter, next + 1);
    const reversed = reverse(next, length);
    // Adds the bits of the code to its extra bits.
    const entry = load<u32>(entries + (symbol << 2)) + length + (length << CODE_SHIFT);
    if (length <= bits) {
      fillIn(table, reversed, length, bits, entry);
      continue;
    }
    const first = table + ((<usize>(reversed & ((1 << bits) - 1))) << 2);
    if (load<u32>(first) === 0) {
      store<u32>(first, LINK | bits | (more << CODE_SHIFT) | (used << VALUE_SHIFT));
      used += 1 << more;
    }
    const behind = table + ((<usize>((load<u32>(first) >>> VALUE_SHIFT) & 0xffff)) << 2);
    fillIn(behind, reversed >>> bits, length - bits, more, entry);
  }
  return true;
}

/** Stores the entry for every index that starts with the code, whatever bits follow it. */
function fillIn(table: usize, code: u32, length: u32, bits: u32, entry: u32): void {
  for (let i = code; i < 1 << bits; i += 1 << length) store<u32>(table + ((<usize>i) << 2), entry);
}

function reverse(code: u32, length: u32): u32 {
  let bits = ((code & 0x5555) << 1) | ((code >>> 1) & 0x5555);
  bits = ((bits & 0x3333) << 2) | ((bits >>> 2) & 0x3333);
  bits = ((bits & 0x0f0f) << 4) | ((bits >>> 4) & 0x0f0f);
  return (((bits & 0xff) << 8) | (bits >>> 8)) >>> (16 - length);
}

/** Makes a table from that of single literals in which two short literals are one entry. */
export function makePairs(tables: usize): void {
  for (let i: usize = 0; i < (<usize>1) << LITERAL_BITS; i++) {
    const entry = load<u32>(tables + (i << 2), SINGLES);
    const bits = entry & TAKES;
    const next = load<u32>(tables + ((i >>> <usize>bits) << 2), SINGLES);
    const both = bits + (next & TAKES);
    const isPair = min(entry, next) >= LITERAL && both <= LITERAL_BITS;
    const literals = ((entry >>> VALUE_SHIFT) & 0xff) | (((next >>> VALUE_SHIFT) & 0xff) << 8);
    const pair = (2 * LITERAL) | both | (literals << VALUE_SHIFT);
    store<u32>(tables + (i << 2), isPair ? pair : entry, PAIRS);
  }
}

/** Reads entries of tables; layout.ts describes their bits. */
import { CODE_SHIFT, TAKES, VALUE_SHIFT } from './layout';

/** The entry for the next `bits` bits of the data. */
export function entryAt(table: usize, hold: u64, bits: u32): u32 {
  return load<u32>(table + ((<usize>(hold & ((1 << bits) - 1))) << 2));
}

/** The entry that a link leads to; the link was looked up with `bits` bits. */
export function follow(table: usize, hold: u64, bits: u32, link: u32): u32 {
  const more = (link >>> CODE_SHIFT) & 15;
  const index = <u32>(hold >>> <u64>bits) & ((1 << more) - 1);
  return load<u32>(table + ((<usize>(((link >>> VALUE_SHIFT) & 0xffff) + index)) << 2));
}

/** The length or distance of an entry: its base plus the extra bits after its code. */
export function amountOf(entry: u32, hold: u64): u32 {
  const bits = <u32>(hold & (((<u64>1) << (<u64>(entry & TAKES))) - 1));
  return ((entry >>> VALUE_SHIFT) & 0xffff) + (bits >>> ((entry >>> CODE_SHIFT) & 15));
}

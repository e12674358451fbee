import { STATE } from './layout';

/** What is kept from one call to the next. */
@unmanaged
class State {
  /** Where the next compressed byte is read, and where they end. */
  at: usize;
  end: usize;
  /** Bits that were read and not used yet, the next one lowest. All others are 0. */
  hold: u64;
  /** Their number. */
  held: u32;
  /** What comes next: one of HEADER, STORED, CODED and DONE. */
  next: u32;
  isLast: u32;
  /** Of a stored block, the bytes to come. */
  stored: u32;
  /** The tables of the block, and those of the block before. */
  tables: usize;
  otherTables: usize;
  /** The end of the inflated bytes, and the first one that a match may reach. */
  out: usize;
  oldest: usize;
  /** Where the piece is large enough. */
  full: usize;
}

export const HEADER: u32 = 0;
export const STORED: u32 = 1;
export const CODED: u32 = 2;
export const DONE: u32 = 3;

export const state = changetype<State>(STATE);

/** Gives whole bytes that were read and not used back to the input. */
export function giveBack(): void {
  state.at -= <usize>(state.held >>> 3);
  state.held &= 7;
  state.hold &= ((<u64>1) << (<u64>state.held)) - 1;
}

/** Reads bytes until there are at least 56 bits, or all there are. */
export function fill(): void {
  while (state.held < 56 && state.at < state.end) {
    state.hold |= (<u64>load<u8>(state.at++)) << (<u64>state.held);
    state.held += 8;
  }
}

/** Whether there are so many bits, at most 56. */
export function has(bits: u32): bool {
  if (state.held < bits) fill();
  return state.held >= bits;
}

/** Takes bits that are there. */
export function take(bits: u32): u32 {
  const taken = <u32>(state.hold & (((<u64>1) << (<u64>bits)) - 1));
  state.hold >>= <u64>bits;
  state.held -= bits;
  return taken;
}

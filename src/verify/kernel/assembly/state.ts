import { STATE } from './layout';

/** The state that is kept between calls. */
@unmanaged
class State {
  /** The address of the next compressed byte, and the end of the input. */
  at: usize;
  end: usize;
  /** Bits that were read but not used yet, from the lowest bit on. All higher bits are 0. */
  hold: u64;
  /** The number of these bits. */
  held: u32;
  /** What comes next: one of HEADER, STORED, CODED and DONE. */
  next: u32;
  isLast: u32;
  /** The number of remaining bytes of a stored block. */
  stored: u32;
  /** The current tables, and those used before them. */
  tables: usize;
  otherTables: usize;
  /** The end of the inflated bytes, and the first byte that a match can reach. */
  out: usize;
  oldest: usize;
  /** The address at which the piece is large enough. */
  full: usize;
}

export const HEADER: u32 = 0;
export const STORED: u32 = 1;
export const CODED: u32 = 2;
export const DONE: u32 = 3;

export const state = changetype<State>(STATE);

/** Returns whole bytes that were read but not used to the input. */
export function giveBack(): void {
  state.at -= <usize>(state.held >>> 3);
  state.held &= 7;
  state.hold &= ((<u64>1) << (<u64>state.held)) - 1;
}

/** Reads bytes until there are at least 56 bits, or the input ends. */
export function fill(): void {
  while (state.held < 56 && state.at < state.end) {
    state.hold |= (<u64>load<u8>(state.at++)) << (<u64>state.held);
    state.held += 8;
  }
}

/** Whether this many bits are available, at most 56. */
export function has(bits: u32): bool {
  if (state.held < bits) fill();
  return state.held >= bits;
}

/** Takes bits that are known to be available. */
export function take(bits: u32): u32 {
  const taken = <u32>(state.hold & (((<u64>1) << (<u64>bits)) - 1));
  state.hold >>= <u64>bits;
  state.held -= bits;
  return taken;
}

/** Inflates deflate data (RFC 1951) piece by piece, from input that arrives in parts. */

import { readHeader } from './header';
import {
  DISTANCE_ENTRIES,
  DISTANCE_SYMBOLS,
  END,
  INVALID,
  LENGTH_CODE_ENTRIES,
  LITERAL,
  LITERAL_ENTRIES,
  LITERAL_SYMBOLS,
  PIECE,
  TABLES,
  TABLES_SIZE,
  VALUE_SHIFT,
  WINDOW,
  WINDOW_SIZE,
} from './layout';
import { ENDED, GO_ON, HAS_PIECE, NEEDS_INPUT } from './outcome';
import { CODED, DONE, giveBack, HEADER, STORED, state } from './state';
import { readSymbols } from './symbols';

/** Computes what all blocks share. It has to be called once, before anything else. */
export function prepare(): void {
  for (let byte: u32 = 0; byte < 256; byte++)
    store<u32>(LITERAL_ENTRIES + ((<usize>byte) << 2), LITERAL | (byte << VALUE_SHIFT));
  store<u32>(LITERAL_ENTRIES + 256 * 4, END);
  // Lengths 3 to 10 have no extra bits; from then on, every four symbols have one more. 258 has its own symbol.
  let length: u32 = 3;
  for (let i: u32 = 0; i < 28; i++) {
    const extra = i < 8 ? 0 : (i >>> 2) - 1;
    store<u32>(LITERAL_ENTRIES + ((<usize>(257 + i)) << 2), extra | (length << VALUE_SHIFT));
    length += 1 << extra;
  }
  store<u32>(LITERAL_ENTRIES + 285 * 4, 258 << VALUE_SHIFT);
  for (let i: u32 = 286; i < LITERAL_SYMBOLS; i++) store<u32>(LITERAL_ENTRIES + ((<usize>i) << 2), INVALID);
  // Distances 1 to 4 have no extra bits; from then on, every two symbols have one more.
  let distance: u32 = 1;
  for (let i: u32 = 0; i < 30; i++) {
    const extra = i < 4 ? 0 : (i >>> 1) - 1;
    store<u32>(DISTANCE_ENTRIES + ((<usize>i) << 2), extra | (distance << VALUE_SHIFT));
    distance += 1 << extra;
  }
  for (let i: u32 = 30; i < DISTANCE_SYMBOLS; i++) store<u32>(DISTANCE_ENTRIES + ((<usize>i) << 2), INVALID);
  for (let i: u32 = 0; i < 19; i++) store<u32>(LENGTH_CODE_ENTRIES + ((<usize>i) << 2), i << VALUE_SHIFT);
  state.tables = TABLES;
  state.otherTables = TABLES + TABLES_SIZE;
  store<u8>(state.tables, 0xff);
  store<u8>(state.otherTables, 0xff);
}

/** Starts a new stream. */
export function begin(): void {
  state.next = HEADER;
  state.hold = 0;
  state.held = 0;
  state.out = PIECE;
  state.oldest = PIECE;
}

/**
 * Inflates the input from `from` to `to`, up to about `size` inflated bytes, and returns why it stopped. `inputEnd` and
 * `pieceEnd` then return the end of the used input and of the output. The rest of the input, which is some hundred bytes
 * with `NEEDS_INPUT`, has to be passed again.
 */
export function inflate(from: usize, to: usize, size: usize): i32 {
  state.at = from;
  state.end = to;
  state.full = PIECE + size;
  moveWindow();
  let outcome = GO_ON;
  while (outcome === GO_ON) outcome = step();
  giveBack();
  return outcome;
}

function step(): i32 {
  switch (state.next) {
    case HEADER:
      return readHeader();
    case STORED:
      return copyStored();
    case CODED:
      return readSymbols();
    default:
      return ENDED;
  }
}

/** Moves the bytes that matches can reach to before the next piece. */
function moveWindow(): void {
  const size = state.out - PIECE;
  if (size === 0) return;
  memory.copy(WINDOW, WINDOW + size, WINDOW_SIZE);
  state.oldest = max(WINDOW, state.oldest - size);
  state.out = PIECE;
}

function copyStored(): i32 {
  // The header may have left whole bytes in `hold`.
  giveBack();
  const size = min(min(<usize>state.stored, state.full - min(state.out, state.full)), state.end - state.at);
  memory.copy(state.out, state.at, size);
  state.at += size;
  state.out += size;
  state.stored -= <u32>size;
  if (state.stored > 0) return state.at === state.end ? NEEDS_INPUT : HAS_PIECE;
  state.next = state.isLast ? DONE : HEADER;
  return GO_ON;
}

export function inputEnd(): usize {
  return state.at;
}

export function pieceEnd(): usize {
  return state.out;
}

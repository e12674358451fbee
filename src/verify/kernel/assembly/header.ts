/** Reads the headers of blocks (RFC 1951, 3.2.3 to 3.2.7). */
import {
  CODE_LENGTHS,
  DISTANCE_BITS,
  DISTANCE_ENTRIES,
  DISTANCE_SYMBOLS,
  DISTANCES,
  LENGTH_CODE,
  LENGTH_CODE_BITS,
  LENGTH_CODE_ENTRIES,
  LITERAL_BITS,
  LITERAL_ENTRIES,
  LITERAL_SYMBOLS,
  SINGLES,
  SYMBOLS,
  TAKES,
  VALUE_SHIFT,
} from './layout';
import {
  BAD_BLOCK_TYPE,
  BAD_DISTANCE_CODE,
  BAD_LENGTH_CODE,
  BAD_LITERAL_CODE,
  BAD_REPEAT,
  BAD_STORED_LENGTH,
  GO_ON,
  NEEDS_INPUT,
  NO_END_OF_BLOCK,
  TOO_MANY_SYMBOLS,
} from './outcome';
import { CODED, has, STORED, state, take } from './state';
import { makePairs, makeTable } from './tables';

/** The order of the code lengths of the code-length code. */
const ORDER = memory.data<u8>([16, 17, 18, 0, 8, 7, 9, 6, 10, 5, 11, 4, 12, 3, 13, 2, 14, 1, 15]);

/** Reads a whole header. If it is broken or incomplete, the state is restored, as if nothing had been read. */
export function readHeader(): i32 {
  const at = state.at;
  const hold = state.hold;
  const held = state.held;
  const outcome = readBlockHeader();
  if (outcome !== GO_ON) {
    state.at = at;
    state.hold = hold;
    state.held = held;
  }
  return outcome;
}

function readBlockHeader(): i32 {
  if (!has(3)) return NEEDS_INPUT;
  state.isLast = take(1);
  switch (take(2)) {
    case 0:
      return readStored();
    case 1:
      setFixedLengths();
      return useLengths();
    case 2:
      return readLengths();
    default:
      return BAD_BLOCK_TYPE;
  }
}

function readStored(): i32 {
  take(state.held & 7);
  if (!has(32)) return NEEDS_INPUT;
  state.stored = take(16);
  if (take(16) !== (state.stored ^ 0xffff)) return BAD_STORED_LENGTH;
  state.next = STORED;
  return GO_ON;
}

function setFixedLengths(): void {
  memory.fill(CODE_LENGTHS, 8, 144);
  memory.fill(CODE_LENGTHS + 144, 9, 112);
  memory.fill(CODE_LENGTHS + 256, 7, 24);
  memory.fill(CODE_LENGTHS + 280, 8, 8);
  memory.fill(CODE_LENGTHS + <usize>LITERAL_SYMBOLS, 5, <usize>DISTANCE_SYMBOLS);
}

function readLengths(): i32 {
  if (!has(14)) return NEEDS_INPUT;
  const literals = take(5) + 257;
  const distances = take(5) + 1;
  const ordered = take(4) + 4;
  if (literals > 286 || distances > 30) return TOO_MANY_SYMBOLS;
  // The lengths of the code-length code are stored where the other code lengths go later.
  memory.fill(CODE_LENGTHS, 0, <usize>SYMBOLS);
  for (let i: usize = 0; i < <usize>ordered; i++) {
    if (!has(3)) return NEEDS_INPUT;
    store<u8>(CODE_LENGTHS + <usize>load<u8>(ORDER + i), <u8>take(3));
  }
  if (!makeTable(LENGTH_CODE, LENGTH_CODE_BITS, CODE_LENGTHS, 19, LENGTH_CODE_ENTRIES, 0))
    return BAD_LENGTH_CODE;
  memory.fill(CODE_LENGTHS, 0, <usize>SYMBOLS);
  const outcome = readCodedLengths(literals + distances);
  if (outcome !== GO_ON) return outcome;
  if (load<u8>(CODE_LENGTHS + 256) === 0) return NO_END_OF_BLOCK;
  // The lengths of distance codes directly follow those of literal codes, so they are moved to their place.
  const distanceLengths = CODE_LENGTHS + <usize>LITERAL_SYMBOLS;
  memory.copy(distanceLengths, CODE_LENGTHS + <usize>literals, <usize>distances);
  memory.fill(CODE_LENGTHS + <usize>literals, 0, <usize>(LITERAL_SYMBOLS - literals));
  memory.fill(distanceLengths + <usize>distances, 0, <usize>(DISTANCE_SYMBOLS - distances));
  return useLengths();
}

/** A block has about 300 lengths, so reading them takes as long as reading the symbols of a short block. */
function readCodedLengths(count: u32): i32 {
  let hold = state.hold;
  let held = state.held;
  let at = state.at;
  let done: usize = 0;
  while (done < <usize>count) {
    // A code has at most 7 bits, and at most 7 extra bits follow it.
    if (held < 14) {
      if (at + 8 <= state.end) {
        hold |= load<u64>(at) << (<u64>held);
        at += <usize>((63 - held) >>> 3);
        held |= 56;
      }
      for (; held < 14 && at < state.end; at++) {
        hold |= (<u64>load<u8>(at)) << (<u64>held);
        held += 8;
      }
    }
    const entry = load<u32>(LENGTH_CODE + ((<usize>(hold & 127)) << 2));
    // As in zlib, each bit is a length of 0 if there is no code at all.
    const symbol = (entry >>> VALUE_SHIFT) & 0xffff;
    const bits = entry & TAKES;
    if (symbol < 16) {
      if (held < bits) return NEEDS_INPUT;
      store<u8>(CODE_LENGTHS + done, <u8>symbol);
      hold >>>= <u64>bits;
      held -= bits;
      done++;
      continue;
    }
    const extra: u32 = symbol === 16 ? 2 : symbol === 17 ? 3 : 7;
    if (held < bits + extra) return NEEDS_INPUT;
    if (symbol === 16 && done === 0) return BAD_REPEAT;
    const repeated = symbol === 16 ? load<u8>(CODE_LENGTHS + done - 1) : 0;
    const times = (<usize>(hold >>> <u64>bits) & ((1 << extra) - 1)) + (symbol === 18 ? 11 : 3);
    if (done + times > <usize>count) return BAD_REPEAT;
    memory.fill(CODE_LENGTHS + done, repeated, times);
    hold >>>= <u64>(bits + extra);
    held -= bits + extra;
    done += times;
  }
  state.hold = hold & (((<u64>1) << (<u64>held)) - 1);
  state.held = held;
  state.at = at;
  return GO_ON;
}

/** Selects the tables for the lengths. The last two tables are kept, because some writers alternate between two codes. */
function useLengths(): i32 {
  state.next = CODED;
  if (haveLengths(state.tables)) return GO_ON;
  const tables = state.otherTables;
  state.otherTables = state.tables;
  state.tables = tables;
  return haveLengths(tables) ? GO_ON : makeTables(tables);
}

function makeTables(tables: usize): i32 {
  // Marks the tables as invalid until they are complete: no code has this length.
  store<u8>(tables, 0xff);
  const literals = tables + SINGLES;
  if (!makeTable(literals, LITERAL_BITS, CODE_LENGTHS, LITERAL_SYMBOLS, LITERAL_ENTRIES, 1))
    return BAD_LITERAL_CODE;
  const lengths = CODE_LENGTHS + <usize>LITERAL_SYMBOLS;
  if (!makeTable(tables + DISTANCES, DISTANCE_BITS, lengths, DISTANCE_SYMBOLS, DISTANCE_ENTRIES, 1))
    return BAD_DISTANCE_CODE;
  makePairs(tables);
  memory.copy(tables, CODE_LENGTHS, <usize>SYMBOLS);
  return GO_ON;
}

function haveLengths(tables: usize): bool {
  for (let i: usize = 0; i < <usize>SYMBOLS; i += 8)
    if (load<u64>(tables + i) !== load<u64>(CODE_LENGTHS + i)) return false;
  return true;
}

/** Reads blocks of literals and matches. */
import { copyMatch } from './copy-match';
import { amountOf, entryAt, follow } from './entry';
import {
  DISTANCE_BITS,
  DISTANCES,
  END,
  INVALID,
  KIND,
  LINK,
  LITERAL,
  LITERAL_BITS,
  LITERALS_SHIFT,
  PAIRS,
  SINGLES,
  TABLES,
  TABLES_SIZE,
  TAKES,
  VALUE_SHIFT,
} from './layout';
import { BAD_DISTANCE, BAD_LITERAL, GO_ON, HAS_PIECE, NEEDS_INPUT, TOO_FAR_BACK } from './outcome';
import { CODED, DONE, fill, giveBack, HEADER, state } from './state';

/** Reads until the block, the piece or the input ends. */
export function readSymbols(): i32 {
  // A header can leave up to 63 bits, but `readFast` only has room for 62.
  giveBack();
  if (state.at + 16 <= state.end) {
    const outcome = state.tables === TABLES ? readFast<u8>() : readFast<u16>();
    giveBack();
    if (outcome !== NEEDS_INPUT) return outcome;
  }
  let outcome = GO_ON;
  while (outcome === GO_ON && state.next === CODED) outcome = state.out < state.full ? readOne() : HAS_PIECE;
  return outcome;
}

/** The entry of one or two literals. `hold` is shifted left by two, so that its bits are an address without a shift. */
function pairAt<T>(hold: u64): u32 {
  return load<u32>(
    <usize>(hold & (((1 << LITERAL_BITS) - 1) << 2)),
    TABLES + (sizeof<T>() - 1) * TABLES_SIZE + PAIRS,
  );
}

/**
 * Reads symbols without checking for the end of the input after each. The size of T, 1 or 2, selects the tables: with
 * their addresses as constants, a literal takes two instructions fewer, which is a tenth of its time.
 */
function readFast<T>(): i32 {
  // One iteration reads at most 15 bytes ahead.
  const inputEnd = state.end - 16;
  const oldest = state.oldest;
  const full = state.full;
  const tables = TABLES + (sizeof<T>() - 1) * TABLES_SIZE;
  const singles = tables + SINGLES;
  const distances = tables + DISTANCES;
  let at = state.at;
  let hold = state.hold << 2;
  let held = state.held + 2;
  let out = state.out;
  let outcome = NEEDS_INPUT;
  // All 64 bits are loaded, but only 56 to 63 of them count as held.
  hold |= load<u64>(at) << (<u64>held);
  let next = pairAt<T>(hold);
  while (at <= inputEnd) {
    if (out >= full) {
      outcome = HAS_PIECE;
      break;
    }
    hold |= load<u64>(at) << (<u64>held);
    at += 7 - <usize>((held >>> 3) & 7);
    held |= 56;
    let entry = next;
    if (entry >= LITERAL) {
      store<u16>(out, entry >>> VALUE_SHIFT);
      out += <usize>(entry >>> LITERALS_SHIFT);
      hold >>>= <u64>entry;
      held -= entry;
      entry = pairAt<T>(hold);
      if (entry >= LITERAL) {
        store<u16>(out, entry >>> VALUE_SHIFT);
        out += <usize>(entry >>> LITERALS_SHIFT);
        hold >>>= <u64>entry;
        held -= entry;
        entry = pairAt<T>(hold);
        if (entry >= LITERAL) {
          store<u16>(out, entry >>> VALUE_SHIFT);
          out += <usize>(entry >>> LITERALS_SHIFT);
          hold >>>= <u64>entry;
          held -= entry;
          entry = pairAt<T>(hold);
          if (entry >= LITERAL) {
            store<u16>(out, entry >>> VALUE_SHIFT);
            out += <usize>(entry >>> LITERALS_SHIFT);
            hold >>>= <u64>entry;
            held -= entry;
            next = pairAt<T>(hold);
            continue;
          }
        }
      }
    }
    // Three entries took at most 36 bits, so 20 bits are left: enough for a code of 15 bits with 5 extra bits.
    if ((entry & KIND) === LINK) {
      entry = follow(singles, hold >>> 2, LITERAL_BITS, entry);
      if (entry >= LITERAL) {
        store<u8>(out++, entry >>> VALUE_SHIFT);
        hold >>>= <u64>entry;
        held -= entry;
        next = pairAt<T>(hold);
        continue;
      }
    }
    if ((entry & KIND) !== 0) {
      outcome = (entry & KIND) === INVALID ? BAD_LITERAL : GO_ON;
      if (outcome !== GO_ON) break;
      hold >>>= <u64>entry;
      held -= entry;
      state.next = state.isLast ? DONE : HEADER;
      break;
    }
    const length = amountOf(entry, hold >>> 2);
    hold >>>= <u64>entry;
    held -= entry;
    hold |= load<u64>(at) << (<u64>held);
    at += 7 - <usize>((held >>> 3) & 7);
    held |= 56;
    let far = entryAt(distances, hold >>> 2, DISTANCE_BITS);
    if ((far & KIND) === LINK) far = follow(distances, hold >>> 2, DISTANCE_BITS, far);
    if ((far & KIND) === INVALID) {
      outcome = BAD_DISTANCE;
      break;
    }
    const distance = <usize>amountOf(far, hold >>> 2);
    if (distance > out - oldest) {
      outcome = TOO_FAR_BACK;
      break;
    }
    hold >>>= <u64>far;
    held -= far;
    next = pairAt<T>(hold);
    copyMatch(out, distance, length);
    out += <usize>length;
  }
  state.at = at;
  state.hold = hold >>> 2;
  state.held = (held & 63) - 2;
  state.out = out;
  return outcome;
}

/** Reads one literal, match or end of block. If the input ends within it, the state does not change. */
function readOne(): i32 {
  if (state.held < 48) fill();
  let hold = state.hold;
  const singles = state.tables + SINGLES;
  let entry = entryAt(singles, hold, LITERAL_BITS);
  if ((entry & KIND) === LINK) entry = follow(singles, hold, LITERAL_BITS, entry);
  let taken = entry & TAKES;
  if (taken > state.held) return NEEDS_INPUT;
  if (entry >= LITERAL) {
    store<u8>(state.out++, entry >>> VALUE_SHIFT);
  } else if ((entry & KIND) === END) {
    state.next = state.isLast ? DONE : HEADER;
  } else if ((entry & KIND) === INVALID) {
    return BAD_LITERAL;
  } else {
    const length = amountOf(entry, hold);
    hold >>>= <u64>taken;
    const distances = state.tables + DISTANCES;
    let far = entryAt(distances, hold, DISTANCE_BITS);
    if ((far & KIND) === LINK) far = follow(distances, hold, DISTANCE_BITS, far);
    taken += far & TAKES;
    if (taken > state.held) return NEEDS_INPUT;
    if ((far & KIND) === INVALID) return BAD_DISTANCE;
    const distance = <usize>amountOf(far, hold);
    if (distance > state.out - state.oldest) return TOO_FAR_BACK;
    copyMatch(state.out, distance, length);
    state.out += <usize>length;
  }
  state.hold >>>= <u64>taken;
  state.held -= taken;
  return GO_ON;
}

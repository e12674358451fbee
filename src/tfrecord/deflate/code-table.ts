/** The pair of prefix codes of a dynamic block, and its header (RFC 1951, section 3.2.7). */
import { type BitWriter, bitWriter, putBits, putCode } from './bit-writer.ts';
import { codeLengths, codesOf } from './prefix-code.ts';

export const END_OF_BLOCK = 256;
const LITERALS_AND_LENGTHS = 286;
const DISTANCES = 30;

/** Deflate allows 15 bits. With 12, the codes of two literals fit into one 24-bit entry. */
const MAX_CODE_BITS = 12;

export interface CodeTable {
  readonly literals: Uint32Array;
  readonly distances: Uint32Array;
  /** Writes the header of a deflate block that is not the last. */
  readonly writeHeader: (writer: BitWriter) => void;
}

/** Counters of each byte, the end of the block, and each length. */
export function countedBytes(): Uint32Array {
  return new Uint32Array(LITERALS_AND_LENGTHS);
}

export function countedDistances(): Uint32Array {
  return new Uint32Array(DISTANCES);
}

/** The optimal codes for these frequencies, each of which counts as at least 1. */
export function makeCodeTable(literalCounts: Uint32Array, distanceCounts: Uint32Array): CodeTable {
  const literals = codeLengths(literalCounts, MAX_CODE_BITS);
  const distances = codeLengths(distanceCounts, MAX_CODE_BITS);
  const header = describe(literals, distances);
  return { literals: codesOf(literals), distances: codesOf(distances), writeHeader: header };
}

/** The order of the code lengths of the code-length code. */
const LENGTH_ORDER = [16, 17, 18, 0, 8, 7, 9, 6, 10, 5, 11, 4, 12, 3, 13, 2, 14, 1, 15];

/** Repeats the previous length 3 to 6 times. Every symbol has a code, so the symbols for runs of zeros do not occur. */
const REPEAT = { symbol: 16, extraBits: 2, least: 3, most: 6 };

interface LengthSymbol {
  readonly symbol: number;
  readonly extra: number;
  readonly extraBits: number;
}

function describe(literals: Uint8Array, distances: Uint8Array): CodeTable['writeHeader'] {
  const symbols = runLengths([...literals, ...distances]);
  const counts = new Uint32Array(LENGTH_ORDER.length);
  for (const { symbol } of symbols) counts[symbol]!++;
  const codeOfLengths = codeLengths(counts, 7);
  const codes = codesOf(codeOfLengths);
  const ordered = LENGTH_ORDER.map((symbol) => codeOfLengths[symbol]!);
  const orderedCount = ordered.findLastIndex((length) => length > 0) + 1;
  const head = bitWriter(new Uint8Array(MAX_HEAD_BYTES));
  putBits(head, 2 << 1, 3);
  putBits(head, LITERALS_AND_LENGTHS - 257, 5);
  putBits(head, DISTANCES - 1, 5);
  putBits(head, orderedCount - 4, 4);
  for (let i = 0; i < orderedCount; i++) putBits(head, ordered[i]!, 3);
  for (const { symbol, extra, extraBits } of symbols) {
    putCode(head, codes[symbol]!);
    putBits(head, extra, extraBits);
  }
  return copierOf(head);
}

/** Maximum size of a header: 316 lengths with at most 7 bits and 7 extra bits each, and the fields before them. */
const MAX_HEAD_BYTES = 1024;

/** Copies what was written into other writers, 24 bits at a time. */
function copierOf({ view, at, held }: BitWriter): (writer: BitWriter) => void {
  const bits = 8 * at + held;
  return (writer) => {
    for (let i = 0; i < bits; i += 24) {
      const count = Math.min(24, bits - i);
      putBits(writer, view.getInt32(i >> 3, true) & ((1 << count) - 1), count);
    }
  };
}

function runLengths(lengths: readonly number[]): LengthSymbol[] {
  const symbols: LengthSymbol[] = [];
  for (let i = 0; i < lengths.length; ) {
    const length = lengths[i]!;
    symbols.push({ symbol: length, extra: 0, extraBits: 0 });
    i++;
    let run = 0;
    while (lengths[i + run] === length) run++;
    i += run;
    while (run >= REPEAT.least) {
      const taken = Math.min(run, REPEAT.most);
      symbols.push({ symbol: REPEAT.symbol, extra: taken - REPEAT.least, extraBits: REPEAT.extraBits });
      run -= taken;
    }
    for (; run > 0; run--) symbols.push({ symbol: length, extra: 0, extraBits: 0 });
  }
  return symbols;
}

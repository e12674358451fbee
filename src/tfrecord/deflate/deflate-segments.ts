/**
 * Deflate (RFC 1951) for blocks whose repetitions and noise are known: there is no search for matches, and each class
 * of bytes has a code that fits it.
 */
import type { Kernel } from '../kernel/kernel.ts';
import { alignToByte, type BitWriter, bitWriter, putBits, putCode, putSyncFlush } from './bit-writer.ts';
import { type CodeTable, END_OF_BLOCK } from './code-table.ts';
import { blockClassOf, type Codes, ORDINARY } from './codes.ts';
import { REPEAT, type Segments, startOf } from './segments.ts';
import { distanceSymbol, lengthSymbol, type MatchSymbol, nextMatch } from './trace.ts';

/** The maximum size of the output of `deflateSegments`: no code is longer than 12 bits, and blocks have headers. */
export function mostDeflated(bytes: number): number {
  return 2 * bytes + 4096;
}

/**
 * Writes `data`, which all segments together cover, into `out`, and returns the size of the output. Both arrays are in
 * the kernel's memory. The output ends with the end of the stream if it `isLast`, and otherwise with a sync flush.
 */
export function deflateSegments(
  data: Uint8Array,
  segments: Segments,
  codes: Codes,
  isLast: boolean,
  out: Uint8Array,
  kernel: Kernel,
): number {
  const writer = bitWriter(out);
  let blockClass = blockClassOf(segments, 0, ORDINARY);
  let { table, bytes } = codes[blockClass]!;
  // Position of the bit that marks a deflate block as the last.
  let lastAt = 0;
  let lastBit = 0;
  table.writeHeader(writer);
  for (let s = 0; s < segments.count; s++) {
    const next = blockClassOf(segments, s, blockClass);
    if (next !== blockClass) {
      putCode(writer, table.literals[END_OF_BLOCK]!);
      blockClass = next;
      ({ table, bytes } = codes[blockClass]!);
      lastAt = writer.at;
      lastBit = writer.held;
      table.writeHeader(writer);
    }
    const end = segments.ends[s]!;
    let at = startOf(segments, s);
    if (segments.kinds[s] === REPEAT) at = putRepeat(writer, table, segments.distances[s]!, at, end);
    kernel.putBytes(writer, bytes, data, at, end);
  }
  putCode(writer, table.literals[END_OF_BLOCK]!);
  if (isLast) alignToByte(writer);
  else putSyncFlush(writer);
  if (isLast) out[lastAt]! |= 1 << lastBit;
  return writer.at;
}

/** Returns the end of what was written; one or two remaining bytes are too short for a match. */
function putRepeat(
  writer: BitWriter,
  { literals, distances }: CodeTable,
  distance: number,
  start: number,
  end: number,
): number {
  let at = start;
  for (let length = nextMatch(at, end); length > 0; length = nextMatch(at, end)) {
    putSymbol(writer, literals, lengthSymbol(length));
    putSymbol(writer, distances, distanceSymbol(distance));
    at += length;
  }
  return at;
}

function putSymbol(writer: BitWriter, codes: Uint32Array, { symbol, extra, extraBits }: MatchSymbol): void {
  putCode(writer, codes[symbol]!);
  putBits(writer, extra, extraBits);
}

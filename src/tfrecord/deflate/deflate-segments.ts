/**
 * Deflate (RFC 1951) for blocks of which it is known what repeats and what is noise: no search for matches, and codes
 * that fit each class of bytes.
 */
import type { Kernel } from '../kernel/kernel.ts';
import { alignToByte, type BitWriter, bitWriter, putBits, putCode, putSyncFlush } from './bit-writer.ts';
import { type CodeTable, END_OF_BLOCK } from './code-table.ts';
import { blockClassOf, type Codes, ORDINARY } from './codes.ts';
import { REPEAT, type Segments, startOf } from './segments.ts';
import { distanceSymbol, lengthSymbol, type MatchSymbol, nextMatch } from './trace.ts';

/** The most bytes that `deflateSegments` makes of so many: no code has more than 12 bits, and blocks have headers. */
export function mostDeflated(bytes: number): number {
  return 2 * bytes + 4096;
}

/**
 * Writes `data`, the whole of the segments, into `out`, both of the kernel's memory, and returns how many bytes it takes.
 * It ends with the end of the stream if it `isLast`, else with a sync flush.
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
  // Where the bit is that calls a deflate block the last.
  let [lastAt, lastBit] = [0, 0];
  table.writeHeader(writer);
  for (let s = 0; s < segments.count; s++) {
    const next = blockClassOf(segments, s, blockClass);
    if (next !== blockClass) {
      putCode(writer, table.literals[END_OF_BLOCK]!);
      blockClass = next;
      ({ table, bytes } = codes[blockClass]!);
      [lastAt, lastBit] = [writer.at, writer.held];
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

/** Returns where it stopped: a rest of one or two bytes is no match. */
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

/**
 * Deflate (RFC 1951) for blocks of which it is known what repeats and what is noise: no search for matches, and codes
 * that fit each sort of bytes.
 */
import { alignToByte, type BitWriter, bitWriter, putBits, putCode, putSyncFlush } from './bit-writer.ts';
import { type CodeTable, countedBytes, countedDistances, END_OF_BLOCK, makeCodeTable } from './code-table.ts';
import { distanceSymbol, LONGEST_MATCH, lengthSymbol, type MatchSymbol, SHORTEST_MATCH } from './match.ts';
import type { NoiseCode } from './noise-code.ts';
import { putBytes, putPairs } from './put-bytes.ts';
import { type Run, runsOf } from './runs.ts';
import { REPEAT, type Segments, startOf } from './segments.ts';

/** The most bytes that `deflateSegments` makes of so many: no code has more than 12 bits, and blocks have headers. */
export function mostDeflated(bytes: number): number {
  return 2 * bytes + 4096;
}

/**
 * Writes `data`, the whole of the segments, into `out`, and returns how many bytes it takes. All but the last end with a
 * sync flush; only a last one may be followed by none.
 */
export function deflateSegments(
  data: Uint8Array,
  segments: Segments,
  noise: NoiseCode,
  isLast: boolean,
  out: Uint8Array,
): number {
  const runs = runsOf(segments);
  const tables = {
    noise: noise.table,
    mixed: tableOf('mixed', runs, data, segments),
    plain: tableOf('plain', runs, data, segments),
  };
  const view = new DataView(data.buffer, data.byteOffset, data.byteLength);
  const writer = bitWriter(out);
  runs.forEach(({ sort, from, to }, r) => {
    const table = tables[sort];
    table.writeHeader(writer, isLast && r === runs.length - 1);
    for (let s = from; s < to; s++) {
      const end = segments.ends[s]!;
      let at = startOf(segments, s);
      if (segments.kinds[s] === REPEAT) putRepeat(writer, table, data, segments.distances[s]!, at, end);
      else {
        if (sort === 'noise') at = putPairs(writer, noise.pairs, view, at, end);
        putBytes(writer, table.literals, data, at, end);
      }
    }
    putCode(writer, table.literals[END_OF_BLOCK]!);
  });
  if (!isLast) putSyncFlush(writer);
  alignToByte(writer);
  return writer.at;
}

/** The best code for all runs of one sort. */
function tableOf(sort: Run['sort'], runs: readonly Run[], data: Uint8Array, segments: Segments): CodeTable {
  const literals = countedBytes();
  const distances = countedDistances();
  for (const run of runs) {
    if (run.sort !== sort) continue;
    literals[END_OF_BLOCK]!++;
    for (let s = run.from; s < run.to; s++) {
      const end = segments.ends[s]!;
      let at = startOf(segments, s);
      if (segments.kinds[s] === REPEAT) {
        const distance = distanceSymbol(segments.distances[s]!).symbol;
        for (let length = nextMatch(at, end); length > 0; length = nextMatch(at, end)) {
          literals[lengthSymbol(length).symbol]!++;
          distances[distance]!++;
          at += length;
        }
      }
      for (; at < end; at++) literals[data[at]!]!++;
    }
  }
  return makeCodeTable(literals, distances);
}

function putRepeat(
  writer: BitWriter,
  { literals, distances }: CodeTable,
  data: Uint8Array,
  distance: number,
  start: number,
  end: number,
): void {
  let at = start;
  for (let length = nextMatch(at, end); length > 0; length = nextMatch(at, end)) {
    putSymbol(writer, literals, lengthSymbol(length));
    putSymbol(writer, distances, distanceSymbol(distance));
    at += length;
  }
  putBytes(writer, literals, data, at, end);
}

function putSymbol(writer: BitWriter, codes: Uint32Array, { symbol, extra, extraBits }: MatchSymbol): void {
  putCode(writer, codes[symbol]!);
  putBits(writer, extra, extraBits);
}

/** The length of the next match of a repeat; 0 where too little is left for one. */
function nextMatch(at: number, end: number): number {
  const length = Math.min(LONGEST_MATCH, end - at);
  return length < SHORTEST_MATCH ? 0 : length;
}

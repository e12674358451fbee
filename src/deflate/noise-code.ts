import { type CodeTable, countedBytes, countedDistances, makeCodeTable } from './code-table.ts';
import { pairCodes } from './put-bytes.ts';
import { NOISE, type Segments, startOf } from './segments.ts';

/** One code for all the noise of a fixture: noise is alike everywhere, and tables of pairs take long to make. */
export interface NoiseCode {
  readonly table: CodeTable;
  readonly pairs: Uint32Array;
}

/** Of a block's noise about so many bytes decide, taken from all of it. */
const SAMPLE_BYTES = 32768;
/** Bytes of a float, which are as unlike each other as the bytes at one place of floats are alike. */
const GROUP_BYTES = 4;

/** The best code for noise such as that of a block. */
export function makeNoiseCode(data: Uint8Array, segments: Segments): NoiseCode {
  const counts = countedBytes();
  // What the sample lacks must have a code all the same.
  counts.fill(1, 0, 257);
  const step = GROUP_BYTES * Math.max(1, Math.floor(noiseBytes(segments) / SAMPLE_BYTES));
  for (let s = 0; s < segments.count; s++) {
    if (segments.kinds[s] !== NOISE) continue;
    const last = segments.ends[s]! - GROUP_BYTES;
    for (let at = startOf(segments, s); at <= last; at += step) {
      for (let i = at; i < at + GROUP_BYTES; i++) counts[data[i]!]!++;
    }
  }
  const table = makeCodeTable(counts, countedDistances());
  return { table, pairs: pairCodes(table.literals) };
}

function noiseBytes(segments: Segments): number {
  let bytes = 0;
  for (let s = 0; s < segments.count; s++) {
    if (segments.kinds[s] === NOISE) bytes += segments.ends[s]! - startOf(segments, s);
  }
  return bytes;
}

import { NOISE, PLAIN, type Segments, startOf } from './segments.ts';

/** Which code a deflate block is written in: noise alone, much noise among other things, or no noise. */
export type Sort = 'noise' | 'mixed' | 'plain';

/** Segments, from `from` up to `to`, that share a deflate block. */
export interface Run {
  readonly sort: Sort;
  readonly from: number;
  readonly to: number;
}

/** So much noise is worth a block of its own, whose header and that of the block behind take some 130 bytes. */
const OWN_BLOCK_BYTES = 4096;

/** So many bytes of one kind decide the sort of the block that they and their neighbours stand in. */
const DECISIVE_BYTES = 256;

/** Cuts a block where another code pays. */
export function runsOf(segments: Segments): Run[] {
  const runs: Run[] = [];
  let from = 0;
  let sort = sortOf(segments, 0, 'plain');
  for (let s = 1; s < segments.count; s++) {
    const next = sortOf(segments, s, sort);
    if (next === sort) continue;
    runs.push({ sort, from, to: s });
    from = s;
    sort = next;
  }
  runs.push({ sort, from, to: segments.count });
  return runs;
}

/** Small segments, and what repeats, go with those before them. */
function sortOf(segments: Segments, s: number, before: Sort): Sort {
  const bytes = segments.ends[s]! - startOf(segments, s);
  const kind = segments.kinds[s];
  if (kind === NOISE && bytes >= OWN_BLOCK_BYTES) return 'noise';
  if (kind === NOISE && bytes >= DECISIVE_BYTES) return 'mixed';
  if (kind === PLAIN && bytes >= DECISIVE_BYTES) return 'plain';
  return before === 'noise' ? 'plain' : before;
}

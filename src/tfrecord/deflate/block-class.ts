import { NOISE, PLAIN, type Segments, startOf } from './segments.ts';

/** The sorts of deflate blocks, each with a code of its own: those of mostly noise, and others. */
export const NOISY = 0;
export const ORDINARY = 1;
export const SORTS = [NOISY, ORDINARY] as const;
export type Sort = (typeof SORTS)[number];

/** So many bytes are worth a block with another code: its head, and that of the next block, take some 130 bytes. */
const DECISIVE_BYTES = 256;

/** The sort of the block for segment `s`, where that before it stands in one of sort `before`. */
export function sortOf(segments: Segments, s: number, before: Sort): Sort {
  // Small segments, and what repeats, go with those before them.
  if (segments.ends[s]! - startOf(segments, s) < DECISIVE_BYTES) return before;
  const kind = segments.kinds[s]!;
  if (kind === NOISE) return NOISY;
  return kind === PLAIN ? ORDINARY : before;
}

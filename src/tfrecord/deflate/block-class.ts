import { NOISE, PLAIN, type Segments, startOf } from './segments.ts';

/** The classes of deflate blocks, each with a code of its own: those of mostly noise, and others. */
const NOISY = 0;
export const ORDINARY = 1;
export const BLOCK_CLASSES = [NOISY, ORDINARY] as const;
export type BlockClass = (typeof BLOCK_CLASSES)[number];

/** So many bytes are worth a block with another code: its head, and that of the next block, take some 130 bytes. */
const DECISIVE_BYTES = 256;

/** The blockClass of the block for segment `s`, where that before it stands in one of class `before`. */
export function blockClassOf(segments: Segments, s: number, before: BlockClass): BlockClass {
  // Small segments, and what repeats, go with those before them.
  if (segments.ends[s]! - startOf(segments, s) < DECISIVE_BYTES) return before;
  const kind = segments.kinds[s]!;
  if (kind === NOISE) return NOISY;
  return kind === PLAIN ? ORDINARY : before;
}

import type { ByteCodes, Kernel } from '../kernel/kernel.ts';
import { type CodeTable, countedBytes, countedDistances, END_OF_BLOCK, makeCodeTable } from './code-table.ts';
import { NOISE, PLAIN, REPEAT, type Segments, startOf } from './segments.ts';
import { distanceSymbol, lengthSymbol, nextMatch } from './trace.ts';

/** The classes of deflate blocks, each with a code of its own: those of mostly noise, and others. */
const NOISY = 0;
export const ORDINARY = 1;
const BLOCK_CLASSES = [NOISY, ORDINARY] as const;
type BlockClass = (typeof BLOCK_CLASSES)[number];

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

/** The code for one class of deflate blocks. */
interface Code {
  readonly table: CodeTable;
  readonly bytes: ByteCodes;
}

/** By class: one code each for all blocks of a fixture, whose examples are alike; the tables take long to make. */
export type Codes = readonly Code[];

/** Of noise, which is alike throughout, these bytes are counted of so many: a float's, of a block several ten thousand. */
const [NOISE_COUNTED, NOISE_STEP] = [4, 16];

/** What occurs once counts so much more than what a sample lacks, which must have a code all the same. */
const WEIGHT = 16;

/** The best codes for blocks such as these. */
export function makeCodes(data: Uint8Array, segments: Segments, kernel: Kernel): Codes {
  const counts = BLOCK_CLASSES.map(() => ({
    literals: countedBytes().fill(1),
    distances: countedDistances().fill(1),
  }));
  let blockClass: BlockClass | undefined;
  for (let s = 0; s < segments.count; s++) {
    const next = blockClassOf(segments, s, blockClass ?? ORDINARY);
    const { literals, distances } = counts[next]!;
    if (next !== blockClass) literals[END_OF_BLOCK]! += WEIGHT;
    blockClass = next;
    const end = segments.ends[s]!;
    let at = startOf(segments, s);
    if (segments.kinds[s] === REPEAT) {
      for (let length = nextMatch(at, end); length > 0; length = nextMatch(at, end)) {
        literals[lengthSymbol(length).symbol]! += WEIGHT;
        distances[distanceSymbol(segments.distances[s]!).symbol]! += WEIGHT;
        at += length;
      }
    }
    if (segments.kinds[s] === NOISE) {
      for (; at + NOISE_COUNTED <= end; at += NOISE_STEP) {
        for (let i = at; i < at + NOISE_COUNTED; i++)
          literals[data[i]!]! += (WEIGHT * NOISE_STEP) / NOISE_COUNTED;
      }
      continue;
    }
    for (; at < end; at++) literals[data[at]!]! += WEIGHT;
  }
  return counts.map(({ literals, distances }) => {
    const table = makeCodeTable(literals, distances);
    return { table, bytes: kernel.codeBytes(table.literals) };
  });
}

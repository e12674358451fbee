import type { ByteCodes, Kernel } from '../kernel/kernel.ts';
import { type CodeTable, countedBytes, countedDistances, END_OF_BLOCK, makeCodeTable } from './code-table.ts';
import { NOISE, PLAIN, REPEAT, type Segments, startOf } from './segments.ts';
import { distanceSymbol, lengthSymbol, nextMatch } from './trace.ts';

/** The classes of deflate blocks: mostly noise, and everything else. Each has a code of its own. */
const NOISY = 0;
/** The class of blocks that are not mostly noise. */
export const ORDINARY = 1;
const BLOCK_CLASSES = [NOISY, ORDINARY] as const;
type BlockClass = (typeof BLOCK_CLASSES)[number];

/**
 * Minimum size for which switching to another code pays: the headers of this and the next block take about 130 bytes.
 */
const DECISIVE_BYTES = 256;

/** The class of the block for segment `s`, given the class `before` of the previous segment. */
export function blockClassOf(segments: Segments, s: number, before: BlockClass): BlockClass {
  // Small segments and repetitions stay in the block of the previous segment.
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

/** One code per class for all blocks of a fixture. Its examples are alike, and building the tables is slow. */
export type Codes = readonly Code[];

/** Noise is homogeneous, so only 4 of every 16 bytes are counted, which are about ten thousand floats per block. */
const NOISE_COUNTED = 4;
const NOISE_STEP = 16;

/** Weight of an observed byte relative to one that is not in the sample but still needs a code. */
const WEIGHT = 16;

/** The optimal codes for blocks like these. */
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

import type { Values } from './block.ts';
import { addCounts, coverRange } from './cells.ts';
import { addDistinct } from './distinct.ts';
import { addExactly, canonicalSum, type ExactSum } from './exact-sum.ts';
import { addMoments, type Moments } from './moments.ts';
import { type Statistics, statisticsOf } from './statistics.ts';
import { makeTally, type Tally, widen } from './tally.ts';

/** A tally as JSON. The manifest of a shard contains it, so that statistics can be merged without loss. */
export interface PartialStatistics {
  readonly examples: number;
  readonly absent: number;
  readonly zeros: number;
  readonly nans: number;
  readonly infinities: number;
  readonly moments: Readonly<Moments>;
  /** Undefined if there are no finite values. */
  readonly values?: {
    readonly min: number;
    readonly max: number;
    readonly width: number;
    readonly first: number;
    readonly counts: readonly number[];
  };
  /** Decimal strings, if integers are beyond 2^53. */
  readonly exact?: { readonly min: string; readonly max: string };
  readonly elements: readonly { readonly index: number; readonly count: number; readonly sum: ExactSum }[];
  readonly distinct: {
    readonly mask: number;
    /** The hashes as words in base64, in ascending order. */
    readonly hashes: string;
  };
}

export function partialOf(tally: Readonly<Tally>): PartialStatistics {
  const { examples, absent, zeros, nans, infinities, range, exact, cells, distinct } = tally;
  const { count, sum, squares } = tally.moments;
  const moments = { count, sum: canonicalSum(sum), squares: canonicalSum(squares) };
  const elements = tally.elements.map((element) => ({ ...element, sum: canonicalSum(element.sum) }));
  const { width, first, counts } = cells;
  const size = counts.findLastIndex((count) => count > 0) + 1;
  return {
    examples,
    absent,
    zeros,
    nans,
    infinities,
    moments,
    elements,
    ...(size > 0 && { values: { ...range, width, first, counts: [...counts.subarray(0, size)] } }),
    ...(exact && { exact: { min: String(exact.min), max: String(exact.max) } }),
    distinct: { mask: distinct.mask, hashes: hashesToText(distinct.hashes) },
  };
}

/**
 * The statistics of a feature over all shards. They do not depend on the order of the shards, and equal those of a
 * single machine.
 */
export function mergeStatistics(kind: Values['kind'], partials: readonly PartialStatistics[]): Statistics {
  const indices = partials[0]?.elements.map(({ index }) => index) ?? [];
  const tally = makeTally(kind, indices);
  for (const partial of partials) addPartial(tally, partial);
  return statisticsOf(tally);
}

/** Adds the counts of another tally of the same feature. */
export function addPartial(tally: Tally, partial: PartialStatistics): void {
  const { range, cells } = tally;
  const { values, exact } = partial;
  for (const key of ['examples', 'absent', 'zeros', 'nans', 'infinities'] as const)
    tally[key] += partial[key];
  addMoments(tally.moments, partial.moments);
  if (values) {
    range.min = Math.min(range.min, values.min);
    range.max = Math.max(range.max, values.max);
    coverRange(cells, range.min, range.max);
    addCounts(cells, values);
  }
  if (exact) widen(tally, { min: BigInt(exact.min), max: BigInt(exact.max) });
  for (const [i, { count, sum }] of partial.elements.entries()) {
    const element = tally.elements[i];
    if (element) element.count += count;
    if (element) for (const part of sum) addExactly(element.sum, part);
  }
  const { mask, hashes } = partial.distinct;
  addDistinct(tally.distinct, { mask, hashes: hashesFromText(hashes) });
}

function hashesToText(hashes: ReadonlySet<number>): string {
  const bytes = Buffer.alloc(4 * hashes.size);
  for (const [i, hash] of Int32Array.from(hashes).sort().entries()) bytes.writeInt32LE(hash, 4 * i);
  return bytes.toString('base64');
}

function hashesFromText(text: string): number[] {
  const bytes = Buffer.from(text, 'base64');
  return Array.from({ length: bytes.length >> 2 }, (_, i) => bytes.readInt32LE(4 * i));
}

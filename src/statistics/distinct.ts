/**
 * Counts distinct values. Up to a bound, all hashes are kept; beyond it, only those that end in one zero bit, then in
 * two, and so on (adaptive sampling; Flajolet 1990, after Wegman). Which hashes are kept depends only on the values and
 * not on their order, so those of all shards are among the hashes that the shards kept.
 */
export interface Distinct {
  readonly hashes: Set<number>;
  /** The bits that are zero in all kept hashes. */
  mask: number;
  /** Recently seen hashes, by their first bits. Most values of a column with few distinct values are found here. */
  readonly recent: Int32Array;
}

export interface DistinctCount {
  readonly count: number;
  /** Whether the count is exact; an estimate has a standard error of 4 %. */
  readonly exact: boolean;
}

const MAX_KEPT = 1024;
const RECENT_BITS = 8;

export function makeDistinct(): Distinct {
  return { hashes: new Set(), mask: 0, recent: new Int32Array(2 ** RECENT_BITS) };
}

/**
 * Adds the values that `marks` stand for, up to `end`. Equal values have equal marks, different values different ones.
 */
export function addMarks(distinct: Distinct, marks: Int32Array, end: number): void {
  const { recent } = distinct;
  let { mask } = distinct;
  for (let i = 0; i < end; i++) {
    const hash = mix(marks[i]!);
    if ((hash & mask) !== 0) continue;
    const slot = hash >>> (32 - RECENT_BITS);
    // Slots are initially 0.
    if (recent[slot] === hash && hash !== 0) continue;
    recent[slot] = hash;
    addHash(distinct, hash);
    mask = distinct.mask;
  }
}

function addHash(distinct: Distinct, hash: number): void {
  const { hashes } = distinct;
  hashes.add(hash);
  while (hashes.size > MAX_KEPT) keepOnly(distinct, 2 * distinct.mask + 1);
}

function keepOnly(distinct: Distinct, mask: number): void {
  distinct.mask = mask;
  for (const hash of distinct.hashes) if ((hash & mask) !== 0) distinct.hashes.delete(hash);
}

/** Adds the hashes that another counter kept. */
export function addDistinct(
  distinct: Distinct,
  { hashes, mask }: Pick<Distinct, 'mask'> & { readonly hashes: Iterable<number> },
): void {
  keepOnly(distinct, distinct.mask | mask);
  for (const hash of hashes) if ((hash & distinct.mask) === 0) addHash(distinct, hash);
}

export function countDistinct({ hashes, mask }: Readonly<Distinct>): DistinctCount {
  return { count: hashes.size * (mask + 1), exact: mask === 0 };
}

/** A permutation of 32-bit words (skeeto/hash-prospector), so that different marks have different hashes. */
function mix(mark: number): number {
  let x = Math.imul(mark ^ (mark >>> 16), 0x21f0aaad);
  x = Math.imul(x ^ (x >>> 15), 0xd35a2d97 | 0);
  return x ^ (x >>> 15);
}

/**
 * How many different values: all their hashes are kept, up to a bound; beyond it only those that end in a zero bit,
 * then in two, and so on (adaptive sampling; Wegman, Flajolet 1990). What is kept depends on the values alone, and
 * never on their order: so the hashes of all shards are found among those that each has kept.
 */
export interface Distinct {
  readonly hashes: Set<number>;
  /** The bits that are zero in all hashes that are kept. */
  mask: number;
  /** Hashes that have just been seen, by their first bits: most values of a column with few of them end here. */
  readonly recent: Int32Array;
}

export interface DistinctCount {
  readonly count: number;
  /** Whether nothing is estimated; estimates have a standard error of 4 %. */
  readonly exact: boolean;
}

const MAX_KEPT = 1024;
const RECENT_BITS = 8;

export function makeDistinct(): Distinct {
  return { hashes: new Set(), mask: 0, recent: new Int32Array(2 ** RECENT_BITS) };
}

/** Takes in the values that `marks` stand for, up to `end`: equal values have equal marks, others differ. */
export function addMarks(distinct: Distinct, marks: Int32Array, end: number): void {
  const { recent } = distinct;
  let { mask } = distinct;
  for (let i = 0; i < end; i++) {
    const hash = mix(marks[i]!);
    if ((hash & mask) !== 0) continue;
    const slot = hash >>> (32 - RECENT_BITS);
    // A slot holds 0 at first.
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

/** Takes in what another has kept. */
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

/** A permutation of the words (skeeto/hash-prospector), so that different marks have different hashes. */
function mix(mark: number): number {
  let x = Math.imul(mark ^ (mark >>> 16), 0x21f0aaad);
  x = Math.imul(x ^ (x >>> 15), 0xd35a2d97 | 0);
  return x ^ (x >>> 15);
}

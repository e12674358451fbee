/** The values of the profile `thorough`: each feature has ranges and scales of its own. */
import { createHash } from 'node:crypto';
import type { FloatDistribution, Int64Distribution } from '../plan/distributions/table.ts';
import { uniformIntegers } from '../plan/distributions/uniform.ts';
import { heavyTailed, variedCounts, variedNormals } from '../plan/distributions/varied.ts';
import type { Feature } from '../schema/feature.ts';

export interface FloatValues {
  readonly distribution: FloatDistribution;
  /** The rate of NaN, and the share of the columns of a vector that it can meet. */
  readonly modifiers?: { readonly nan: number; readonly columns: number };
}

const NANS = { nan: 0.02, columns: 0.05 };

/** The name of an embedding: it has nearly unit norm, and each dimension has its own mean. */
const EMBEDDING = /embed/i;

/**
 * Each column has its own location and scale, so that numbers vary in magnitude, and columns that are shifted, swapped
 * or truncated at the wrong end are noticed.
 */
export function variedFloats({ name, length }: Feature): FloatValues {
  if (EMBEDDING.test(name) && typeof length === 'number') {
    const root = Math.sqrt(length);
    const scales = { min: 0.85 / root, max: 1 / root };
    return { distribution: variedNormals(0.35 / root, scales) };
  }
  const scales = { min: 0.2, max: 20 };
  return { distribution: heavyTailed(3, scales), modifiers: NANS };
}

/** A single integer is an id; the elements of a list are counts. */
export function variedIntegers({ name, length }: Feature): Int64Distribution {
  if (length === 1) return idRange(name);
  return variedCounts(20, { min: 1, max: 1000 });
}

const IDS = 1000n;

/**
 * A thousand neighbouring ids that start beyond 2^53, where doubles are no longer exact, with bit 31 set, so that
 * the lower half is negative as an int32. No narrower type holds them exactly.
 */
function idRange(name: string): Int64Distribution {
  const hash = createHash('sha256').update(name).digest();
  const high = 2n ** 22n + BigInt(hash.readUInt16LE(0));
  const min = (high << 32n) | 0x8000_0000n | (BigInt(hash.readUInt32LE(2)) >> 2n);
  return uniformIntegers(String(min), String(min + IDS - 1n));
}

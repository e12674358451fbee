/**
 * Strictly increasing positions below `size`, as a sparse tensor's indices: each value comes from a stratum of its own,
 * so that none repeats.
 */
import { unit } from '../../math/random.ts';
import type { IntegerDistribution } from './types.ts';

export interface SparseIndex {
  readonly type: 'sparse-index';
  /** At least the number of values in an example. */
  readonly size: number;
}

export function sparseIndex(size: number): SparseIndex {
  return { type: 'sparse-index', size };
}

const integers: IntegerDistribution<SparseIndex> = {
  describe: ({ size }) => `increasing positions below ${size}`,
  integerBounds: ({ size }) => [0n, BigInt(Math.max(0, size - 1))],
  collision: ({ size }) => 1 / size,
  fill:
    ({ size }) =>
    (_example, count, { coarse }, values) => {
      let from = 0;
      for (let i = 0; i < count; i++) {
        const to = Math.floor(((i + 1) * size) / count);
        values[i] = from + Math.floor((to - from) * unit(coarse[i]!));
        from = to;
      }
    },
};

export const sparseIndexModule = { int64: integers } as const;

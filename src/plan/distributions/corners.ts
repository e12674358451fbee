/** Rows of four floats, each a box: two corners, the second of which is not before the first, on both axes. */
import { unit } from '../../math/random.ts';
import { FLOAT_COLLISION } from './collision.ts';
import type { NumberDistribution } from './types.ts';

export interface Corners {
  readonly type: 'corners';
  readonly min: number;
  readonly max: number;
}

export function cornersOf(min: number, max: number): Corners {
  return { type: 'corners', min, max };
}

const floats: NumberDistribution<Corners> = {
  describe: ({ min, max }) => `boxes within ${min} to ${max}`,
  collision: () => FLOAT_COLLISION,
  fill:
    ({ min, max }) =>
    (_example, count, { coarse }, values) => {
      for (let i = 0; i < count; i++) {
        const from = (i & 3) < 2 ? min : values[i - 2]!;
        values[i] = from + (max - from) * unit(coarse[i]!);
      }
    },
};

export const cornersModule = { float: floats } as const;

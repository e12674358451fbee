/** Element by element from the value of another feature up to `max`, evenly: for example the right edge of a box. */
import { unit } from '../../math/random.ts';
import { FLOAT_COLLISION } from './collision.ts';
import type { IntegerDistribution, NumberDistribution } from './types.ts';

export interface AtLeast {
  readonly type: 'at-least';
  readonly feature: string;
  /** Bounds of the feature itself; the other feature's values are at most `max`. */
  readonly min: number;
  readonly max: number;
}

export function atLeast(feature: string, min: number, max: number): AtLeast {
  return { type: 'at-least', feature, min, max };
}

const describe = ({ feature, max }: AtLeast) => `from ${feature} up to ${max}`;

const floats: NumberDistribution<AtLeast> = {
  describe,
  collision: () => FLOAT_COLLISION,
  fill: ({ feature, max }, { length, valuesOf }) => {
    const fillLower = valuesOf(feature);
    const lower = new Float64Array(length);
    return (example, count, { coarse }, values) => {
      fillLower(example, count, lower);
      for (let i = 0; i < count; i++) {
        const from = lower[i]!;
        values[i] = from < max ? from + (max - from) * unit(coarse[i]!) : from;
      }
    };
  },
};

const integers: IntegerDistribution<AtLeast> = {
  describe,
  integerBounds: ({ min, max }) => [BigInt(min), BigInt(max)],
  collision: ({ min, max }) => 2 / (max - min + 2),
  fill: ({ feature, max }, { length, valuesOf }) => {
    const fillLower = valuesOf(feature);
    const lower = new Float64Array(length);
    return (example, count, { coarse }, values) => {
      fillLower(example, count, lower);
      for (let i = 0; i < count; i++) {
        const from = lower[i]!;
        values[i] = from < max ? from + Math.floor((max - from + 1) * unit(coarse[i]!)) : from;
      }
    };
  },
};

export const atLeastModule = { int64: integers, float: floats } as const;

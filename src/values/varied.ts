import { normalOfDraw, prepareNormal } from '../math/normal.ts';
import { exp, log } from '../math/real.ts';
import type { VariedDistribution } from '../plan/distribution.ts';
import type { FillValues } from './quantiles.ts';
import { bits, type Key, rowKey, unit } from './random.ts';

/** `keys` are of the seed and the feature alone, so that every dataset has the same columns. */
export function variedValues(
  { shape, locations: spread, scales: range }: VariedDistribution,
  keys: { readonly location: Key; readonly scale: Key },
  length: number,
): FillValues {
  prepareNormal();
  const locations = elementsOf(keys.location, length, (draw) => spread * normalOfDraw(draw));
  const [low, high] = [log(range.min), log(range.max)];
  const scales = elementsOf(keys.scale, length, (draw) => exp(low + (high - low) * unit(draw)));
  switch (shape) {
    case 'normal':
      return normalShape(locations, scales);
    case 'heavy-tailed':
      return heavyTailedShape(locations, scales);
    case 'counts':
      return countShape(locations, scales);
  }
}

function normalShape(locations: Float64Array, scales: Float64Array): FillValues {
  return (_example, count, { coarse }, values) => {
    for (let i = 0; i < count; i++) values[i] = locations[i]! + scales[i]! * normalOfDraw(coarse[i]!);
  };
}

/** Twice a normal variable z through z + z^3: symmetric about 0, and one value in a thousand is beyond 60. */
function heavyTailedShape(locations: Float64Array, scales: Float64Array): FillValues {
  return (_example, count, { coarse }, values) => {
    for (let i = 0; i < count; i++) {
      const z = normalOfDraw(coarse[i]!);
      values[i] = locations[i]! + scales[i]! * 2 * (z + z * z * z);
    }
  };
}

/** From the location's size up. */
function countShape(locations: Float64Array, scales: Float64Array): FillValues {
  return (_example, count, { coarse }, values) => {
    for (let i = 0; i < count; i++) {
      values[i] = Math.abs(locations[i]!) + scales[i]! * exp(normalOfDraw(coarse[i]!));
    }
  };
}

function elementsOf(key: Key, length: number, valueAt: (draw: number) => number): Float64Array {
  const row = new Int32Array(2);
  rowKey(key, 0, row);
  return Float64Array.from({ length }, (_, i) => valueAt(bits(row[0]!, row[1]!, i)));
}

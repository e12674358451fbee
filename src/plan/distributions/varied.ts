/**
 * Each element has a location and a scale of its own, the same in every example and dataset: locations are normal
 * with deviation `locations`, scales log-uniform between the bounds of `scales`, around them a shape.
 */
import { MAX_NORMAL } from '../../base/limits.ts';
import { normalOfDraw, normalsOfDraws, prepareNormal } from '../../math/normal.ts';
import { bits, type Key, rowKey, unit } from '../../math/random.ts';
import { exp, log } from '../../math/real.ts';
import { bellCollision, FLOAT_COLLISION } from './collision.ts';
import { outerInteger } from './integers.ts';
import type { DrawContext, FillValues, IntegerDistribution, Range } from './types.ts';

export interface Varied {
  readonly type: 'varied';
  /** Normal; signed, with a tail as of z^3; or positive, as e^z. */
  readonly shape: 'normal' | 'heavy-tailed' | 'counts';
  readonly locations: number;
  readonly scales: Range;
}

/** Columns of normal values. */
export function variedNormals(locations: number, scales: Range): Varied {
  return { type: 'varied', shape: 'normal', locations, scales };
}

/** Columns with rare values far from their locations. */
export function heavyTailed(locations: number, scales: Range): Varied {
  return { type: 'varied', shape: 'heavy-tailed', locations, scales };
}

/** Columns of positive values. */
export function variedCounts(locations: number, scales: Range): Varied {
  return { type: 'varied', shape: 'counts', locations, scales };
}

const numbers: IntegerDistribution<Varied> = {
  describe: ({ shape }) => `${shape}, each element by its own scale`,
  integerBounds: ({ shape, locations, scales }) => {
    if (shape !== 'counts') return [-1n, 1n];
    return [0n, outerInteger(MAX_NORMAL * locations + scales.max * Math.exp(MAX_NORMAL))];
  },
  collision: ({ scales }, kind) =>
    kind === 'float' ? FLOAT_COLLISION : bellCollision(Math.sqrt(scales.min * scales.max)),
  isIncompressible: ({ shape }) => shape !== 'counts',
  carriesFactors: true,
  fill: fillVaried,
};

export const varied = { parameters: {}, int64: numbers, float: numbers } as const;

/** Locations and scales come from the seed and the feature alone, so that every dataset has the same columns. */
function fillVaried(
  { shape, locations: spread, scales: range }: Varied,
  { length, streams, normals = normalsOfDraws }: DrawContext,
): FillValues {
  prepareNormal();
  const locations = elementsOf(streams.ofFeature('location'), length, (draw) => spread * normalOfDraw(draw));
  const low = log(range.min);
  const high = log(range.max);
  const scales = elementsOf(streams.ofFeature('scale'), length, (draw) =>
    exp(low + (high - low) * unit(draw)),
  );
  const fill = SHAPES[shape](locations, scales);
  return (_example, count, { coarse }, values) => {
    normals(coarse, count, values);
    fill(count, values);
  };
}

/** Replaces standard normal numbers by values. */
type FillShape = (
  locations: Float64Array,
  scales: Float64Array,
) => (count: number, values: Float64Array) => void;

const SHAPES: Readonly<Record<Varied['shape'], FillShape>> = {
  normal: (locations, scales) => (count, values) => {
    for (let i = 0; i < count; i++) values[i] = locations[i]! + scales[i]! * values[i]!;
  },
  /** 2 * (z + z^3) for a normal variable z: symmetric about 0, and one value in a thousand is beyond 60. */
  'heavy-tailed': (locations, scales) => (count, values) => {
    for (let i = 0; i < count; i++) {
      const z = values[i]!;
      values[i] = locations[i]! + scales[i]! * 2 * (z + z * z * z);
    }
  },
  /** From the location's size up. */
  counts: (locations, scales) => (count, values) => {
    for (let i = 0; i < count; i++) values[i] = Math.abs(locations[i]!) + scales[i]! * exp(values[i]!);
  },
};

function elementsOf(key: Key, length: number, valueAt: (draw: number) => number): Float64Array {
  const row = new Int32Array(2);
  rowKey(key, 0, row);
  return Float64Array.from({ length }, (_, i) => valueAt(bits(row[0]!, row[1]!, i)));
}

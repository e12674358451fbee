/** What a plan knows of how its values look as bytes. */
import type { FloatDistribution } from './distribution.ts';
import type { PlannedFeature } from './plan.ts';

/** Whether the feature's floats are so many different ones that nothing in them repeats. */
export function isIncompressible(feature: PlannedFeature): boolean {
  if (feature.kind !== 'float') return false;
  const { zeros = 0, nan = 0, inf = 0 } = feature.modifiers ?? {};
  return zeros + nan + inf <= MAX_REPEATED_SHARE && isFine(feature.distribution);
}

/** Whether a search for what repeats in the values finds nothing: each is drawn alone, and evenly. */
export function isDrawnEvenly(feature: PlannedFeature): boolean {
  if (isIncompressible(feature)) return true;
  return feature.kind === 'int64' && feature.distribution.type === 'uniform' && !feature.modifiers?.zeros;
}

/** The share of values that are zero, NaN or infinite from which on a search finds them. */
const MAX_REPEATED_SHARE = 0.05;

/** Different values below which a search finds some again within its 32 KiB. */
const FEW_VALUES = 2 ** 16;

/** Steps of a float between a power of two and the next. */
const FLOAT_STEPS = 2 ** 23;

function isFine(distribution: FloatDistribution): boolean {
  switch (distribution.type) {
    case 'uniform':
      return differentFloats(distribution.max - distribution.min, distribution.max) >= FEW_VALUES;
    case 'normal':
      return differentFloats(distribution.stddev, distribution.mean) >= FEW_VALUES;
    case 'lognormal':
      return distribution.stddev * FLOAT_STEPS >= FEW_VALUES;
    case 'varied':
      return distribution.shape !== 'counts';
    default:
      return false;
  }
}

/** About how many floats lie within `width` near `place`. */
function differentFloats(width: number, place: number): number {
  return (FLOAT_STEPS * width) / Math.max(width, Math.abs(place));
}

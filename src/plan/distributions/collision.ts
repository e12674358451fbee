/** Probabilities that two values are equal, for the shapes that several distributions share. */

/** A float that is spread over a range has 24 random bits. */
export const FLOAT_COLLISION = 2 ** -24;

/** Steps of a float between a power of two and the next. */
export const FLOAT_STEPS = 2 ** 23;

/** With fewer different values, deflate finds repetitions within its window of 32 KiB. */
export const MIN_INCOMPRESSIBLE_VALUES = 2 ** 16;

/** About how many floats lie within `width` near `place`. */
export function differentFloats(width: number, place: number): number {
  return (FLOAT_STEPS * width) / Math.max(width, Math.abs(place));
}

/** For the integers nearest to a normal variable; a narrow one is nearly always the same integer. */
export function bellCollision(deviation: number): number {
  return Math.min(1, 1 / (2 * Math.sqrt(Math.PI) * deviation));
}

/** For texts whose size is drawn evenly from a range and whose letters are drawn evenly from so many. */
export function textCollision(
  { min, max }: { readonly min: number; readonly max: number },
  letters: number,
): number {
  let sum = 0;
  for (let size = min; size <= max && letters ** -size > 1e-30; size++) sum += letters ** -size;
  return sum / (max - min + 1) ** 2;
}

/** For options with these weights. */
export function choiceCollision(weights: readonly number[]): number {
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  return weights.reduce((sum, weight) => sum + (weight / total) ** 2, 0);
}

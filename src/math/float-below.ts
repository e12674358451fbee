const float = new Float32Array(1);
const bits = new Int32Array(float.buffer);

/** The largest finite float32 that is less than `x`. */
export function floatBelow(x: number): number {
  float[0] = x;
  const nearest = float[0];
  if (nearest < x && Number.isFinite(nearest)) return nearest;
  // The bits of floats are ordered as their sizes are: one less is the next smaller, of negative ones the next larger.
  if (nearest === 0) bits[0] = SMALLEST_NEGATIVE;
  else bits[0]! += nearest > 0 ? -1 : 1;
  return float[0];
}

/** -2^-149 */
const SMALLEST_NEGATIVE = 0x80000001 | 0;

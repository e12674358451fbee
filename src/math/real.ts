/**
 * exp, log and powers of doubles from additions, multiplications and divisions alone. Those are exact to the last
 * bit everywhere, while Math.exp and Math.log may differ between engines and their versions, and values must not.
 */

/** ln 2 in two parts, the first with trailing zeros so that small multiples of it are exact (fdlibm, e_exp.c). */
const LN2_HIGH = 0.6931471803691238;
const LN2_LOW = 1.9082149292705877e-10;

/** e to the power of x, to about 1e-15 of it; 0 below -708 and infinity above 709. */
export function exp(x: number): number {
  if (x < -708) return 0;
  if (x > 709) return Number.POSITIVE_INFINITY;
  const halvings = Math.round(x / LN2_HIGH);
  const rest = x - halvings * LN2_HIGH - halvings * LN2_LOW;
  return taylor(rest) * powerOfTwo(halvings);
}

/** The natural logarithm of x > 0 that is no subnormal, to about 1e-15. */
export function log(x: number): number {
  number[0] = x;
  let exponent = (words[1]! >>> 20) - 1023;
  words[1] = (words[1]! & 0xfffff) | (1023 << 20);
  let mantissa = number[0];
  if (mantissa > Math.SQRT2) {
    mantissa /= 2;
    exponent++;
  }
  // ln m = 2 artanh((m - 1) / (m + 1)), whose argument stays below 0.18.
  const ratio = (mantissa - 1) / (mantissa + 1);
  const square = ratio * ratio;
  const sum = artanhSeries(square);
  return exponent * LN2_HIGH + (exponent * LN2_LOW + 2 * ratio * sum);
}

/** x > 0 to the power of y. */
export function power(x: number, y: number): number {
  return exp(y * log(x));
}

/** Two views of one double: its value, and its words, the lower first. */
const number = new Float64Array(1);
const words = new Uint32Array(number.buffer);

function powerOfTwo(n: number): number {
  words[0] = 0;
  words[1] = (n + 1023) << 20;
  return number[0]!;
}

/**
 * The sum of x^n / n! to n = 13: what follows is less than 1e-17 of it for |x| < ln 2 / 2. Written out, because at a
 * cold start, which is most of what these functions see, a loop over coefficients takes five times as long.
 */
// biome-ignore format: one term a line would hide that it is one sum
function taylor(x: number): number {
  return 1 + x * (1 + x * (1 / 2 + x * (1 / 6 + x * (1 / 24 + x * (1 / 120 + x * (1 / 720 + x * (1 / 5040 + x * (1 / 40320 + x * (1 / 362880 + x * (1 / 3628800 + x * (1 / 39916800 + x * (1 / 479001600 + x * (1 / 6227020800)))))))))))));
}

/** artanh(r) / r in powers of r^2, to the 22nd power of r. */
// biome-ignore format: one term a line would hide that it is one sum
function artanhSeries(x: number): number {
  return 1 + x * (1 / 3 + x * (1 / 5 + x * (1 / 7 + x * (1 / 9 + x * (1 / 11 + x * (1 / 13 + x * (1 / 15 + x * (1 / 17 + x * (1 / 19 + x * (1 / 21 + x * (1 / 23)))))))))));
}

const float = new Float32Array(1);
const bits = new Int32Array(float.buffer);

/** The largest finite float32 that is less than `x`. */
export function floatBelow(x: number): number {
  float[0] = x;
  const nearest = float[0];
  if (nearest < x && Number.isFinite(nearest)) return nearest;
  // The bits of floats have the order of their magnitudes: subtracting 1 gives the next smaller magnitude.
  if (nearest === 0) bits[0] = SMALLEST_NEGATIVE;
  else bits[0]! += nearest > 0 ? -1 : 1;
  return float[0];
}

/** -2^-149 */
const SMALLEST_NEGATIVE = 0x80000001 | 0;

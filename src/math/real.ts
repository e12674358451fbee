/**
 * exp, log and powers of doubles from additions, multiplications and divisions alone. Those are exact to the last
 * bit everywhere, while Math.exp and Math.log may differ between engines and their versions, and values must not.
 */

/** ln 2 in two parts, the first with trailing zeros so that small multiples of it are exact (fdlibm, e_exp.c). */
const LN2_HIGH = 0.6931471803691238;
const LN2_LOW = 1.9082149292705877e-10;

/** 1 / n! from n = 13 down to 0: what follows is less than 1e-17 of the sum for |x| < ln 2 / 2. */
const TAYLOR = Float64Array.from({ length: 14 }, (_, i) => 1 / factorial(13 - i));

/** 1 / n for odd n from 23 down to 1, for the series of the inverse hyperbolic tangent. */
const ARTANH = Float64Array.from({ length: 12 }, (_, i) => 1 / (23 - 2 * i));

/** e to the power of x, to about 1e-15 of it; 0 below -708 and infinity above 709. */
export function exp(x: number): number {
  if (x < -708) return 0;
  if (x > 709) return Number.POSITIVE_INFINITY;
  const halvings = Math.round(x / LN2_HIGH);
  const rest = x - halvings * LN2_HIGH - halvings * LN2_LOW;
  let sum = 0;
  for (let i = 0; i < TAYLOR.length; i++) sum = sum * rest + TAYLOR[i]!;
  return sum * powerOfTwo(halvings);
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
  let sum = 0;
  for (let i = 0; i < ARTANH.length; i++) sum = sum * square + ARTANH[i]!;
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

function factorial(n: number): number {
  return n === 0 ? 1 : n * factorial(n - 1);
}

/**
 * The two functions of src/math/normal.ts, with its tables, for two numbers at a time. Every addition and
 * multiplication is the same as in that file, so that the results are equal bit by bit.
 */

/** Adding this to an integer below 2^52 moves the integer to the lower bits. */
const WHOLE: f64 = 4503599627370496.0;

/**
 * Writes for each of `count` draws, and for up to three more, the draw of loading * factor + noise * z, where z is the
 * normal quantile of the draw.
 */
export function tieDraws(
  draws: usize,
  count: i32,
  out: usize,
  loadings: usize,
  noises: usize,
  factor: f64,
  quantiles: usize,
  tails: usize,
): void {
  const end = draws + ((<usize>count) << 2);
  const factors = f64x2.splat(factor);
  for (; draws < end; draws += 16, out += 16, loadings += 32, noises += 32) {
    const four = v128.load(draws);
    const low = tie(normalsOfDraws(four, quantiles), v128.load(loadings), v128.load(noises), factors);
    const others = v128.shuffle<i32>(four, four, 2, 3, 0, 1);
    const high = tie(
      normalsOfDraws(others, quantiles),
      v128.load(loadings, 16),
      v128.load(noises, 16),
      factors,
    );
    v128.store(out, v128.shuffle<i32>(drawsOfNormals(low, tails), drawsOfNormals(high, tails), 0, 2, 4, 6));
  }
}

/** Writes the normal quantiles of `count` draws as doubles, and up to three more. */
export function putNormals(draws: usize, count: i32, out: usize, quantiles: usize): void {
  const end = draws + ((<usize>count) << 2);
  for (; draws < end; draws += 16, out += 32) {
    const four = v128.load(draws);
    v128.store(out, normalsOfDraws(four, quantiles));
    v128.store(out, normalsOfDraws(v128.shuffle<i32>(four, four, 2, 3, 0, 1), quantiles), 16);
  }
}

function tie(z: v128, loadings: v128, noises: v128, factors: v128): v128 {
  return f64x2.add(f64x2.mul(loadings, factors), f64x2.mul(noises, z));
}

/** The normal quantiles of the lower two of four draws. */
function normalsOfDraws(draws: v128, quantiles: usize): v128 {
  const upper = i32x4.shr_s(draws, 31);
  const lower = f64x2.convert_low_i32x4_u(v128.xor(draws, upper));
  // The exponent of a double is the octave, and its next 6 bits are the cell in it. The smallest draw counts as 1 + 2^-32.
  const number = f64x2.pmax(f64x2.splat(1.0 + 1.0 / 4294967296.0), lower);
  const cells = i64x2.sub(i64x2.shr_u(number, 46), i64x2.splat(1023 << 6));
  const rest = v128.and(number, i64x2.splat(0x3fffffffffff));
  const fraction = f64x2.sub(v128.or(i64x2.shl(rest, 6), f64x2.splat(1.0)), f64x2.splat(1.0));
  const first = v128.load(quantiles + ((<usize>i32x4.extract_lane(cells, 0)) << 3));
  const second = v128.load(quantiles + ((<usize>i32x4.extract_lane(cells, 2)) << 3));
  const from = v128.shuffle<i64>(first, second, 0, 2);
  const to = v128.shuffle<i64>(first, second, 1, 3);
  const z = f64x2.add(from, f64x2.mul(fraction, f64x2.sub(to, from)));
  return v128.xor(z, i64x2.shl(i64x2.extend_low_i32x4_s(upper), 63));
}

/** Returns draws in the lower halves of two 64-bit words. */
function drawsOfNormals(z: v128, tails: usize): v128 {
  // At the end of the table, the draw is already 0.
  const depth = f64x2.pmin(f64x2.splat(9.0 * 128.0 - 0.5), f64x2.mul(f64x2.abs(z), f64x2.splat(128.0)));
  const whole = f64x2.floor(depth);
  const cells = f64x2.add(whole, f64x2.splat(WHOLE));
  const first = v128.load(tails + ((<usize>i32x4.extract_lane(cells, 0)) << 3));
  const second = v128.load(tails + ((<usize>i32x4.extract_lane(cells, 2)) << 3));
  const from = v128.shuffle<i64>(first, second, 0, 2);
  const to = v128.shuffle<i64>(first, second, 1, 3);
  const tail = f64x2.add(from, f64x2.mul(f64x2.sub(depth, whole), f64x2.sub(to, from)));
  const draws = f64x2.add(f64x2.floor(tail), f64x2.splat(WHOLE));
  return v128.xor(draws, v128.not(f64x2.lt(z, f64x2.splat(0.0))));
}

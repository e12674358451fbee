const GOLDEN: i32 = 0x9e3779b9;

/**
 * Uniform floats of row (a, b), as src/values/counter.ts and src/math/float-below.ts say, from the row's first on. Writes
 * groups of four: up to three floats beyond the last are overwritten.
 */
export function fillUniform(out: usize, count: i32, a: i32, b: i32, min: f64, span: f64, most: f64): void {
  const end = out + ((<usize>count) << 2);
  const keyB = i32x4.splat(b);
  const step = i32x4.splat(GOLDEN << 2);
  let counter = i32x4.add(i32x4.splat(a), i32x4.mul(i32x4(0, 1, 2, 3), i32x4.splat(GOLDEN)));
  for (; out < end; out += 16) {
    let x = counter;
    counter = i32x4.add(counter, step);
    x = i32x4.mul(v128.xor(x, i32x4.shr_u(x, 16)), i32x4.splat(0x21f0aaad));
    x = v128.xor(x, v128.xor(i32x4.shr_u(x, 15), keyB));
    x = i32x4.mul(x, i32x4.splat(0xd35a2d97));
    x = i32x4.shr_u(v128.xor(x, i32x4.shr_u(x, 15)), 8);
    const low = toRange(x, min, span, most);
    const high = toRange(v128.shuffle<i32>(x, x, 2, 3, 0, 1), min, span, most);
    v128.store(out, v128.shuffle<i32>(low, high, 0, 1, 4, 5));
  }
}

/** Of the lower two of four 24-bit draws the floats, computed in doubles and then rounded. */
function toRange(draws: v128, min: f64, span: f64, most: f64): v128 {
  const unit = f64x2.mul(f64x2.convert_low_i32x4_u(draws), f64x2.splat(1.0 / 16777216.0));
  const value = f64x2.add(f64x2.splat(min), f64x2.mul(f64x2.splat(span), unit));
  return f32x4.demote_f64x2_zero(f64x2.pmin(value, f64x2.splat(most)));
}

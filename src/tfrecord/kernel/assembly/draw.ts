/** Values of a row (a, b), four at a time, as specified in src/math/random.ts. May write up to three values beyond a row. */

const GOLDEN: i32 = 0x9e3779b9;

/** Floats from `min`, each from 24 bits of a draw, computed in doubles and then rounded. Writes up to three extra. */
export function uniformFloats(out: usize, count: i32, a: i32, b: i32, min: f64, span: f64, most: f64): void {
  const end = out + ((<usize>count) << 2);
  const keyB = i32x4.splat(b);
  let counter = firstCounters(a);
  for (; out < end; out += 16) {
    const draws = i32x4.shr_u(bits(counter, keyB), 8);
    counter = i32x4.add(counter, i32x4.splat(GOLDEN << 2));
    const low = toFloats(draws, min, span, most);
    const high = toFloats(v128.shuffle<i32>(draws, draws, 2, 3, 0, 1), min, span, most);
    v128.store(out, v128.shuffle<i32>(low, high, 0, 1, 4, 5));
  }
}

/** 64-bit integers, each min + floor(draw * span / 2^32). Writes up to three extra. */
export function uniformIntegers(out: usize, count: i32, a: i32, b: i32, min: i32, span: i32): void {
  const end = out + ((<usize>count) << 3);
  const keyB = i32x4.splat(b);
  const spans = i32x4.splat(span);
  const mins = i64x2.splat(min);
  let counter = firstCounters(a);
  for (; out < end; out += 32) {
    const draws = bits(counter, keyB);
    counter = i32x4.add(counter, i32x4.splat(GOLDEN << 2));
    v128.store(out, i64x2.add(mins, i64x2.shr_u(i64x2.extmul_low_i32x4_u(draws, spans), 32)));
    v128.store(out, i64x2.add(mins, i64x2.shr_u(i64x2.extmul_high_i32x4_u(draws, spans), 32)), 16);
  }
}

/** The bits of `count` elements as they are. Writes up to three extra. */
export function putBits(out: usize, count: i32, a: i32, b: i32): void {
  const end = out + ((<usize>count) << 2);
  const keyB = i32x4.splat(b);
  let counter = firstCounters(a);
  for (; out < end; out += 16) {
    v128.store(out, bits(counter, keyB));
    counter = i32x4.add(counter, i32x4.splat(GOLDEN << 2));
  }
}

/** Like `uniformFloats`, from `count` given draws. */
export function floatsOfDraws(draws: usize, count: i32, out: usize, min: f64, span: f64, most: f64): void {
  const end = out + ((<usize>count) << 2);
  for (; out < end; out += 16, draws += 16) {
    const units = i32x4.shr_u(v128.load(draws), 8);
    const low = toFloats(units, min, span, most);
    const high = toFloats(v128.shuffle<i32>(units, units, 2, 3, 0, 1), min, span, most);
    v128.store(out, v128.shuffle<i32>(low, high, 0, 1, 4, 5));
  }
}

/** Like `uniformIntegers`, from `count` given draws. */
export function integersOfDraws(draws: usize, count: i32, out: usize, min: i32, span: i32): void {
  const end = out + ((<usize>count) << 3);
  const spans = i32x4.splat(span);
  const mins = i64x2.splat(min);
  for (; out < end; out += 32, draws += 16) {
    const four = v128.load(draws);
    v128.store(out, i64x2.add(mins, i64x2.shr_u(i64x2.extmul_low_i32x4_u(four, spans), 32)));
    v128.store(out, i64x2.add(mins, i64x2.shr_u(i64x2.extmul_high_i32x4_u(four, spans), 32)), 16);
  }
}

function firstCounters(a: i32): v128 {
  return i32x4.add(i32x4.splat(a), i32x4.mul(i32x4(0, 1, 2, 3), i32x4.splat(GOLDEN)));
}

function bits(counter: v128, b: v128): v128 {
  let x = i32x4.mul(v128.xor(counter, i32x4.shr_u(counter, 16)), i32x4.splat(0x21f0aaad));
  x = v128.xor(x, v128.xor(i32x4.shr_u(x, 15), b));
  x = i32x4.mul(x, i32x4.splat(0xd35a2d97));
  return v128.xor(x, i32x4.shr_u(x, 15));
}

/** Converts the lower two of four draws. */
function toFloats(draws: v128, min: f64, span: f64, most: f64): v128 {
  const unit = f64x2.mul(f64x2.convert_low_i32x4_u(draws), f64x2.splat(1.0 / 16777216.0));
  const value = f64x2.add(f64x2.splat(min), f64x2.mul(f64x2.splat(span), unit));
  return f32x4.demote_f64x2_zero(f64x2.pmin(value, f64x2.splat(most)));
}

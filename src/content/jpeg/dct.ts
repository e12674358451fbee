/**
 * The forward DCT of Loeffler, Ligtenberg and Moschytz (ICASSP 1989) in integer arithmetic. It has the constants and the
 * rounding of libjpeg's `jfdctint.c`, so the coefficients are the same as libjpeg's on every machine.
 */

/** Fraction bits of the constants, and those that the first pass keeps in its results. */
const CONSTANT_BITS = 13;
const FIRST_PASS_BITS = 2;

const C_0_298 = 2446;
const C_0_390 = 3196;
const C_0_541 = 4433;
const C_0_765 = 6270;
const C_0_899 = 7373;
const C_1_175 = 9633;
const C_1_501 = 12299;
const C_1_847 = 15137;
const C_1_961 = 16069;
const C_2_053 = 16819;
const C_2_562 = 20995;
const C_3_072 = 25172;

/** `forwardDct` returns the coefficients of the orthonormal transform multiplied by this. */
export const DCT_SCALE = 8;

/** Replaces the 64 samples of a block, each from -128 to 127, by their coefficients. */
export function forwardDct(block: Int32Array): void {
  for (let row = 0; row < 64; row += 8)
    transform(block, row, 1, -FIRST_PASS_BITS, CONSTANT_BITS - FIRST_PASS_BITS);
  for (let column = 0; column < 8; column++)
    transform(block, column, 8, FIRST_PASS_BITS, CONSTANT_BITS + FIRST_PASS_BITS);
}

/** Transforms eight values that are `step` apart. Plain sums are scaled by 2^-sumShift, products by 2^-shift. */
function transform(block: Int32Array, at: number, step: number, sumShift: number, shift: number): void {
  const i1 = at + step;
  const i2 = i1 + step;
  const i3 = i2 + step;
  const i4 = i3 + step;
  const i5 = i4 + step;
  const i6 = i5 + step;
  const i7 = i6 + step;
  const sum07 = block[at]! + block[i7]!;
  const sum16 = block[i1]! + block[i6]!;
  const sum25 = block[i2]! + block[i5]!;
  const sum34 = block[i3]! + block[i4]!;
  const d7 = block[at]! - block[i7]!;
  const d6 = block[i1]! - block[i6]!;
  const d5 = block[i2]! - block[i5]!;
  const d4 = block[i3]! - block[i4]!;

  const e0 = sum07 + sum34;
  const e3 = sum07 - sum34;
  const e1 = sum16 + sum25;
  const e2 = sum16 - sum25;
  const even = Math.imul(e2 + e3, C_0_541);
  block[at] = scaled(e0 + e1, sumShift);
  block[i4] = scaled(e0 - e1, sumShift);
  block[i2] = scaled(even + Math.imul(e3, C_0_765), shift);
  block[i6] = scaled(even - Math.imul(e2, C_1_847), shift);

  const odd = Math.imul(d4 + d6 + d5 + d7, C_1_175);
  const z1 = -Math.imul(d4 + d7, C_0_899);
  const z2 = -Math.imul(d5 + d6, C_2_562);
  const z3 = odd - Math.imul(d4 + d6, C_1_961);
  const z4 = odd - Math.imul(d5 + d7, C_0_390);
  block[i7] = scaled(Math.imul(d4, C_0_298) + z1 + z3, shift);
  block[i5] = scaled(Math.imul(d5, C_2_053) + z2 + z4, shift);
  block[i3] = scaled(Math.imul(d6, C_3_072) + z2 + z3, shift);
  block[i1] = scaled(Math.imul(d7, C_1_501) + z1 + z4, shift);
}

/** Divides by 2^bits and rounds halves up; multiplies if `bits` is negative. */
function scaled(value: number, bits: number): number {
  return bits < 0 ? value << -bits : (value + (1 << (bits - 1))) >> bits;
}

/**
 * The forward DCT of Loeffler, Ligtenberg and Moschytz (ICASSP 1989) in integer arithmetic. It has the constants and the
 * rounding of libjpeg's `jfdctint.c`, so the coefficients are the same as libjpeg's on every machine.
 */

/** Fraction bits of the constants, and those that the first pass keeps in its results. */
const CONSTANT_BITS = 13;
const FIRST_PASS_BITS = 2;

/** Products are divided by 2^shift, and halves are rounded up. */
const ROW_SHIFT = CONSTANT_BITS - FIRST_PASS_BITS;
const ROW_HALF = 1 << (ROW_SHIFT - 1);
const COLUMN_SHIFT = CONSTANT_BITS + FIRST_PASS_BITS;
const COLUMN_HALF = 1 << (COLUMN_SHIFT - 1);
const FIRST_PASS_HALF = 1 << (FIRST_PASS_BITS - 1);

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

/**
 * Replaces the 64 samples of a block, each from -128 to 127, by their coefficients. Rows and columns have loops of their
 * own, with constant shifts and distances: one function for both takes V8 twice the time.
 */
export function forwardDct(block: Int32Array): void {
  transformRows(block);
  transformColumns(block);
}

/** Transforms each row, and keeps FIRST_PASS_BITS more bits. */
function transformRows(block: Int32Array): void {
  for (let at = 0; at < 64; at += 8) {
    const s0 = block[at]!;
    const s1 = block[at + 1]!;
    const s2 = block[at + 2]!;
    const s3 = block[at + 3]!;
    const s4 = block[at + 4]!;
    const s5 = block[at + 5]!;
    const s6 = block[at + 6]!;
    const s7 = block[at + 7]!;
    const d7 = s0 - s7;
    const d6 = s1 - s6;
    const d5 = s2 - s5;
    const d4 = s3 - s4;

    const e0 = s0 + s7 + s3 + s4;
    const e3 = s0 + s7 - s3 - s4;
    const e1 = s1 + s6 + s2 + s5;
    const e2 = s1 + s6 - s2 - s5;
    const even = Math.imul(e2 + e3, C_0_541);
    block[at] = (e0 + e1) << FIRST_PASS_BITS;
    block[at + 4] = (e0 - e1) << FIRST_PASS_BITS;
    block[at + 2] = (even + Math.imul(e3, C_0_765) + ROW_HALF) >> ROW_SHIFT;
    block[at + 6] = (even - Math.imul(e2, C_1_847) + ROW_HALF) >> ROW_SHIFT;

    const odd = Math.imul(d4 + d6 + d5 + d7, C_1_175);
    const z1 = -Math.imul(d4 + d7, C_0_899);
    const z2 = -Math.imul(d5 + d6, C_2_562);
    const z3 = odd - Math.imul(d4 + d6, C_1_961);
    const z4 = odd - Math.imul(d5 + d7, C_0_390);
    block[at + 7] = (Math.imul(d4, C_0_298) + z1 + z3 + ROW_HALF) >> ROW_SHIFT;
    block[at + 5] = (Math.imul(d5, C_2_053) + z2 + z4 + ROW_HALF) >> ROW_SHIFT;
    block[at + 3] = (Math.imul(d6, C_3_072) + z2 + z3 + ROW_HALF) >> ROW_SHIFT;
    block[at + 1] = (Math.imul(d7, C_1_501) + z1 + z4 + ROW_HALF) >> ROW_SHIFT;
  }
}

/** Transforms each column, and drops those bits. */
function transformColumns(block: Int32Array): void {
  for (let at = 0; at < 8; at++) {
    const s0 = block[at]!;
    const s1 = block[at + 8]!;
    const s2 = block[at + 16]!;
    const s3 = block[at + 24]!;
    const s4 = block[at + 32]!;
    const s5 = block[at + 40]!;
    const s6 = block[at + 48]!;
    const s7 = block[at + 56]!;
    const d7 = s0 - s7;
    const d6 = s1 - s6;
    const d5 = s2 - s5;
    const d4 = s3 - s4;

    const e0 = s0 + s7 + s3 + s4;
    const e3 = s0 + s7 - s3 - s4;
    const e1 = s1 + s6 + s2 + s5;
    const e2 = s1 + s6 - s2 - s5;
    const even = Math.imul(e2 + e3, C_0_541);
    block[at] = (e0 + e1 + FIRST_PASS_HALF) >> FIRST_PASS_BITS;
    block[at + 32] = (e0 - e1 + FIRST_PASS_HALF) >> FIRST_PASS_BITS;
    block[at + 16] = (even + Math.imul(e3, C_0_765) + COLUMN_HALF) >> COLUMN_SHIFT;
    block[at + 48] = (even - Math.imul(e2, C_1_847) + COLUMN_HALF) >> COLUMN_SHIFT;

    const odd = Math.imul(d4 + d6 + d5 + d7, C_1_175);
    const z1 = -Math.imul(d4 + d7, C_0_899);
    const z2 = -Math.imul(d5 + d6, C_2_562);
    const z3 = odd - Math.imul(d4 + d6, C_1_961);
    const z4 = odd - Math.imul(d5 + d7, C_0_390);
    block[at + 56] = (Math.imul(d4, C_0_298) + z1 + z3 + COLUMN_HALF) >> COLUMN_SHIFT;
    block[at + 40] = (Math.imul(d5, C_2_053) + z2 + z4 + COLUMN_HALF) >> COLUMN_SHIFT;
    block[at + 24] = (Math.imul(d6, C_3_072) + z2 + z3 + COLUMN_HALF) >> COLUMN_SHIFT;
    block[at + 8] = (Math.imul(d7, C_1_501) + z1 + z4 + COLUMN_HALF) >> COLUMN_SHIFT;
  }
}

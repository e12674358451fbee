/**
 * The standard normal distribution by tables, which `prepareNormal` computes from its density. Uniform numbers are
 * 32-bit draws here: a draw d stands for the probability d / 2^32.
 */
import { exp } from './real.ts';

/**
 * Has to be called before any other function here. The tables take a few milliseconds, and not every plan needs them.
 */
export function prepareNormal(): void {
  if (TAILS[0] !== 0) return;
  let tail = 0;
  for (let i = TAILS.length - 1; i >= 0; i--) {
    DENSITIES[i] = normalDensity(-i / CELLS);
    if (i < TAILS.length - 1) tail += DENSITIES[i + 1]! * massOver(-(i + 1) / CELLS, 1 / CELLS);
    TAILS[i] = tail * 0x1_0000_0000;
  }
  // Both tables grow, so the cell of one quantile is at or after that of the one before.
  let cell = TAILS.length - 1;
  for (let i = 0; i < QUANTILES.length; i++) {
    const start = 2 ** (Math.floor(i / OCTAVE_CELLS) - 32);
    const p = start * (1 + (i % OCTAVE_CELLS) / OCTAVE_CELLS);
    while (cell > 1 && TAILS[cell - 1]! <= p * 0x1_0000_0000) cell--;
    QUANTILES[i] = quantileAfter(cell, p);
  }
}

/** The tables of `normalOfDraw` and `drawOfNormal`, for the kernel. */
export function normalTables(): { readonly quantiles: Float64Array; readonly tails: Float64Array } {
  prepareNormal();
  return { quantiles: QUANTILES, tails: TAILS };
}

/** z with P(Z < z) = draw / 2^32, to 1e-5; draws 0 and 2^32 - 1 give the ends, 6.2 below and above 0. */
export function normalOfDraw(draw: number): number {
  const isUpper = draw >= 0x8000_0000;
  const lower = (isUpper ? ~draw : draw) | 0 || 1;
  // The table has the same number of cells for every power of two, so that the tail is as fine as the middle.
  const zeros = Math.clz32(lower);
  const mantissa = (lower << (zeros + 1)) >>> 0;
  const cell = (31 - zeros) * OCTAVE_CELLS + (mantissa >>> (32 - OCTAVE_BITS));
  const fraction = (mantissa & (0xffff_ffff >>> OCTAVE_BITS)) * 2 ** (OCTAVE_BITS - 32);
  const from = QUANTILES[cell]!;
  const z = from + fraction * (QUANTILES[cell + 1]! - from);
  return isUpper ? -z : z;
}

/** Fills in the `normalOfDraw` of the first `count` draws. */
export function normalsOfDraws(draws: Uint32Array, count: number, values: Float64Array): void {
  for (let i = 0; i < count; i++) values[i] = normalOfDraw(draws[i]!);
}

/** The draw of z: P(Z < z) * 2^32 rounded down, to a relative 1e-4 on both sides. */
export function drawOfNormal(z: number): number {
  const depth = Math.abs(z) * CELLS;
  if (depth >= LOWEST * CELLS) return z < 0 ? 0 : 0xffff_ffff;
  const cell = depth | 0;
  const from = TAILS[cell]!;
  const draw = (from + (depth - cell) * (TAILS[cell + 1]! - from)) >>> 0;
  return z < 0 ? draw : ~draw >>> 0;
}

/** The probability below z, for the integrals of the teacher. */
export function normalCdf(z: number): number {
  if (Math.abs(z) >= LOWEST) return z < 0 ? 0 : 1;
  const tail = lowerTail(-Math.abs(z));
  return z < 0 ? tail : 1 - tail;
}

/** z with P(Z < z) = p, for 1e-18 < p < 1, to 1e-9: the cell by bisection. */
export function normalQuantile(p: number): number {
  if (p > 0.5) return -normalQuantile(1 - p);
  let inside = 0;
  let outside = LOWEST * CELLS;
  while (outside - inside > 1) {
    const middle = (inside + outside) >> 1;
    if (TAILS[middle]! > p * 0x1_0000_0000) inside = middle;
    else outside = middle;
  }
  return quantileAfter(outside, p);
}

/** The quantile of p, which lies between the points `cell` and `cell - 1` of the tables: by Newton's steps. */
function quantileAfter(cell: number, p: number): number {
  const from = -cell / CELLS;
  const wanted = (p - TAILS[cell]! * 2 ** -32) / DENSITIES[cell]!;
  let d = 0;
  for (let step = 0; step < 3; step++) d += (wanted - massOver(from, d)) * (1 + from * d);
  return from + d;
}

/** The density of the standard normal distribution. */
export function normalDensity(z: number): number {
  return exp((-z * z) / 2) / SQRT_TWO_PI;
}

const SQRT_TWO_PI = 2.5066282746310002;

/** Beyond it there is less than 1e-18. */
const LOWEST = 9;
/** Cells a unit of z. */
const CELLS = 128;
const OCTAVE_BITS = 6;
const OCTAVE_CELLS = 2 ** OCTAVE_BITS;

/** P(Z < -i / CELLS) * 2^32. */
const TAILS = new Float64Array(LOWEST * CELLS + 1);
/** By octave of the draw below 2^31 and cell in it: its z. */
const QUANTILES = new Float64Array(31 * OCTAVE_CELLS + 1);

/** The density at -i / CELLS. */
const DENSITIES = new Float64Array(LOWEST * CELLS + 1);

/** P(Z < z) for z from -LOWEST to 0: by Taylor's series from the next point of the tables below z. */
function lowerTail(z: number): number {
  const cell = Math.ceil(-z * CELLS);
  const from = -cell / CELLS;
  return TAILS[cell]! * 2 ** -32 + DENSITIES[cell]! * massOver(from, z - from);
}

/** The integral of the density from `a` to `a + d`, over the density at `a`: Hermite polynomials of a. */
function massOver(a: number, d: number): number {
  const square = a * a;
  const fourth = (square * (square - 6) + 3) * (d / 120);
  const third = (a * (3 - square)) / 24 + fourth;
  return d * (1 + d * (-a / 2 + d * ((square - 1) / 6 + d * third)));
}

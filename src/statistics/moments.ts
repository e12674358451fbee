import { addExactly, type ExactSum, roundSum } from './exact-sum.ts';

/**
 * The sums behind mean and standard deviation. The values of one example are summed in their order, which neither
 * sharding nor blocks change. The sums of examples are added exactly, so that their order does not matter.
 */
export interface Moments {
  count: number;
  readonly sum: ExactSum;
  /**
   * The sum of squares, exact to 2^-100. Each example contributes the squares relative to its own mean, so that large
   * values that are close together keep their precision.
   */
  readonly squares: ExactSum;
}

export function makeMoments(): Moments {
  return { count: 0, sum: [], squares: [] };
}

/** Adds an example: the number of its values, their sum, and the sum of their squared distances from their mean. */
export function addGroup(moments: Moments, count: number, sum: number, distances: number): void {
  moments.count += count;
  addExactly(moments.sum, sum);
  if (distances !== 0) addExactly(moments.squares, distances);
  addProduct(moments.squares, sum, sum, count);
}

/** Adds other moments. */
export function addMoments(moments: Moments, { count, sum, squares }: Readonly<Moments>): void {
  moments.count += count;
  for (const part of sum) addExactly(moments.sum, part);
  for (const part of squares) addExactly(moments.squares, part);
}

export function meanOf({ count, sum }: Readonly<Moments>): number {
  return roundSum(sum) / count;
}

/** The standard deviation of a population, which is NumPy's default. */
export function standardDeviationOf({ count, sum, squares }: Readonly<Moments>): number {
  const total = roundSum(sum);
  const rest = [...sum];
  addExactly(rest, -total);
  const distances = [...squares];
  addProduct(distances, -total, total, count);
  addProduct(distances, -2 * total, roundSum(rest), count);
  return Math.sqrt(Math.max(0, roundSum(distances)) / count);
}

/** Adds `a * b / divisor` as the sum of two doubles. */
function addProduct(sum: ExactSum, a: number, b: number, divisor: number): void {
  const product = a * b;
  const quotient = product / divisor;
  addExactly(sum, quotient);
  const back = quotient * divisor;
  const rest = product - back - roundingOf(quotient, divisor, back) + roundingOf(a, b, product);
  if (rest !== 0) addExactly(sum, rest / divisor);
}

/** The rounding error of `product`, the rounded product of `a` and `b` (Dekker 1971). */
function roundingOf(a: number, b: number, product: number): number {
  const aHigh = highHalf(a);
  const bHigh = highHalf(b);
  const aLow = a - aHigh;
  const bLow = b - bHigh;
  return aHigh * bHigh - product + aHigh * bLow + aLow * bHigh + aLow * bLow;
}

function highHalf(x: number): number {
  const shifted = 0x8000001 * x;
  return shifted - (shifted - x);
}

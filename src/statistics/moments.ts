import { addExactly, type ExactSum, roundSum } from './exact-sum.ts';

/**
 * What mean and standard deviation need. An example's values are summed up in their order, which no sharding and no
 * block changes; the sums of the examples are added exactly, so that their order does not matter either.
 */
export interface Moments {
  count: number;
  readonly sum: ExactSum;
  /** Of the values' squares, within 2^-100: each example's by its own mean, so that large values close together count. */
  readonly squares: ExactSum;
}

export function makeMoments(): Moments {
  return { count: 0, sum: [], squares: [] };
}

/** Adds the values of an example: how many, their sum, and the sum of the squares of their distances from their mean. */
export function addGroup(moments: Moments, count: number, sum: number, distances: number): void {
  moments.count += count;
  addExactly(moments.sum, sum);
  if (distances !== 0) addExactly(moments.squares, distances);
  addProduct(moments.squares, sum, sum, count);
}

/** Adds what other moments hold. */
export function addMoments(moments: Moments, { count, sum, squares }: Readonly<Moments>): void {
  moments.count += count;
  for (const part of sum) addExactly(moments.sum, part);
  for (const part of squares) addExactly(moments.squares, part);
}

export function meanOf({ count, sum }: Readonly<Moments>): number {
  return roundSum(sum) / count;
}

/** Of the values as the whole population: NumPy's default. */
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

/** What `product`, the rounded product of `a` and `b`, has lost (Dekker 1971). */
function roundingOf(a: number, b: number, product: number): number {
  const [aHigh, bHigh] = [highHalf(a), highHalf(b)];
  const [aLow, bLow] = [a - aHigh, b - bHigh];
  return aHigh * bHigh - product + aHigh * bLow + aLow * bHigh + aLow * bLow;
}

function highHalf(x: number): number {
  const shifted = 0x8000001 * x;
  return shifted - (shifted - x);
}

import assert from 'node:assert/strict';

/** How often each of the numbers 0 to `cells` - 1 occurs; there must be no other. */
export function tally(cells: number, draws: ArrayLike<number>): number[] {
  const counts = new Array<number>(cells).fill(0);
  for (let i = 0; i < draws.length; i++) {
    const count = counts[draws[i]!];
    if (count === undefined)
      assert.fail(`${draws[i]} is not one of the whole numbers from 0 to ${cells - 1}`);
    counts[draws[i]!] = count + 1;
  }
  return counts;
}

/**
 * Holds that the counts are what draws with the given weights give: Pearson's chi-square lies between its 0.05 and
 * its 99.95 percentile. Both ends count, since a fit that is too good is not random either.
 */
export function assertFits(
  counts: readonly number[],
  weights: readonly number[] = counts.map(() => 1),
): void {
  const draws = sum(counts);
  const unit = draws / sum(weights);
  const expected = weights.map((weight) => weight * unit);
  assert.ok(Math.min(...expected) >= 5, 'a chi-square wants at least five draws a cell');
  const chiSquare = sum(counts.map((count, i) => (count - expected[i]!) ** 2 / expected[i]!));
  const p = chiSquareTail(chiSquare, counts.length - 1);
  assert.ok(p > 0.0005 && p < 0.9995, `chi-square ${chiSquare}, ${counts.length} cells: p = ${p}`);
}

/** Holds that neighbours in a sequence of cells are independent and even: the pairs as cells of their own. */
export function assertPairsFit(cells: number, firsts: ArrayLike<number>, seconds: ArrayLike<number>): void {
  const pairs = Float64Array.from(firsts, (first, i) => first * cells + seconds[i]!);
  assertFits(tally(cells * cells, pairs));
}

/** Probability that a chi-square variable exceeds `x`: the upper regularized incomplete gamma function. */
export function chiSquareTail(x: number, degrees: number): number {
  const [a, z] = [degrees / 2, x / 2];
  const scale = Math.exp(a * Math.log(z) - z - logGamma(a));
  return z < a + 1 ? 1 - scale * lowerSeries(a, z) : scale * upperFraction(a, z);
}

/** Abramowitz and Stegun, 6.5.29. */
function lowerSeries(a: number, z: number): number {
  let [term, total] = [1 / a, 1 / a];
  for (let n = 1; term > total * 1e-15; n++) {
    term *= z / (a + n);
    total += term;
  }
  return total;
}

/** Abramowitz and Stegun, 6.5.31, from the inside out. */
function upperFraction(a: number, z: number): number {
  let tail = 0;
  for (let n = 5000; n > 0; n--) tail = (n * (n - a)) / (z + 2 * n + 1 - a - tail);
  return 1 / (z + 1 - a - tail);
}

/** Stirling's series (Abramowitz and Stegun, 6.1.41), where it is exact enough: beyond 10. */
function logGamma(x: number): number {
  if (x < 10) return logGamma(x + 1) - Math.log(x);
  return (
    (x - 0.5) * Math.log(x) -
    x +
    Math.log(2 * Math.PI) / 2 +
    1 / (12 * x) -
    1 / (360 * x ** 3) +
    1 / (1260 * x ** 5)
  );
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}

import { exp, log, power } from './real.ts';

/** Ranks whose probabilities are added up one by one; behind them their sum is smooth enough for a formula. */
const EXACT_RANKS = 64;

/**
 * Quantiles of Zipf's law on the ranks 1 to N = max - min + 1, where rank k has a probability in proportion to
 * k^-exponent, without a table of N entries. The sum of the first k terms is exact for small k, then the
 * Euler-Maclaurin formula: the integral of x^-s, half the last term and a twelfth of its slope; it is inverted by the
 * integral's inverse and Newton's steps.
 */
export function makeZipf({
  min,
  max,
  exponent: s,
}: {
  min: number;
  max: number;
  exponent: number;
}): (p: number) => number {
  const ranks = max - min + 1;
  const exact = Math.min(EXACT_RANKS, ranks);
  const sums = new Float64Array(exact + 1);
  for (let k = 1; k <= exact; k++) sums[k] = sums[k - 1]! + power(k, -s);

  const term = (x: number) => power(x, -s);
  const integral = (x: number) =>
    s === 1 ? log(x / exact) : (power(x, 1 - s) - power(exact, 1 - s)) / (1 - s);
  const inverse = (area: number) =>
    s === 1 ? exact * exp(area) : power(area * (1 - s) + power(exact, 1 - s), 1 / (1 - s));
  const sumTo = (x: number) =>
    sums[exact]! + integral(x) + (term(x) - term(exact)) / 2 - (s / 12) * (term(x) / x - term(exact) / exact);

  const total = ranks <= exact ? sums[exact]! : sumTo(ranks);
  return (p) => {
    const wanted = p * total;
    if (wanted < sums[exact]!) return min + countBelow(sums, wanted);
    let x = inverse(wanted - sums[exact]!);
    for (let step = 0; step < 2; step++) x -= (sumTo(x) - wanted) / term(x);
    return min + Math.min(ranks, Math.max(exact + 1, Math.ceil(x))) - 1;
  };
}

/** How many of the growing sums, the first of which is 0, are at most `wanted`, less one: a rank counted from 0. */
function countBelow(sums: Float64Array, wanted: number): number {
  let low = 0;
  let high = sums.length - 1;
  while (high - low > 1) {
    const middle = (low + high) >> 1;
    if (sums[middle]! <= wanted) low = middle;
    else high = middle;
  }
  return low;
}

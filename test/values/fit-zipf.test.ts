/** A million draws of Zipf's law, for exponents on both sides of 1 and up to 2^53 ranks. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { makeZipf } from '../../src/math/zipf.ts';
import { assertBetween, testIntegers } from './fit.ts';

const CASES = [
  ...[0.7, 1, 1.1, 2.5].map((exponent) => ({ exponent, ranks: 2 ** 53 - 1, examples: 1000 })),
  { exponent: 0.7, ranks: 5_000_000_000, examples: 200 },
  // Around the rank from which a formula stands for the sum.
  ...[63, 64, 65, 1_000_000].map((ranks) => ({ exponent: 1.1, ranks, examples: 200 })),
  { exponent: 1, ranks: 7, examples: 200 },
  { exponent: 0.01, ranks: 1000, examples: 200 },
  { exponent: 8, ranks: 1000, examples: 200 },
];

for (const { exponent, ranks, examples } of CASES) {
  const distribution = { type: 'zipf', min: 1, max: ranks, exponent } as const;
  testIntegers(
    `zipf of ${exponent} over ${ranks} ranks`,
    distribution,
    (draws) => {
      const { edges, weights } = cellsOf(exponent, ranks, examples * 1000);
      assertBetween(draws, edges, weights);
      assert.ok(draws.every((draw) => draw >= 1 && draw <= ranks && Number.isSafeInteger(draw)));
    },
    examples,
  );
  test(`zipf of ${exponent} over ${ranks} ranks reaches both ends, and never turns back`, () => {
    const quantile = makeZipf({ ...distribution, min: 11, max: 10 + ranks });
    const top = 1 - 2 ** -53;
    assert.equal(quantile(0), 11);
    assert.ok(quantile(top) <= 10 + ranks);
    // Where the last rank has a share that 53 bits resolve, the greatest draw is that rank.
    if (massOf(exponent, ranks, ranks) / massOf(exponent, 1, ranks) > 2 ** -40)
      assert.equal(quantile(top), 10 + ranks);
    let before = 0;
    for (let i = 0; i <= 100_000; i++) {
      const value = quantile((i / 100_000) * top);
      assert.ok(value >= before, `${value} after ${before}`);
      before = value;
    }
  });
}

test('an offset moves the ranks', () => {
  const plain = makeZipf({ min: 1, max: 100, exponent: 1.1 });
  const moved = makeZipf({ min: -49, max: 50, exponent: 1.1 });
  for (let p = 0; p < 1; p += 1 / 64) assert.equal(moved(p), plain(p) - 50);
});

/** Cells of neighbouring ranks, each with at least twenty of the draws, and their weights. */
function cellsOf(exponent: number, ranks: number, draws: number) {
  const total = massOf(exponent, 1, ranks);
  const shareOf = (first: number, last: number) => massOf(exponent, first, last) / total;
  const starts: number[] = [1];
  const weights: number[] = [];
  for (let start = 1; start <= ranks; start = starts[starts.length - 1]!) {
    let end = start < 200 ? start : Math.min(ranks, Math.floor(start * 1.15));
    while (end < ranks && shareOf(start, end) < 20 / draws) end = Math.min(ranks, end + Math.ceil(end / 10));
    const isLast = end >= ranks || shareOf(end + 1, ranks) < 20 / draws;
    weights.push(shareOf(start, isLast ? ranks : end));
    if (isLast) break;
    starts.push(end + 1);
  }
  return { edges: starts.slice(1), weights };
}

/** The sum of k^-exponent from `first` to `last`: term by term, then the midpoint rule, exact to 1e-9 there. */
function massOf(exponent: number, first: number, last: number): number {
  return massUpTo(exponent, last) - (first < 2 ? 0 : massUpTo(exponent, first - 1));
}

function massUpTo(exponent: number, last: number): number {
  const sums = SUMS.get(exponent) ?? sumsOf(exponent);
  SUMS.set(exponent, sums);
  const exact = sums[Math.min(last, EXACT)]!;
  if (last <= EXACT) return exact;
  const [from, to] = [EXACT + 0.5, last + 0.5];
  const isOne = exponent === 1;
  return (
    exact + (isOne ? Math.log(to / from) : (to ** (1 - exponent) - from ** (1 - exponent)) / (1 - exponent))
  );
}

const EXACT = 20_000;
const SUMS = new Map<number, Float64Array>();

function sumsOf(exponent: number): Float64Array {
  const sums = new Float64Array(EXACT + 1);
  for (let k = 1; k <= EXACT; k++) sums[k] = sums[k - 1]! + k ** -exponent;
  return sums;
}

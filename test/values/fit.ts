/** What the tests of fit share: a million draws of a distribution, alone and tied to factors, against its formula. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { FloatDistribution, Int64Distribution } from '../../src/plan/distributions/table.ts';
import type { NumericFeature } from '../../src/plan/plan.ts';
import type { Int64Column } from '../../src/tfrecord/column.ts';
import { compileColumns } from '../../src/values/columns.ts';
import { drawNumbers, FEATURE, planOf } from './draw.ts';
import { assertFits } from './statistics.ts';

const EXAMPLES = 1000;
const LENGTH = 1000;

/** A factor for every element, so that the elements of an example stay independent and a test of fit is right. */
const SOURCES = {
  'drawn alone': {},
  'tied to factors': { factors: { count: LENGTH, kept: LENGTH } },
};

/** Registers `check` as a test of a million draws of the feature, once for each source of draws. */
function forBothSources(
  name: string,
  feature: NumericFeature,
  check: (feature: NumericFeature) => void,
): void {
  for (const [how, factors] of Object.entries(SOURCES)) {
    test(`${name}, ${how}`, () => check({ ...feature, length: LENGTH, ...factors }));
  }
}

export function testFloats(
  name: string,
  distribution: FloatDistribution,
  check: (draws: Float64Array) => void,
): void {
  const feature: NumericFeature = { ...FEATURE, kind: 'float', distribution };
  forBothSources(name, feature, (one) => check(drawNumbers(one, EXAMPLES)));
}

export function testIntegers(
  name: string,
  distribution: Int64Distribution,
  check: (draws: Float64Array) => void,
  examples = EXAMPLES,
): void {
  const feature: NumericFeature = { ...FEATURE, kind: 'int64', distribution };
  forBothSources(name, feature, (one) => check(drawNumbers(one, examples)));
}

/** Of integers beyond 2^53, which numbers do not hold. */
export function testWideIntegers(
  name: string,
  distribution: Int64Distribution,
  check: (draws: BigInt64Array) => void,
): void {
  const feature: NumericFeature = { ...FEATURE, kind: 'int64', distribution };
  forBothSources(name, feature, (one) => check(drawWide(one, EXAMPLES)));
}

function drawWide(feature: NumericFeature, count: number): BigInt64Array {
  const column = compileColumns(planOf([feature]), count)(0, count)[0] as Int64Column;
  return new BigInt64Array(column.words.slice(0, 2 * column.ends[count - 1]!).buffer);
}

/** Holds that as many draws lie between neighbouring edges as the weights say; the outer cells have no end. */
export function assertBetween(
  draws: Float64Array,
  edges: ArrayLike<number>,
  weights?: readonly number[],
): void {
  const counts = new Array<number>(edges.length + 1).fill(0);
  for (const draw of draws) counts[cellOf(draw, edges)]!++;
  assertFits(counts, weights);
}

/** How many edges are at most the draw. */
function cellOf(draw: number, edges: ArrayLike<number>): number {
  let [low, high] = [0, edges.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (edges[middle]! <= draw) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Holds that the draws have the quantile function: a thousand cells of the same probability, and six rare ones. */
export function assertContinuous(draws: Float64Array, quantile: (p: number) => number): void {
  const bounds = Array.from({ length: 999 }, (_, i) => (i + 1) / 1000);
  const tails = [1e-5, 1e-4, ...bounds, 1 - 1e-4, 1 - 1e-5];
  const weights = [...tails, 1].map((p, i) => p - (tails[i - 1] ?? 0));
  assertBetween(draws, tails.map(quantile), weights);
}

/** Holds that the share of `hits` in `trials` is within 4.5 standard errors of the rate. */
export function assertRate(hits: number, trials: number, rate: number, what: string): void {
  const error = Math.sqrt((rate * (1 - rate)) / trials);
  assert.ok(Math.abs(hits / trials - rate) <= 4.5 * error, `${what}: ${hits} of ${trials} are not ${rate}`);
}

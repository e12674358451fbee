/**
 * How well the items of a list can be ranked whose grades follow hidden factors: each item has a standard normal g of its own,
 * and the grade between whose thresholds t = signal * g + noise lies. Nobody can do better than to rank by g, because of
 * two items the one with the greater g has the greater grade more often than the other way round, whatever the other
 * items are. No formula is known for the mean of a ratio of sums of logarithms, so lists are drawn, always the same ones.
 */
import { drawOfNormal, normalOfDraw, prepareNormal } from './normal.ts';
import { below, bits, rowKey } from './random.ts';

/** Grades with the share of each, and how many items a list has. */
export interface GradedLists {
  readonly grades: readonly number[];
  /** Sum to 1. */
  readonly shares: readonly number[];
  /** How much of the deviation of the normal variable under a grade g explains, 0 to 1. */
  readonly signal: number;
  readonly items: { readonly min: number; readonly max: number };
}

/**
 * Means of the normalised discounted cumulative gain over the lists that have an item with a gain: the gain of a grade is
 * 2^grade - 1, and that of the item in place n is divided by log2(n + 1).
 */
export interface RankingExpectation {
  /** Of a random order. */
  readonly base: number;
  /** Of the order of g. */
  readonly bayes: number;
}

/** Number of drawn items: the standard error of both figures is below 0.002. */
const ITEMS = 2 ** 17;

/** Undefined where no list has a gain, or none has items. */
export function rankingExpectation({
  grades,
  shares,
  signal,
  items,
}: GradedLists): RankingExpectation | undefined {
  prepareNormal();
  const gains = grades.map((grade) => 2 ** grade - 1);
  const limits = limitsOf(shares);
  const discounts = Float64Array.from({ length: items.max }, (_, place) => 1 / Math.log2(place + 2));
  const rest = Math.sqrt(1 - signal * signal);
  const lists = Math.ceil(ITEMS / Math.max(1, (items.min + items.max) / 2));
  const key = new Int32Array(2);
  const row = new Int32Array(2);
  let counted = 0;
  let base = 0;
  let bayes = 0;
  for (let list = 0; list < lists; list++) {
    rowKey(key, list, row);
    const bitsOf = (i: number) => bits(row[0]!, row[1]!, i);
    const count = items.min + below(items.max - items.min + 1, bitsOf(0));
    const drawn = Array.from({ length: count }, (_, item) => {
      const g = normalOfDraw(bitsOf(2 * item + 1));
      const t = drawOfNormal(signal * g + rest * normalOfDraw(bitsOf(2 * item + 2)));
      return { g, gain: gains[gradeAt(limits, t)]! };
    });
    const figures = ndcgOfList(drawn, discounts);
    if (figures === undefined) continue;
    counted++;
    base += figures.base;
    bayes += figures.bayes;
  }
  if (counted === 0) return undefined;
  return { base: base / counted, bayes: (signal === 0 ? base : bayes) / counted };
}

interface DrawnItem {
  readonly g: number;
  readonly gain: number;
}

/** The NDCG of one list in a random order and in the order of g; undefined if no item has a gain. */
function ndcgOfList(drawn: readonly DrawnItem[], discounts: Float64Array): RankingExpectation | undefined {
  const byGain = drawn.toSorted((a, b) => b.gain - a.gain);
  const best = discounted(byGain, discounts);
  if (best === 0) return undefined;
  const total = drawn.reduce((sum, { gain }) => sum + gain, 0);
  const count = drawn.length;
  const meanDiscount = discounts.subarray(0, count).reduce((sum, discount) => sum + discount, 0) / count;
  const byFactor = drawn.toSorted((a, b) => b.g - a.g);
  return { base: (meanDiscount * total) / best, bayes: discounted(byFactor, discounts) / best };
}

function discounted(items: readonly { readonly gain: number }[], discounts: Float64Array): number {
  return items.reduce((sum, { gain }, place) => sum + gain * discounts[place]!, 0);
}

/** For every grade the draws that stay below it. */
function limitsOf(shares: readonly number[]): number[] {
  let below = 0;
  return shares.map((share) => {
    below += share;
    return below * 0x1_0000_0000;
  });
}

function gradeAt(limits: readonly number[], draw: number): number {
  const at = limits.findIndex((limit) => draw < limit);
  return at < 0 ? limits.length - 1 : at;
}

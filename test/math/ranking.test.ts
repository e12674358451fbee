import assert from 'node:assert/strict';
import { test } from 'node:test';
import { expectationByThreshold } from '../../src/math/expectation.ts';
import { type GradedLists, rankingExpectation } from '../../src/math/ranking.ts';

const FOUR: GradedLists = {
  grades: [0, 1, 2, 3],
  shares: [0.5, 0.3, 0.15, 0.05],
  signal: 0.9,
  items: { min: 4, max: 10 },
};

/** The standard error that the module promises, five times. */
const TOLERANCE = 5 * 0.002;

const near = (found: number | undefined, wanted: number) =>
  assert.ok(Math.abs(Number(found) - wanted) < TOLERANCE, `${found} instead of ${wanted}`);

for (const [rate, signal] of [
  [0.3, 0.9],
  [0.1, 0.5],
  [0.6, 0.99],
] as const) {
  test(`two items, 1 at the rate ${rate}, signal ${signal}: by the area under the curve`, () => {
    const lists = { grades: [0, 1], shares: [1 - rate, rate], signal, items: { min: 2, max: 2 } };
    const found = rankingExpectation(lists);
    // Of the lists with a one, this share has two, whose order does not matter.
    const both = rate ** 2 / (1 - (1 - rate) ** 2);
    const area = Number(expectationByThreshold(rate, signal, 1).teacherAuc);
    const second = 1 / Math.log2(3);
    near(found?.base, both + (1 - both) * (0.5 + 0.5 * second));
    near(found?.bayes, both + (1 - both) * (area + (1 - area) * second));
  });
}

test('without signal the best order is a random one, and with all of it the best of all', () => {
  const [none, all] = [0, 1].map((signal) => rankingExpectation({ ...FOUR, signal }));
  assert.equal(none?.bayes, none?.base);
  assert.equal(all?.bayes, 1);
  near(all?.base, Number(none?.base));
});

test('the more signal, the better the best order', () => {
  const best = [0, 0.3, 0.6, 0.9, 1].map((signal) => Number(rankingExpectation({ ...FOUR, signal })?.bayes));
  assert.deepEqual(
    best,
    best.toSorted((a, b) => a - b),
  );
});

test('a list of one item is always in the best order, and one without items in none', () => {
  assert.deepEqual(rankingExpectation({ ...FOUR, items: { min: 1, max: 1 } }), { base: 1, bayes: 1 });
  assert.equal(rankingExpectation({ ...FOUR, items: { min: 0, max: 0 } }), undefined);
  assert.equal(rankingExpectation({ ...FOUR, grades: [0], shares: [1] }), undefined);
});

test('it gives the same figures again', () => {
  assert.deepEqual(rankingExpectation(FOUR), rankingExpectation(FOUR));
});

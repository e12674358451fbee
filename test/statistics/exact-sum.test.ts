import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { addExactly, canonicalSum, type ExactSum, roundSum } from '../../src/statistics/exact-sum.ts';

function partsOf(terms: readonly number[]): ExactSum {
  const sum: ExactSum = [];
  for (const term of terms) addExactly(sum, term);
  return sum;
}

function sumOf(terms: readonly number[]): number {
  return roundSum(partsOf(terms));
}

/** Printed by Python's math.fsum. */
const FSUM: readonly (readonly [readonly number[], number])[] = [
  [[], 0],
  [[1e100, 1, -1e100], 1],
  [new Array(10).fill(0.1), 1],
  [[2 ** 53, 1], 9007199254740992],
  [[2 ** 53, 1, 2 ** -1000], 9007199254740994],
  [[2 ** 53, -0.5, -(2 ** -1000)], 9007199254740991],
  [[1e308, -1e308, 5e-324], 5e-324],
];

for (const [terms, total] of FSUM) {
  test(`the sum of ${terms.slice(0, 3)} is rounded once`, () => assert.equal(sumOf(terms), total));
}

test('whole numbers are summed as BigInt does', () => {
  const term = fc.bigInt(-(2n ** 53n), 2n ** 53n);
  fc.assert(
    fc.property(fc.array(term), (terms) => {
      assert.equal(sumOf(terms.map(Number)), Number(terms.reduce((sum, term) => sum + term, 0n)));
    }),
  );
});

test('the order does not matter', () => {
  const terms = fc.array(fc.double({ noNaN: true, min: -1e300, max: 1e300 }), { maxLength: 20 });
  fc.assert(fc.property(terms, (list) => assert.equal(sumOf(list), sumOf(list.toReversed()))));
});

test('canonical parts do not depend on the order, and lose nothing', () => {
  const terms = fc.array(fc.double({ noNaN: true, min: -1e300, max: 1e300 }), { maxLength: 20 });
  fc.assert(
    fc.property(terms, (list) => {
      const parts = canonicalSum(partsOf(list));
      assert.deepEqual(parts, canonicalSum(partsOf(list.toReversed())));
      assert.equal(sumOf([...list, ...parts.map((part) => -part)]), 0);
    }),
  );
});

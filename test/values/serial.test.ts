/** What stands next to a value, in any direction, tells nothing of it. */
import { test } from 'node:test';
import { bits, rowKey, streamKey } from '../../src/math/random.ts';
import { drawNumbers, FEATURE } from './draw.ts';
import { assertFits, assertPairsFit, tally } from './statistics.ts';

const LENGTH = 100;
const DIGITS = { ...FEATURE, length: LENGTH };

const digits = drawNumbers(DIGITS, 10_000);

test('neighbouring elements of a list are independent', () => {
  assertPairsFit(10, digits.slice(0, -1), digits.slice(1));
});

test('the same element in neighbouring examples is independent', () => {
  assertPairsFit(10, digits.slice(0, -LENGTH), digits.slice(LENGTH));
});

test('features whose names differ in one character are independent', () => {
  assertPairsFit(10, digits, drawNumbers({ ...DIGITS, name: 'g' }, 10_000));
});

test('neighbouring seeds are independent', () => {
  assertPairsFit(10, digits, drawNumbers(DIGITS, 10_000, { seed: 1 }));
});

test('datasets whose names differ in one character are independent', () => {
  assertPairsFit(10, digits, drawNumbers(DIGITS, 10_000, { dataset: 'train_date' }));
});

/** Two multiplications hide distances such as 128 only since elements are an odd constant apart. */
for (const distance of [1, 2, 128, 1000, 1024, 4096]) {
  test(`elements ${distance} apart are independent, in each of their four bytes`, () => {
    const [firsts, seconds] = elementsApart(distance);
    for (const shift of [24, 16, 8, 0]) {
      const pairs = firsts.map(
        (first, i) => (((first >>> shift) & 255) << 8) | ((seconds[i]! >>> shift) & 255),
      );
      assertFits(tally(2 ** 16, pairs));
    }
  });
}

/** A million pairs of elements, each of a row of its own. */
function elementsApart(distance: number): [Uint32Array, Uint32Array] {
  const key = streamKey(0, 'train_data', 'f', 'value');
  const row = new Int32Array(2);
  const [firsts, seconds] = [new Uint32Array(1_000_000), new Uint32Array(1_000_000)];
  for (let example = 0; example < firsts.length; example++) {
    rowKey(key, example, row);
    firsts[example] = bits(row[0]!, row[1]!, 0);
    seconds[example] = bits(row[0]!, row[1]!, distance);
  }
  return [firsts, seconds];
}

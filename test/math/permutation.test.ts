import assert from 'node:assert/strict';
import { test } from 'node:test';
import { makePermutation } from '../../src/math/permutation.ts';
import { streamKey } from '../../src/math/random.ts';
import { assertFits, assertPairsFit, tally } from '../values/statistics.ts';

const keyOf = (name: string) => streamKey(0, 'train_data', name, 'value');

test('every number of a range comes once, whatever its size', () => {
  for (const span of [1, 2, 3, 4, 5, 16, 17, 100, 1000, 4096, 4097]) {
    const permuted = makePermutation(keyOf('ids'), span);
    const values = Array.from({ length: span }, (_, index) => permuted(index));
    assert.deepEqual(
      values.sort((a, b) => a - b),
      Array.from({ length: span }, (_, index) => index),
    );
  }
});

test('a hundred thousand numbers of the largest range are different, and inside it', () => {
  const span = 2 ** 52;
  const permuted = makePermutation(keyOf('ids'), span);
  const values = Array.from({ length: 100_000 }, (_, index) => permuted(index));
  assert.equal(new Set(values).size, values.length);
  assert.ok(values.every((value) => Number.isInteger(value) && value >= 0 && value < span));
});

test('the first numbers of a large range are spread evenly over it, and neighbours are independent', () => {
  const span = 2 ** 31 - 1;
  const permuted = makePermutation(keyOf('ids'), span);
  const cells = Array.from({ length: 200_001 }, (_, index) => Math.floor((100 * permuted(index)) / span));
  assertFits(tally(100, cells));
  const tens = cells.map((cell) => Math.floor(cell / 10));
  assertPairsFit(10, tens.slice(0, -1), tens.slice(1));
});

test('in a range of ten, over many keys, each number is as often at each place', () => {
  const counts = new Array<number>(100).fill(0);
  for (let key = 0; key < 20_000; key++) {
    const permuted = makePermutation(keyOf(`ids ${key}`), 10);
    const place = key % 10;
    counts[10 * place + permuted(place)]!++;
  }
  assertFits(counts);
});

test('another key is another permutation', () => {
  const first = (name: string) => {
    const permuted = makePermutation(keyOf(name), 1000);
    return Array.from({ length: 20 }, (_, index) => permuted(index));
  };
  assert.notDeepEqual(first('a'), first('b'));
});

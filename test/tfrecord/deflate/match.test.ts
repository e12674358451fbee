/** Against the tables of RFC 1951, section 3.2.5, as it prints them. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { distanceSymbol, lengthSymbol } from '../../../src/tfrecord/deflate/trace.ts';

/** Extra bits and first length of the codes 257 to 285. */
const LENGTHS = `0 3, 0 4, 0 5, 0 6, 0 7, 0 8, 0 9, 0 10, 1 11, 1 13, 1 15, 1 17, 2 19, 2 23, 2 27, 2 31, 3 35, 3 43, 3 51,
  3 59, 4 67, 4 83, 4 99, 4 115, 5 131, 5 163, 5 195, 5 227, 0 258`;

/** Extra bits and first distance of the codes 0 to 29. */
const DISTANCES = `0 1, 0 2, 0 3, 0 4, 1 5, 1 7, 2 9, 2 13, 3 17, 3 25, 4 33, 4 49, 5 65, 5 97, 6 129, 6 193, 7 257, 7 385,
  8 513, 8 769, 9 1025, 9 1537, 10 2049, 10 3073, 11 4097, 11 6145, 12 8193, 12 12289, 13 16385, 13 24577`;

const rows = (table: string) => table.split(',').map((row) => row.trim().split(' ').map(Number));

function symbolIn(table: string, firstSymbol: number, value: number) {
  const all = rows(table);
  const index = all.findLastIndex(([, first = 0]) => first <= value);
  const [extraBits = 0, first = 0] = all[index] ?? [];
  return { symbol: firstSymbol + index, extra: value - first, extraBits };
}

test('every length', () => {
  for (let length = 3; length <= 258; length++)
    assert.deepEqual(lengthSymbol(length), symbolIn(LENGTHS, 257, length), `${length}`);
});

test('every distance', () => {
  for (let distance = 1; distance <= 32_768; distance++)
    assert.deepEqual(distanceSymbol(distance), symbolIn(DISTANCES, 0, distance), `${distance}`);
});

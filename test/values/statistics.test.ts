import assert from 'node:assert/strict';
import { test } from 'node:test';
import { assertFits, assertPairsFit, chiSquareTail } from './statistics.ts';

/** NIST/SEMATECH e-Handbook of Statistical Methods, 1.3.6.7.4: critical values of the chi-square distribution. */
const CRITICAL_VALUES = [
  { degrees: 1, x: 3.841, p: 0.05 },
  { degrees: 1, x: 10.828, p: 0.001 },
  { degrees: 9, x: 16.919, p: 0.05 },
  { degrees: 9, x: 2.088, p: 0.99 },
  { degrees: 10, x: 29.588, p: 0.001 },
  { degrees: 99, x: 123.225, p: 0.05 },
  { degrees: 100, x: 149.449, p: 0.001 },
  { degrees: 100, x: 70.065, p: 0.99 },
];

for (const { degrees, x, p } of CRITICAL_VALUES) {
  test(`chi-square with ${degrees} degrees of freedom exceeds ${x} with probability ${p}`, () => {
    assert.ok(Math.abs(chiSquareTail(x, degrees) - p) < 1e-4, String(chiSquareTail(x, degrees)));
  });
}

test('counts far from even do not fit', () => {
  assert.throws(() => assertFits([100, 200]), /chi-square/);
});

test('counts more even than chance would have them do not fit', () => {
  assert.throws(() => assertFits(new Array(100).fill(1000)), /chi-square/);
});

test('a sequence paired with itself does not fit', () => {
  const cells = Array.from({ length: 1000 }, (_, i) => i % 10);
  assert.throws(() => assertPairsFit(10, cells, cells), /chi-square/);
});

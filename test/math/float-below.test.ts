import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { floatBelow } from '../../src/math/real.ts';

for (const [x, below] of [
  [1, 1 - 2 ** -24],
  [2, 2 - 2 ** -23],
  [0, -(2 ** -149)],
  [2 ** -149, 0],
  [-1, -(1 + 2 ** -23)],
  [0.1, 0.09999999403953552],
  [Number.POSITIVE_INFINITY, 2 ** 128 - 2 ** 104],
] as const) {
  test(`below ${x}`, () => assert.equal(floatBelow(x), below));
}

test('it is less, and no float lies between', () => {
  fc.assert(
    fc.property(fc.double({ noNaN: true, min: -1e38, max: 1e38 }), fc.float({ noNaN: true }), (x, other) => {
      const below = floatBelow(x);
      assert.ok(below < x && Math.fround(below) === below);
      assert.ok(other <= below || other >= x);
    }),
  );
});

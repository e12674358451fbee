import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { formatInspection } from '../../src/verify/describe.ts';
import { inspectFile } from '../../src/verify/inspect.ts';
import { isAbove, isBelow } from '../../src/verify/summary.ts';
import { example, frames, scratch } from './build.ts';

const file = scratch();

test('a mean is between the minimum and the maximum, as a number and as printed', async () => {
  const int64 = fc.bigInt({ min: -(2n ** 63n), max: 2n ** 63n - 1n });
  const float = fc.float({ noNaN: true, noDefaultInfinity: true });
  // Values that are alike or nearly so are where rounding shows.
  const alike = fc.tuple(int64, fc.array(fc.bigInt({ min: 0n, max: 9n }), { minLength: 1, maxLength: 7 }));
  const ints = alike.map(([base, more]) =>
    more.map((step) => (base + step > 2n ** 63n - 1n ? base : base + step)),
  );
  const repeated = fc.tuple(float, fc.integer({ min: 1, max: 50 })).map(([value, n]) => Array(n).fill(value));
  await fc.assert(
    fc.asyncProperty(
      fc.oneof(
        ints.map((int64) => ({ int64 })),
        repeated.map((float) => ({ float })),
      ),
      async (list) => {
        const inspection = await inspectFile(file('mean', frames(example(['x', list]))));
        const [feature] = inspection.features;
        const { min, max } = feature?.statistics ?? {};
        const row = formatInspection(inspection).at(-1)?.split(/ {2,}/) ?? [];
        assertBetween(feature?.mean, min, max);
        assertBetween(row[6], row[4], row[5]);
      },
    ),
    { numRuns: 200 },
  );
});

test('a mean is compared with integers that no double holds', () => {
  const [even, odd] = [2 ** 53, '9007199254740993'];
  assert.deepEqual([isBelow(even, odd), isAbove(even, odd)], [true, false]);
  assert.deepEqual([isBelow(-even, `-${odd}`), isAbove(-even, `-${odd}`)], [false, true]);
  assert.deepEqual([isBelow(even, `${even}`), isAbove(even, `${even}`)], [false, false]);
  assert.deepEqual([isBelow(0.5, 1), isAbove(0.5, 0)], [true, true]);
  assert.deepEqual([isBelow(1, 1), isAbove(1, 1)], [false, false]);
});

function assertBetween(mean: unknown, min: unknown, max: unknown): void {
  const exact = (value: unknown) => {
    if (typeof value === 'number') return Number.isInteger(value) ? BigInt(value) : value;
    return /^-?\d+$/.test(String(value)) ? BigInt(String(value)) : Number(value);
  };
  assert.ok(exact(min) <= exact(mean) && exact(mean) <= exact(max), `${min} <= ${mean} <= ${max}`);
}

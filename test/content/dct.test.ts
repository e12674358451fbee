import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { DCT_SCALE, forwardDct } from '../../src/content/jpeg/dct.ts';

/** The DCT by its definition (ITU-T T.81, annex A.3.3). */
function exactDct(block: readonly number[]): number[] {
  return block.map((_, index) => {
    const [u, v] = [index % 8, Math.floor(index / 8)];
    const sum = block.reduce((sum, sample, i) => {
      const across = Math.cos(((2 * (i % 8) + 1) * u * Math.PI) / 16);
      const down = Math.cos(((2 * Math.floor(i / 8) + 1) * v * Math.PI) / 16);
      return sum + sample * across * down;
    }, 0);
    return (sum / 4) * (u === 0 ? Math.SQRT1_2 : 1) * (v === 0 ? Math.SQRT1_2 : 1);
  });
}

const block = (sample: fc.Arbitrary<number>) => fc.array(sample, { minLength: 64, maxLength: 64 });

/** The bound for the size of a JPEG assumes an error of at most 1. */
test('coefficients differ from the definition by less than a quarter', () => {
  const samples = fc.oneof(block(fc.integer({ min: -128, max: 127 })), block(fc.constantFrom(-128, 127)));
  fc.assert(
    fc.property(samples, (samples) => {
      const coefficients = Int32Array.from(samples);
      forwardDct(coefficients);
      for (const [i, exact] of exactDct(samples).entries())
        assert.ok(Math.abs(coefficients[i]! / DCT_SCALE - exact) < 0.25);
    }),
    { numRuns: 500 },
  );
});

import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { axisEnds, type Figure, numberText, rangeText, scaleOf } from '../../src/report/figures.ts';

const RANGES: readonly (readonly [min: Figure, max: Figure, mean: number, text: string])[] = [
  [0, 9, 4.5123, '0 to 9, mean 4.5'],
  [0, 1, 0.3, '0 to 1, mean 0.30'],
  [7, 7, 7, '7, mean 7'],
  [0, 4_999_999_999, 123_456_789.5, '0 to 4,999,999,999, mean 123,456,790'],
  ['-9223372036854775808', '9223372036854775807', 1e17, '−9.22 × 10¹⁸ to 9.22 × 10¹⁸, mean 1.00 × 10¹⁷'],
  [
    ...(['18014398509481984', '18014398509482983', 18014398509482480] as const),
    '18,014,398,509,481,984 to 18,014,398,509,482,983, mean 18,014,398,509,482,480',
  ],
  [1e-9, 0.99999, 0.5, '0.00 to 1.00, mean 0.50'],
  [0.0202, 12_345.6, 190, '0.0202 to 12,346, mean 190'],
  [1e-8, 2e-8, 1.5e-8, '1.00 × 10⁻⁸ to 2.00 × 10⁻⁸, mean 1.50 × 10⁻⁸'],
  [-3.2, 3.1, -0.001, '−3.2 to 3.1, mean −0.0'],
];

for (const [min, max, mean, text] of RANGES) {
  test(text, () => assert.equal(`${rangeText(min, max)}, mean ${scaleOf(min, max).mean(mean)}`, text));
}

test('an axis has no room for two long numbers', () => {
  assert.deepEqual(axisEnds('18014398509481984', '18014398509482983'), ['18,014,398,509,481,984', '+999']);
  assert.deepEqual([axisEnds(0, 1.5), axisEnds(3, 3)], [['0.00', '1.50'], ['3']]);
});

test('numbers alone have three digits', () => {
  const texts = [0.28867, 1234.5, 1e-7, 5e17, 0, 12].map(numberText);
  assert.deepEqual(texts, ['0.289', '1,235', '1.00 × 10⁻⁷', '5.00 × 10¹⁷', '0', '12']);
});

/** What a reader takes a printed number for. */
function meant(text: string): number {
  const plain = text.replaceAll(',', '').replaceAll('−', '-');
  const [factor = '', power] = plain.split(' × 10');
  const digits = [...(power ?? '⁰')]
    .map((digit) => (digit === '⁻' ? '-' : '⁰¹²³⁴⁵⁶⁷⁸⁹'.indexOf(digit)))
    .join('');
  return Number(`${factor}e${digits}`);
}

const float = fc.float({ noNaN: true, noDefaultInfinity: true }).map((value) => value + 0);
const integer = fc.bigInt({ min: -(2n ** 63n), max: 2n ** 63n - 1n }).map((value): Figure => {
  return Number.isSafeInteger(Number(value)) ? Number(value) : String(value);
});
const nearby = fc
  .tuple(fc.bigInt({ min: -(2n ** 62n), max: 2n ** 62n }), fc.bigInt({ min: 0n, max: 10n ** 6n }))
  .map(([start, span]) => [String(start), String(start + span)] as const);

test('a mean never seems to lie outside of its range', () => {
  const pair = fc.oneof(fc.tuple(float, float), fc.tuple(integer, integer), nearby);
  fc.assert(
    fc.property(pair, fc.double({ min: 0, max: 1, noNaN: true }), ([a, b], at) => {
      const [min, max] = Number(a) <= Number(b) ? [a, b] : [b, a];
      const scale = scaleOf(min, max);
      const mean = meant(scale.mean(Number(min) * (1 - at) + Number(max) * at));
      assert.ok(
        meant(scale.end(min)) <= mean && mean <= meant(scale.end(max)),
        `${scale.end(min)} ${mean} ${scale.end(max)}`,
      );
    }),
    { numRuns: 2000 },
  );
});

/** Laws of the raw bits below the values. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { bits, rowKey, streamKey } from '../../src/math/random.ts';

const word = fc.integer();

test('noElementRepeatsInARow: a hundred thousand elements, all different', () => {
  fc.assert(
    fc.property(word, word, fc.nat(2 ** 31), (a, b, from) => {
      const drawn = Uint32Array.from({ length: 100_000 }, (_, i) => bits(a, b, from + i)).sort();
      assert.ok(drawn.every((value, i) => i === 0 || value !== drawn[i - 1]));
    }),
    { numRuns: 5 },
  );
});

test('both words of a row decide its bits', () => {
  fc.assert(
    fc.property(word, word, fc.integer({ min: 0, max: 31 }), fc.nat(6000), (a, b, bit, i) => {
      const flipped = 1 << bit;
      assert.notEqual(bits(a, b, i), bits(a ^ flipped, b, i));
      assert.notEqual(bits(a, b, i), bits(a, b ^ flipped, i));
    }),
  );
});

test('noTwoFeaturesShareAStream: 45,000 coordinates, no key twice', () => {
  const keys = new Set<bigint>();
  let streams = 0;
  for (const seed of [0, 1, 2 ** 53 - 1]) {
    for (const dataset of ['train_data', 'validation_data.a']) {
      for (let feature = 0; feature < 2500; feature++) {
        for (const purpose of ['value', 'length', 'size'] as const) {
          const key = streamKey(seed, dataset, `feature_${feature}`, purpose);
          keys.add((BigInt(key[0]!) << 32n) ^ BigInt.asUintN(32, BigInt(key[1]!)));
          streams++;
        }
      }
    }
  }
  assert.equal(keys.size, streams);
});

test('noTwoFeaturesShareAStream: text cannot pass from one coordinate into another', () => {
  const text = fc.oneof(fc.string(), fc.constantFrom('"', '","', '\\', 'a","b', '\\"'));
  fc.assert(
    fc.property(text, text, text, text, (dataset, feature, otherDataset, otherFeature) => {
      fc.pre(dataset !== otherDataset || feature !== otherFeature);
      const [key, other] = [
        streamKey(0, dataset, feature, 'value'),
        streamKey(0, otherDataset, otherFeature, 'value'),
      ];
      assert.notDeepEqual(key, other);
    }),
  );
});

test('no two examples of a stream share a row', () => {
  const key = streamKey(0, 'train_data', 'f', 'value');
  const row = new Int32Array(2);
  const rows = new Set<string>();
  for (const start of [0, 2 ** 32 - 10_000, 2 ** 53 - 20_000]) {
    for (let i = 0; i < 20_000; i++) {
      rowKey(key, start + i, row);
      rows.add(row.join());
    }
  }
  assert.equal(rows.size, 60_000);
});

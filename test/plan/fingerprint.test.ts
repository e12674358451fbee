import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { cacheKey, canonicalJson, fingerprint } from '../../src/plan/fingerprint.ts';
import type { DataPlan, PlannedFeature } from '../../src/plan/plan.ts';
import { readPlan } from '../golden/record-stream.ts';
import { FEATURE, planOf } from '../values/draw.ts';

/**
 * SHA-256 of the plan's JSON, computed with Python 3.11 as
 * `json.dumps(plan, sort_keys=True, separators=(",", ":"), ensure_ascii=False)`.
 */
const FINGERPRINTS = {
  kinds: 'a9dd7f455c0903c2b4ae28fec4e9251c6c4ce2148437981fa6754d4fbdb5ef9f',
  names: 'bd03bce22170b214732a1001dfa53278bb7097871dc10144376350f27bafa86f',
  late: 'c3d7dd4ef84c44da63c770976d40e775685b2310e20d0a7aa4e0246913dd8daf',
};

for (const [name, expected] of Object.entries(FINGERPRINTS)) {
  test(`the fingerprint of plan "${name}" is the SHA-256 of its canonical JSON`, () => {
    assert.equal(fingerprint(readPlan(name)), expected);
  });
}

test('the cache key names the tool, the version of the format and the fingerprint', () => {
  assert.equal(cacheKey('abc'), 'tfrecord-fixture-1-abc');
});

test('canonical JSON has sorted keys at every depth, lists as they are, and no white space', () => {
  const value = { b: [3, 1, { d: 'x y', c: null }], a: { z: true, é: 'ü' } };
  assert.equal(canonicalJson(value), '{"a":{"z":true,"é":"ü"},"b":[3,1,{"c":null,"d":"x y"}]}');
});

test('canonical JSON says what JSON says', () => {
  fc.assert(
    fc.property(fc.jsonValue(), (value) => {
      assert.deepEqual(JSON.parse(canonicalJson(value)), JSON.parse(JSON.stringify(value)));
    }),
  );
});

test('canonical JSON does not depend on the order in which keys were set', () => {
  fc.assert(
    fc.property(fc.dictionary(fc.string(), fc.jsonValue()), (record) => {
      const reversed = Object.fromEntries(Object.entries(record).reverse());
      assert.equal(canonicalJson({ inner: reversed }), canonicalJson({ inner: record }));
    }),
  );
});

const TEXT: PlannedFeature = {
  ...FEATURE,
  kind: 'bytes',
  distribution: { type: 'text', size: { min: 1, max: 2 }, alphabet: 'ab' },
};

const CHANGES: Record<string, DataPlan> = {
  'the seed': planOf([FEATURE], { seed: 1 }),
  'the dataset': planOf([FEATURE], { dataset: 'validation_data.a' }),
  'the number of examples': planOf([FEATURE], { examples: 5 }),
  'the name of a feature': planOf([{ ...FEATURE, name: 'g' }]),
  'the length of a feature': planOf([{ ...FEATURE, length: 2 }]),
  'a range of lengths': planOf([{ ...FEATURE, length: { min: 1, max: 1 } }]),
  'the kind of a feature': planOf([{ ...FEATURE, kind: 'float' }]),
  'a limit of a distribution': planOf([{ ...FEATURE, distribution: { type: 'uniform', min: 0, max: 8 } }]),
  'a distribution': planOf([{ ...FEATURE, distribution: { type: 'bernoulli', positiveRate: 0.5 } }]),
  'text instead of numbers': planOf([TEXT]),
  'another feature': planOf([FEATURE, { ...FEATURE, name: 'g' }]),
};

for (const [what, changed] of Object.entries(CHANGES)) {
  test(`another fingerprint: ${what}`, () => {
    const others = Object.values(CHANGES).filter((plan) => plan !== changed);
    for (const other of [planOf([FEATURE]), ...others]) {
      assert.notEqual(fingerprint(changed), fingerprint(other));
    }
  });
}

import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { planFeatures } from '../../src/plan/plan-features.ts';
import type { Feature } from '../../src/schema/feature.ts';
import type { Profile } from '../../src/spec/profiles.ts';
import { feature, OPTIONS, SMOKE, specOf } from './options.ts';

function planFeature(one: Feature, profile: Profile) {
  return planFeatures([one], { ...SMOKE, profile }, 0, OPTIONS.hints, ({ message }) =>
    assert.fail(message),
  )[0]!;
}

const WORDS = { size: { min: 1, max: 16 }, alphabet: 'abcdefghijklmnopqrstuvwxyz0123456789' };
const ONE_OF = (alphabet: string) => ({ type: 'text', size: { min: 1, max: 1 }, alphabet });
const UP_TO = (max: number) => ({ type: 'uniform', min: 0, max });
const COIN = { type: 'bernoulli', positiveRate: 0.5 };

const TABLE = [
  { kind: 'int64', role: 'feature', smoke: UP_TO(9), uniform: UP_TO(9) },
  { kind: 'float', role: 'feature', smoke: UP_TO(1), uniform: UP_TO(1) },
  { kind: 'bytes', role: 'feature', smoke: { type: 'text', ...WORDS }, uniform: { type: 'text', ...WORDS } },
  { kind: 'int64', role: 'label', smoke: COIN, uniform: UP_TO(9) },
  { kind: 'float', role: 'label', smoke: COIN, uniform: UP_TO(1) },
  { kind: 'bytes', role: 'label', smoke: ONE_OF('01'), uniform: ONE_OF('0123456789') },
] as const;

for (const { kind, role, ...profiles } of TABLE) {
  for (const [profile, distribution] of Object.entries(profiles)) {
    test(`profile ${profile}: a ${role} of kind ${kind} is ${JSON.stringify(distribution)}`, () => {
      const planned = planFeature(feature({ kind, role, length: 3 }), profile as Profile);
      assert.deepEqual(planned, { name: 'f', kind, role, length: 3, distribution });
    });
  }
}

test('a feature of variable length has 0 to 8 elements', () => {
  assert.deepEqual(planFeature(feature({ length: 'variable' }), 'smoke').length, { min: 0, max: 8 });
});

describe('thorough', () => {
  const FORMS = {
    float: feature({ kind: 'float' }),
    embedding: feature({ kind: 'float', name: 'user.embedding', length: 200 }),
    int64: feature(),
    bytes: feature({ kind: 'bytes', length: 2 }),
    'variable length': feature({ length: 'variable' }),
    label: feature({ role: 'label' }),
  };
  for (const [what, form] of Object.entries(FORMS)) {
    test(`lets a feature be absent now and then where the reader has a default: ${what}`, () => {
      assert.equal(planFeature({ ...form, required: false }, 'thorough').missing, 0.03);
      assert.equal(planFeature({ ...form, required: true }, 'thorough').missing, undefined);
      assert.equal(planFeature({ ...form, required: false }, 'learnable').missing, undefined);
    });
  }

  function planned(rule: string, changes: Partial<Feature> = {}): number | undefined {
    const spec = specOf(`{profile: thorough, features: {f: ${rule}}}`);
    const one = feature({ required: false, ...changes });
    return planFeatures([one], spec, 0, OPTIONS.hints, ({ message }) => assert.fail(message))[0]?.missing;
  }

  test('a rule has the last word', () => {
    assert.equal(planned('{missing: 0.5}'), 0.5);
    assert.equal(planned('{missing: 0}'), undefined);
    assert.equal(planned('{zeros: 0.5}'), 0.03);
  });

  test('keeps indices and times in every example, unless a rule says otherwise', () => {
    for (const distribution of ['example-index', 'timestamp']) {
      assert.equal(planned(`{distribution: ${distribution}}`), undefined);
      assert.equal(planned(`{distribution: ${distribution}, missing: 0.2}`), 0.2);
    }
  });

  test('keeps together what is tied together', () => {
    const group = (name: string) =>
      feature({ name, length: 'variable', required: false, rows: { min: 0, max: 5, size: 1, group: 'g' } });
    const image = feature({ name: 'image', kind: 'bytes', required: false });
    const tie = { type: 'image-fact', feature: 'image', fact: 'size' } as const;
    const height = feature({ name: 'height', required: false, tie });
    const features = [group('a'), group('b'), image, height];
    const plans = planFeatures(
      features,
      { ...SMOKE, profile: 'thorough' },
      0,
      OPTIONS.hints,
      () => undefined,
    );
    for (const { name, missing } of plans) assert.equal(missing, undefined, name);
  });
});

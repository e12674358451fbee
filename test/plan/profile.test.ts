import assert from 'node:assert/strict';
import { test } from 'node:test';
import { planFeatures } from '../../src/plan/plan-features.ts';
import type { Feature } from '../../src/schema/feature.ts';
import type { Profile } from '../../src/spec/fixture-spec.ts';
import { feature, OPTIONS, SMOKE } from './options.ts';

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

import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import { compareLocks, isIntact, lockOf } from '../../src/lock/lock.ts';
import { fingerprint } from '../../src/plan/fingerprint.ts';
import type { DataPlan, PlannedFeature } from '../../src/plan/plan.ts';
import { arbitraryPlan } from '../laws/arbitrary-plan.ts';
import { FEATURE, planOf } from '../values/draw.ts';

const NAMES = ['a', 'b', 'c'].map((name): PlannedFeature => ({ ...FEATURE, name }));
const PLAN = planOf(NAMES);

/** The differences from the plan, in short. */
function changes(other: DataPlan): string[] {
  return compareLocks(lockOf(PLAN), lockOf(other)).map(
    ({ change, name, text }) => `${change} ${name}: ${text}`,
  );
}

/** The plan with other fields of its feature `b`. */
function withB(fields: object): DataPlan {
  return planOf(NAMES.map((feature) => (feature.name === 'b' ? { ...feature, ...fields } : feature)));
}

describe('a lock', () => {
  test('is intact when it was just made, and as JSON', () => {
    fc.assert(
      fc.property(arbitraryPlan, (plan) => {
        assert.ok(isIntact(lockOf(plan)));
        assert.ok(isIntact(JSON.parse(JSON.stringify(lockOf(plan)))));
      }),
    );
  });

  test('has the fingerprint of its plan', () => {
    assert.equal(lockOf(PLAN).fingerprint, fingerprint(PLAN));
  });

  test('is not intact once anything in it has changed', () => {
    const lock = lockOf(PLAN);
    const [first, ...rest] = lock.features;
    assert.ok(first);
    for (const changed of [
      { ...lock, fingerprint: '0'.repeat(64) },
      { ...lock, settings: { ...lock.settings, seed: 1 } },
      { ...lock, settings: { ...lock.settings, more: 1 } },
      { ...lock, features: rest },
      { ...lock, features: [...rest, first] },
      { ...lock, features: [{ ...first, name: 'z' }, ...rest] },
      { ...lock, features: [{ ...first, digest: '0'.repeat(64) }, ...rest] },
      { ...lock, features: [{ ...first, fields: { ...first.fields, length: 2 } }, ...rest] },
    ])
      assert.equal(isIntact(changed), false);
  });
});

describe('a plan differs from the locked one', () => {
  test('in nothing when it is the same', () => assert.deepEqual(changes(planOf(NAMES)), []));

  for (const [what, plan, expected] of [
    ['the seed', planOf(NAMES, { seed: 1 }), ['setting seed: "seed" was 0 and is 1']],
    ['a new feature', planOf([...NAMES, { ...FEATURE, name: 'd' }]), ['appeared d: int64, length 1']],
    ['a lost feature', planOf(NAMES.slice(1)), ['vanished a: int64, length 1']],
    [
      'another name',
      planOf([...NAMES.slice(1), { ...FEATURE, name: 'd' }]),
      ['appeared d: int64, length 1', 'vanished a: int64, length 1'],
    ],
    ['a length', withB({ length: { min: 0, max: 8 } }), ['length b: "length" was 1 and is 0 to 8']],
    [
      'a kind',
      withB({ kind: 'float', distribution: { type: 'uniform', min: 0, max: 1 } }),
      ['kind b: "kind" was int64 and is float'],
    ],
    ['a role', withB({ role: 'label' }), ['values b: "role" was feature and is label']],
    ['a modifier', withB({ missing: 0.5 }), ['values b: "missing" was not set and is 0.5']],
  ] as const) {
    test(`in ${what}`, () => assert.deepEqual(changes(plan), expected));
  }

  test('in both length and values', () => {
    assert.deepEqual(changes(withB({ length: 2, role: 'label' })), [
      'length b: "length" was 1 and is 2',
      'values b: "role" was feature and is label',
    ]);
  });

  test('in length alone where the factors follow the length', () => {
    const changesFrom512 = (length: number | { min: number; max: number }, factors?: { kept: number }) => {
      const of = (fields: object) => lockOf(planOf([{ ...FEATURE, ...fields } as PlannedFeature]));
      const locked = of({ length: 512, factors: { count: 8, kept: 512 } });
      const planned = of({ length, ...(factors && { factors: { count: 8, ...factors } }) });
      return compareLocks(locked, planned).map(({ change }) => change);
    };
    assert.deepEqual(changesFrom512(513, { kept: 513 }), ['length']);
    assert.deepEqual(changesFrom512({ min: 0, max: 8 }), ['length']);
    assert.deepEqual(changesFrom512(512, { kept: 8 }), ['values']);
  });

  test('in something whenever the fingerprints differ', () => {
    fc.assert(
      fc.property(arbitraryPlan, arbitraryPlan, (one, other) => {
        const isSame = fingerprint(one) === fingerprint(other);
        assert.equal(compareLocks(lockOf(one), lockOf(other)).length === 0, isSame);
      }),
    );
  });
});

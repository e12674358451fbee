import fc from 'fast-check';
import type { DataPlan, PlannedFeature } from '../../src/plan/plan.ts';
import { planOf } from '../values/draw.ts';

/** Random plans for properties: every kind and distribution, awkward names, few and short lists. */

const name = fc.oneof(fc.string({ maxLength: 12 }), fc.string({ unit: 'binary', maxLength: 6 }));

function range(min: number, max: number, width: number) {
  return fc
    .tuple(fc.integer({ min, max }), fc.nat(width))
    .map(([start, size]) => ({ min: start, max: Math.min(max, start + size) }));
}

const length = fc.oneof(fc.nat(5), range(0, 6, 6));

const bernoulli = fc.record({
  type: fc.constant('bernoulli' as const),
  positiveRate: fc.double({ min: 0, max: 1, noNaN: true }),
});

const integers = range(-(2 ** 31), 2 ** 31 - 1, 2 ** 16 - 1).map((r) => ({ type: 'uniform' as const, ...r }));

const floats = range(-1000, 1000, 100).map((r) => ({ type: 'uniform' as const, ...r }));

const text = fc.record({
  type: fc.constant('text' as const),
  size: range(0, 200, 200),
  alphabet: fc.constantFrom('a', '01', 'abcdefghijklmnopqrstuvwxyz0123456789'),
});

const shape = { name, role: fc.constantFrom('feature' as const, 'label' as const), length };

export const arbitraryFeature: fc.Arbitrary<PlannedFeature> = fc.oneof(
  fc.record({ ...shape, kind: fc.constant('int64' as const), distribution: fc.oneof(integers, bernoulli) }),
  fc.record({ ...shape, kind: fc.constant('float' as const), distribution: fc.oneof(floats, bernoulli) }),
  fc.record({ ...shape, kind: fc.constant('bytes' as const), distribution: text }),
);

export const arbitraryPlan: fc.Arbitrary<DataPlan> = fc
  .tuple(
    fc.uniqueArray(arbitraryFeature, { selector: ({ name }) => name, minLength: 1, maxLength: 5 }),
    fc.maxSafeNat(),
    name,
  )
  .map(([features, seed, dataset]) => planOf(features, { seed, dataset }));

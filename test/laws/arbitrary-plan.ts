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

const factors = fc.record({ count: fc.integer({ min: 1, max: 3 }), kept: fc.integer({ min: 1, max: 5 }) });

const byItem = factors.map((some) => ({ ...some, byItem: true as const }));

const pooled = fc.constant({ count: 1, kept: 6, manner: 'pooled' as const });

/** What labels of several classes and of numbers hang on, here of features that need not be there. */
const follows = fc.record({
  signal: fc.double({ min: 0.1, max: 1, noNaN: true }),
  factors: fc.array(fc.record({ feature: fc.constantFrom('x', 'z'), factor: fc.nat(3) }), {
    minLength: 1,
    maxLength: 2,
  }),
});

const choice = fc.constant({ type: 'categorical' as const, values: ['a', 'bb', ''], weights: [1, 2, 3] });
const normal = fc.constant({ type: 'normal' as const, mean: 3, stddev: 4 });

const shape = { name, role: fc.constantFrom('feature' as const, 'label' as const), length };

export const arbitraryFeature: fc.Arbitrary<PlannedFeature> = fc.oneof(
  fc.record({ ...shape, kind: fc.constant('int64' as const), distribution: fc.oneof(integers, bernoulli) }),
  fc.record({ ...shape, kind: fc.constant('float' as const), distribution: fc.oneof(floats, bernoulli) }),
  fc.record({ ...shape, kind: fc.constant('bytes' as const), distribution: text }),
  fc.record({ ...shape, kind: fc.constant('int64' as const), distribution: integers, factors: pooled }),
  fc.record({ ...shape, kind: fc.constant('bytes' as const), distribution: choice, follows }),
  fc.record({ ...shape, kind: fc.constant('int64' as const), distribution: normal, follows }),
  fc.record({ ...shape, kind: fc.constant('float' as const), distribution: floats, follows }),
  fc.record({
    ...shape,
    length: fc.integer({ min: 5, max: 8 }),
    kind: fc.constant('float' as const),
    distribution: floats,
    factors: fc.oneof(factors, byItem),
  }),
);

export const arbitraryPlan: fc.Arbitrary<DataPlan> = fc
  .tuple(
    fc.uniqueArray(arbitraryFeature, { selector: ({ name }) => name, minLength: 1, maxLength: 5 }),
    fc.maxSafeNat(),
    name,
  )
  .map(([features, seed, dataset]) => planOf(features, { seed, dataset }));

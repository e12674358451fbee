import fc from 'fast-check';
import type { Problem } from '../../src/base/problem.ts';
import { makePlan, type PlannedRun } from '../../src/plan/make-plan.ts';
import { loadFixtureSpec } from '../../src/spec/load-spec.ts';
import { feature, OPTIONS } from '../plan/options.ts';
import { sourceOf } from '../yaml/reading.ts';

/** Random fixture specs with rules across features. */

export const TOGETHER = [
  feature({ name: 'user.id' }),
  feature({ name: 'user.known', required: false }),
  feature({ name: 'user.age', required: false }),
  feature({ name: 'user.income', kind: 'float', required: false }),
  feature({ name: 'user.tags', kind: 'bytes', length: 'variable' }),
  feature({ name: 'item.id', kind: 'bytes' }),
  feature({ name: 'item.price', kind: 'float', required: false }),
  feature({ name: 'item.weight', kind: 'float', required: false }),
  feature({ name: 'item.vector', kind: 'float', length: 24 }),
  feature({ name: 'clicked', role: 'label' }),
];

const tenths = fc.integer({ min: 1, max: 10 }).map((n) => n / 10);
const condition = (where: string) =>
  fc.record({ rate: tenths, where: fc.constant(where), is: fc.nat(9), otherwise: tenths });

const spec = fc.record(
  {
    profile: fc.constantFrom('learnable', 'smoke', 'edge-cases'),
    entities: fc.record({
      'user.id': fc.record({ features: fc.constant(['user.*']), rows: fc.integer({ min: 2, max: 9 }) }),
    }),
    correlations: fc.tuple(
      fc.record({ features: fc.constant(['item.price', 'item.weight']), correlation: tenths }),
      fc.record({ features: fc.constant(['user.income', 'user.age']), correlation: tenths.map((r) => -r) }),
    ),
    features: fc.record(
      {
        'user.age': fc.record({ missing: condition('user.known') }),
        'user.tags': fc.record({ missing: condition('user.age') }),
        'item.weight': fc.record({ missing: condition('user.age') }),
        'item.id': fc.constant({ distribution: 'unique' }),
      },
      { requiredKeys: [] },
    ),
  },
  { requiredKeys: ['features'] },
);

export interface TogetherRun extends PlannedRun {
  /** The spec as a text. */
  readonly text: string;
  readonly problems: readonly Problem[];
}

/** The plan of a random spec; JSON is YAML. */
export const arbitraryTogether: fc.Arbitrary<TogetherRun> = fc
  .tuple(spec, fc.maxSafeNat(), fc.integer({ min: 4, max: 80 }))
  .map(([wanted, seed, examples]) => {
    const problems: Problem[] = [];
    const report = (problem: Problem) => void problems.push(problem);
    const text = JSON.stringify(wanted);
    const loaded = loadFixtureSpec(sourceOf(text), report);
    const run = makePlan(TOGETHER, { ...OPTIONS, seed, examples, shards: 1 + (seed % 4) }, loaded, report);
    return { ...run, text, problems: problems.filter(({ severity }) => severity === 'error') };
  });

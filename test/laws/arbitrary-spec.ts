import fc from 'fast-check';
import type { Problem } from '../../src/base/problem.ts';
import { makePlan, type PlannedRun } from '../../src/plan/make-plan.ts';
import type { Feature } from '../../src/schema/feature.ts';
import { loadFixtureSpec } from '../../src/spec/load-spec.ts';
import { PROFILE_NAMES } from '../../src/spec/profiles.ts';
import { feature, OPTIONS } from '../plan/options.ts';
import { sourceOf } from '../yaml/reading.ts';

/** Random fixture specs for a schema with features of every form: every distribution, modifier, profile and mark. */

export const FEATURES: readonly Feature[] = [
  feature({ name: 'float', kind: 'float', length: 13 }),
  feature({ name: 'float.embedding', kind: 'float', length: 30 }),
  feature({ name: 'floats', kind: 'float', length: 'variable' }),
  feature({ name: 'int' }),
  feature({ name: 'int.long', length: 40 }),
  feature({ name: 'ints', length: 'variable' }),
  feature({ name: 'word', kind: 'bytes', length: 2 }),
  feature({ name: 'words', kind: 'bytes', length: 'variable' }),
  feature({ name: 'label.a', role: 'label' }),
  feature({ name: 'label.b', role: 'label', kind: 'float', length: 2 }),
];

/** Without an exponent, which YAML 1.1 reads only in a form of its own. */
const real = (min: number, max: number) =>
  fc.double({ min, max, noNaN: true }).map((value) => Number(value.toFixed(6)) + 0);

const rate = fc.oneof(fc.constantFrom(0, 1), real(0, 1));
const small = real(-1000, 1000);
const WIDE = { min: -(2n ** 63n), max: 2n ** 63n - 1n };

function ordered<T>(values: fc.Arbitrary<T>, isLess: (a: T, b: T) => boolean) {
  return fc.tuple(values, values).map(([a, b]) => (isLess(b, a) ? { min: b, max: a } : { min: a, max: b }));
}

const wholes = ordered(
  fc.oneof(fc.bigInt(WIDE), fc.bigInt({ min: -200n, max: 200n }), fc.constantFrom(WIDE.min, WIDE.max, 0n)),
  (a, b) => a < b,
).map(({ min, max }) => ({ min: String(min), max: String(max) }));

const reals = fc.tuple(small, real(0.001, 1000)).map(([min, span]) => ({
  min,
  max: min + span,
}));

const named = <T extends object>(distribution: string, parameters: fc.Arbitrary<T>) =>
  parameters.map((given) => ({ distribution, ...given }));

const bell = fc.record({
  mean: real(-20, 20),
  stddev: fc.oneof(fc.constant(0), real(0.1, 3)),
});

const numbers = [
  named('normal', bell),
  named('lognormal', bell),
  named(
    'zipf',
    fc.record({
      min: fc.integer({ min: -1000, max: 1000 }),
      max: fc.oneof(fc.integer({ min: 1001, max: 1100 }), fc.integer({ min: 1001, max: 2 ** 52 })),
      exponent: real(0.1, 5),
    }),
  ),
  named('bernoulli', fc.record({ positive_rate: rate })),
  fc.constant({ distribution: 'example-index' }),
];

const modified = { missing: rate, zeros: real(0, 0.4) };
const hazards = {
  nan: real(0, 0.3),
  inf: real(0, 0.3),
};

/** Values that differ as floats too, or the choice would be another. */
function choice<T>(values: fc.Arbitrary<T>, sameAs: (value: T) => unknown) {
  return fc
    .uniqueArray(fc.tuple(values, real(0.01, 9)), {
      minLength: 1,
      maxLength: 5,
      selector: ([value]) => sameAs(value),
    })
    .map((options) => ({
      values: options.map(([value]) => value),
      weights: options.map(([, weight]) => weight),
    }));
}

const rule = (distributions: fc.Arbitrary<object>, modifiers: Record<string, fc.Arbitrary<unknown>>) =>
  fc
    .tuple(fc.option(distributions, { nil: {} }), fc.record(modifiers, { requiredKeys: [] }))
    .map(([distribution, rest]) => ({ ...distribution, ...rest }))
    // An empty rule is an error.
    .map((given) => (Object.keys(given).length === 0 ? { missing: 0 } : given));

const lengths = { length: ordered(fc.nat(9), (a, b) => a < b) };

const integers = fc.oneof(
  ...numbers,
  named('uniform', wholes),
  named('categorical', choice(fc.bigInt(WIDE).map(String), String)),
  named(
    'timestamp',
    ordered(fc.nat(2 ** 31 - 1), (a, b) => a < b),
  ),
);
const floats = fc.oneof(
  ...numbers,
  named('uniform', reals),
  named('categorical', choice(small, Math.fround)),
);
const sizes = fc
  .tuple(
    ordered(fc.nat(20), (a, b) => a < b),
    fc.constantFrom('alphanumeric', 'ascii', 'utf-8', 'any'),
  )
  .map(([range, charset]) => ({ bytes: { ...range, charset } }));
const texts = fc.oneof(
  sizes,
  named('categorical', choice(fc.string(), String)),
  fc.constant({ distribution: 'example-index' }),
);

const label = rule(fc.record({ positive_rate: rate }), { missing: rate });

const options = {
  int: rule(integers, modified),
  'int.*': rule(integers, modified),
  ints: rule(integers, { ...modified, ...lengths }),
  float: rule(floats, { ...modified, ...hazards }),
  'float.*': rule(floats, { ...modified, ...hazards }),
  floats: rule(floats, { ...modified, ...hazards, ...lengths }),
  word: rule(texts, { missing: rate }),
  words: rule(texts, { missing: rate, ...lengths }),
  'label.*': label,
};

const spec = fc.record(
  {
    profile: fc.constantFrom(...PROFILE_NAMES),
    labels: fc.record({ positive_rate: rate, signal: rate }, { requiredKeys: [] }),
    features: fc.record(options, { requiredKeys: [] }),
    uneven_shards: fc.boolean(),
    hostile: fc.boolean(),
  },
  { requiredKeys: [] },
);

export interface RandomRun extends PlannedRun {
  /** The spec as a text, for messages. */
  readonly text: string;
  readonly problems: readonly Problem[];
}

/** The plan of a random spec; JSON is YAML. */
export const arbitraryRun: fc.Arbitrary<RandomRun> = fc
  .tuple(spec, fc.maxSafeNat(), fc.integer({ min: 1, max: 60 }))
  .map(([wanted, seed, examples]) => {
    const text = JSON.stringify(wanted);
    const problems: Problem[] = [];
    const report = (problem: Problem) => void problems.push(problem);
    const loaded = loadFixtureSpec(sourceOf(text), report);
    const shards = 1 + (seed % Math.min(4, examples));
    const run = makePlan(FEATURES, { ...OPTIONS, seed, examples, shards }, loaded, report);
    return { ...run, text, problems };
  });

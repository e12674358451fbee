/** schemas/fixture-spec.json says what the parser and the planner say of the keys of a spec and their values. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { suite, test } from 'node:test';
import fc from 'fast-check';
import { parse } from 'yaml';
import { renderSpecJsonSchema } from '../../scripts/spec-json-schema.ts';
import { makePlan } from '../../src/plan/make-plan.ts';
import type { Feature } from '../../src/schema/feature.ts';
import { loadFixtureSpec } from '../../src/spec/load-spec.ts';
import { arbitraryRun, FEATURES } from '../laws/arbitrary-spec.ts';
import { arbitraryTogether, TOGETHER } from '../laws/arbitrary-together.ts';
import { OPTIONS } from '../plan/options.ts';
import { sourceOf } from '../yaml/reading.ts';
import { faultsOf, validatorOf } from './validator.ts';

const validate = validatorOf('fixture-spec.json');
const read = (name: string) => readFileSync(new URL(`../../${name}`, import.meta.url), 'utf8');
const isValid = (text: string) => validate(parse(text, { version: '1.1', schema: 'yaml-1.1' }));

test('it is what `npm run tables` writes', () => {
  assert.equal(read('schemas/fixture-spec.json'), renderSpecJsonSchema());
});

suite('it takes every spec of the documentation', () => {
  for (const page of ['fixture-spec.md', 'edge-cases.md', 'content.md', 'editors.md'])
    for (const [, text = ''] of read(`docs/${page}`).matchAll(/^```yaml\n(.*?)^```/gms))
      if (
        /^(profile|features|entities|correlations|labels|edge_cases|broken|hostile|uneven_shards|schema|record):/m.test(
          text,
        )
      )
        test(`${page}: ${text.split('\n')[0]}`, () => assert.ok(isValid(text), faultsOf(validate)));
});

/** Problems of what a spec is, as opposed to how its values fit each other and the features. */
const OF_FORM = [
  ...['unknown-key', 'missing-key', 'wrong-value', 'rule-changes-nothing'],
  ...['unknown-parameter', 'parameter-without-distribution'],
];

/** The codes that speak against the form of a spec. */
function codesOf(text: string, features: readonly Feature[]): string[] {
  const codes: string[] = [];
  const onProblem = ({ code }: { code: string }) => void (OF_FORM.includes(code) && codes.push(code));
  makePlan(features, OPTIONS, loadFixtureSpec(sourceOf(text), onProblem), onProblem);
  return codes;
}

/** Random specs, and the features that they are for. */
const specs: fc.Arbitrary<readonly [text: string, features: readonly Feature[]]> = fc.oneof(
  { arbitrary: arbitraryRun.map(({ text }) => [text, FEATURES] as const), weight: 3 },
  { arbitrary: arbitraryTogether.map(({ text }) => [text, TOGETHER] as const), weight: 1 },
);

test('it takes 300 random specs that are planned', () => {
  fc.assert(
    fc.property(specs, ([text, features]) => {
      assert.deepEqual(codesOf(text, features), []);
      assert.ok(isValid(text), faultsOf(validate));
    }),
    { numRuns: 300 },
  );
});

/** A value that some key takes, or none. */
const stray = fc.constantFrom<unknown>(
  -1,
  0,
  0.5,
  1,
  3,
  101,
  '',
  'x',
  'all',
  'smoke',
  'zipf',
  null,
  true,
  [],
  {},
  [0.5],
);

/** A spec with one of its values, or one of its keys, replaced. */
const mutated = fc.tuple(specs, fc.nat(), fc.boolean(), stray).map(([[text, features], at, isKey, value]) => {
  const spec: unknown = JSON.parse(text);
  const places = placesIn(spec);
  const place = places[at % Math.max(places.length, 1)];
  if (place === undefined) return [JSON.stringify({ profile: value }), features] as const;
  const { holder, key } = place;
  if (isKey) Reflect.set(holder, `${key}s`, Reflect.get(holder, key));
  if (isKey) Reflect.deleteProperty(holder, key);
  else Reflect.set(holder, key, value);
  return [JSON.stringify(spec), features] as const;
});

/** Every key of every object within, but the names of features, which are the user's. */
function placesIn(value: unknown): { holder: object; key: string }[] {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return [];
  return Object.entries(value).flatMap(([key, inner]) => [
    ...(FEATURE_NAMES.test(key) ? [] : [{ holder: value, key }]),
    ...placesIn(inner),
  ]);
}

const FEATURE_NAMES = /^(float|int|word|label|user|item)(s$|\.|$)/;

test('it refuses 300 random mistakes exactly where the program does', () => {
  fc.assert(
    fc.property(mutated, ([text, features]) => {
      assert.equal(
        isValid(text),
        codesOf(text, features).length === 0,
        `${text}\n${codesOf(text, features)}\n${faultsOf(validate)}`,
      );
    }),
    { numRuns: 300 },
  );
});

test('a misspelt key is flagged, wherever it stands', () => {
  for (const text of [
    'profil: smoke',
    'labels: { signals: 1 }',
    'features: { a: { distribution: uniform, mni: 1 } }',
    'features: { a: { bytes: { min: 1, max: 2, chars: any } } }',
    'features: { a: { distribution: uniform, exponent: 2 } }',
    'schema: { features: { a: { knd: int64 } } }',
    'features: { a: { missing: { rate: 1, where: b, is: 0, otherwize: 0 } } }',
    'entities: { a: { features: [b], row: 2 } }',
    'correlations: [{ features: [a, b], corelation: 0.5 }]',
  ])
    assert.ok(!isValid(text), text);
});

test('every key has a description', () => {
  const bare: string[] = [];
  const visit = (properties: object, within: string) => {
    for (const [key, value] of Object.entries(properties)) {
      if (value.description === undefined) bare.push(`${within}${key}`);
      if (value.properties) visit(value.properties, `${within}${key}.`);
    }
  };
  const { properties, definitions } = JSON.parse(read('schemas/fixture-spec.json'));
  visit(properties, '');
  visit(definitions.rule.properties, 'features.');
  assert.deepEqual(bare, []);
});

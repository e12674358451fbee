import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { PlannedFeature } from '../../src/plan/plan.ts';
import { EDGE_CASES, planEdgeCases } from '../../src/plan/plan-edge-cases.ts';
import { FEATURE } from '../values/draw.ts';
import { feature, planAll, specOf } from './options.ts';

/** As a reader without defaults for features of fixed length has them. */
const FEATURES = [
  feature({ name: 'dense', kind: 'float', length: 3 }),
  feature({ name: 'id' }),
  feature({ name: 'label', role: 'label', required: false }),
  feature({ name: 'words', kind: 'bytes', length: 'variable', required: false }),
];

/** As the original's reader has them: there is a default for each. */
const WITH_DEFAULTS = FEATURES.map((one) => ({ ...one, required: false }));

const EDGES = { profile: 'smoke', edgeCases: true } as const;

function edgeCasesOf(...args: Parameters<typeof planAll>) {
  const { plan, problems } = planAll(...args);
  return { edgeCases: plan.data.edgeCases ?? [], problems };
}

test('every case is one example, at the place that it has in the list', () => {
  const { edgeCases, problems } = edgeCasesOf(FEATURES, { ...EDGES, hostile: true });
  assert.deepEqual(problems, []);
  assert.deepEqual(
    edgeCases.map(({ what }) => what),
    EDGE_CASES,
  );
  for (const [place, { example }] of edgeCases.entries()) assert.equal(example, place);
});

test('a case keeps its place where a case before it fits no feature', () => {
  const { edgeCases } = edgeCasesOf([feature({ name: 'id' })], EDGES);
  for (const { example, what } of edgeCases) assert.equal(EDGE_CASES[example], what);
  assert.deepEqual([...new Set(edgeCases.flatMap(({ features }) => features))], ['id']);
  assert.ok(edgeCases.length > 5 && edgeCases.every(({ what }) => what.startsWith('int64')));
});

const CARRIERS = {
  'labels-all-0': ['label'],
  absent: ['label', 'words'],
  'kind-unset': ['label', 'words'],
  'empty-list': ['words'],
  'longest-list': ['words'],
  'float-nan': ['dense'],
  'int64-smallest': ['id'],
  'bytes-not-utf-8': ['words'],
  'hostile-absent': ['dense', 'id'],
  'hostile-empty-list': ['dense', 'id', 'label'],
  'hostile-one-value-less': ['dense'],
  'hostile-one-value-more': ['dense', 'id', 'label'],
  'hostile-other-kind': ['dense', 'id', 'label', 'words'],
};

function carriersOf(what: string, features = FEATURES): readonly string[] | undefined {
  const { edgeCases } = edgeCasesOf(features, { ...EDGES, hostile: true });
  return edgeCases.find((one) => one.what === what)?.features;
}

for (const [what, carriers] of Object.entries(CARRIERS)) {
  test(`${what} is for ${carriers.join(', ')}`, () => {
    assert.deepEqual(carriersOf(what), carriers);
    const all = FEATURES.map(({ name }) => name);
    // Where the reader has a default for every feature, an absent one is nothing that it refuses.
    const isAbsence = /absent|kind-unset/.test(what);
    const expected = !isAbsence ? carriers : what.startsWith('hostile') ? undefined : all;
    assert.deepEqual(carriersOf(what, WITH_DEFAULTS), expected);
  });
}

test('a parser takes an absent feature of variable length for an empty row: no reader refuses that', () => {
  const words = feature({ name: 'words', length: 'variable' });
  assert.equal(carriersOf('hostile-absent', [words]), undefined);
  assert.equal(carriersOf('absent', [words]), undefined);
});

test('a list that is always empty carries no value', () => {
  const { edgeCases } = edgeCasesOf([feature({ name: 'ids', length: 'variable' })], {
    ...EDGES,
    ...specOf('features: { ids: { length: { min: 0, max: 0 } } }'),
    edgeCases: true,
  });
  assert.deepEqual(
    edgeCases.filter(({ change }) => change.type === 'int64'),
    [],
  );
});

test('times and indices are left alone', () => {
  for (const type of ['timestamp', 'example-index']) {
    const spec = specOf(`{edge_cases: true, features: {id: {distribution: ${type}}}}`);
    for (const required of [true, false])
      assert.deepEqual(edgeCasesOf([feature({ name: 'id', required })], spec).edgeCases, []);
  }
});

test('too few examples: those that fit, and a warning that names the others and how many would do', () => {
  const { edgeCases, problems } = edgeCasesOf(FEATURES, EDGES, { examples: 26 });
  assert.deepEqual(
    edgeCases.map(({ example }) => example),
    [...Array(26).keys()],
  );
  assert.deepEqual(
    problems.map(({ severity, message, fix }) => `${severity}: ${message}; ${fix}`),
    [
      'warning: 26 examples are too few for all edge cases: left out are int64-minus-2^53-minus-1, bytes-empty, bytes-not-utf-8; ask for at least 29 examples',
    ],
  );
});

test('the lengths of rows and the number of their values agree in every case', () => {
  const length = { min: 0, max: 9 };
  const features: readonly PlannedFeature[] = [
    { ...FEATURE, name: 'rows', length: 3, lengthGroup: 'g' },
    { ...FEATURE, name: 'beside', length: 3, lengthGroup: 'g' },
    { ...FEATURE, name: 'values', length, rowLengths: 'rows' },
    { ...FEATURE, name: 'free', length },
  ];
  const cases = planEdgeCases(features, new Set(), 100, true, ({ message }) => assert.fail(message));
  const typesOf = (name: string) =>
    new Set(cases.filter((one) => one.features.includes(name)).map(({ change }) => change.type));
  assert.deepEqual([...typesOf('rows')], ['other-kind']);
  assert.deepEqual([...typesOf('beside')].sort(), ['int64', 'other-kind']);
  assert.deepEqual([...typesOf('values')].sort(), ['int64', 'other-kind']);
  assert.deepEqual([...typesOf('free')].sort(), ['elements', 'int64', 'no-entry', 'no-list', 'other-kind']);
});

test('a plan without edge cases does not mention them', () => {
  assert.ok(!('edgeCases' in planAll(FEATURES).plan.data));
});

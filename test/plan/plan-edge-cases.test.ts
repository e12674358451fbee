import assert from 'node:assert/strict';
import { test } from 'node:test';
import { EDGE_CASES } from '../../src/plan/plan-edge-cases.ts';
import { feature, planAll, specOf } from './options.ts';

const FEATURES = [
  feature({ name: 'dense', kind: 'float', length: 3 }),
  feature({ name: 'id' }),
  feature({ name: 'label', role: 'label' }),
  feature({ name: 'words', kind: 'bytes', length: 'variable' }),
];

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

for (const [what, carriers] of Object.entries(CARRIERS)) {
  test(`${what} is for ${carriers.join(', ')}`, () => {
    const { edgeCases } = edgeCasesOf(FEATURES, { ...EDGES, hostile: true });
    assert.deepEqual(edgeCases.find((one) => one.what === what)?.features, carriers);
  });
}

test('times and indices are left alone', () => {
  for (const type of ['timestamp', 'example-index']) {
    const spec = specOf(`{edge_cases: true, features: {id: {distribution: ${type}}}}`);
    assert.deepEqual(edgeCasesOf([feature({ name: 'id' })], spec).edgeCases, []);
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

test('a plan without edge cases does not mention them', () => {
  assert.ok(!('edgeCases' in planAll(FEATURES).plan.data));
});

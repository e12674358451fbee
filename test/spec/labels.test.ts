/** Labels of a fixture spec. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { makePlan } from '../../src/plan/make-plan.ts';
import type { Feature } from '../../src/schema/feature.ts';
import type { Label } from '../../src/schema/schema.ts';
import { loadFixtureSpec } from '../../src/spec/load-spec.ts';
import { nameLabels } from '../../src/spec/name-labels.ts';
import { feature, OPTIONS } from '../plan/options.ts';
import { outcome, sourceOf } from '../yaml/reading.ts';

const PLACE = { file: 'f', line: 1, column: 1 };

const problemsOf = (text: string) =>
  outcome((onProblem) => {
    const spec = loadFixtureSpec(sourceOf(text), onProblem);
    makePlan([feature({ name: 'a' })], OPTIONS, spec, onProblem);
  }).problems;

test('"labels" is an error if no feature is a label', () => {
  assert.deepEqual(problemsOf('labels: {signal: 0.5}'), ['1:9 no-label']);
  assert.deepEqual(problemsOf('profile: smoke'), []);
  assert.deepEqual(problemsOf('labels: {names: [1]}'), ['1:18 wrong-value']);
});

test('names of labels are names or globs, with their places', () => {
  const text = 'labels:\n  names: [clicked, "is_*"]\n';
  const { result: spec, problems } = outcome((onProblem) => loadFixtureSpec(sourceOf(text), onProblem));
  assert.deepEqual(problems, []);
  assert.deepEqual(spec.labelNames, [
    { value: 'clicked', place: { file: 'f', line: 2, column: 11 } },
    { value: 'is_*', place: { file: 'f', line: 2, column: 20 } },
  ]);
});

test('the values that the schema allows make a named label binary, one of several classes, or a number', () => {
  const kinds: readonly (readonly [Partial<Feature>, Label | undefined])[] = [
    [{}, undefined],
    [{ domain: { min: 0, max: 1 } }, undefined],
    [{ domain: { values: [0, 1] } }, undefined],
    [{ domain: { min: 0, max: 4 } }, { type: 'classes', count: 5 }],
    [{ domain: { values: [3, 5] } }, { type: 'classes', count: 2 }],
    [
      {
        domain: {
          names: new Map([
            [1, 'cat'],
            [2, 'dog'],
          ]),
        },
      },
      { type: 'classes', count: 2 },
    ],
    [
      { kind: 'bytes', domain: { values: ['cat', 'dog', 'emu'] } },
      { type: 'classes', count: 3 },
    ],
    [{ kind: 'float', domain: { min: 0, max: 5 } }, { type: 'regression' }],
    [{ kind: 'float' }, undefined],
    [{ domain: { min: 0, max: 4 }, label: { type: 'regression' } }, { type: 'regression' }],
  ];
  for (const [changes, label] of kinds) {
    const { result, problems } = outcome((onProblem) =>
      nameLabels([feature({ name: 'y', ...changes })], [{ value: 'y', place: PLACE }], onProblem),
    );
    assert.deepEqual(problems, []);
    assert.deepEqual([result[0]?.role, result[0]?.label], ['label', label]);
  }
});

test('texts that the schema does not list cannot be a label', () => {
  const { problems } = outcome((onProblem) =>
    nameLabels([feature({ name: 'y', kind: 'bytes' })], [{ value: 'y', place: PLACE }], onProblem),
  );
  assert.deepEqual(problems, ['1:1 unfit-label']);
});

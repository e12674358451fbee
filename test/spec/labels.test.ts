/** Labels of a fixture spec. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { makePlan } from '../../src/plan/make-plan.ts';
import { loadFixtureSpec } from '../../src/spec/fixture-spec.ts';
import { feature, OPTIONS } from '../plan/options.ts';
import { outcome, sourceOf } from '../yaml/reading.ts';

const problemsOf = (text: string) =>
  outcome((onProblem) => {
    const spec = loadFixtureSpec(sourceOf(text), onProblem);
    makePlan([feature({ name: 'a' })], OPTIONS, spec, onProblem);
  }).problems;

test('"labels" is an error where no feature is a label', () => {
  assert.deepEqual(problemsOf('labels: {signal: 0.5}'), ['1:9 no-label']);
  assert.deepEqual(problemsOf('profile: smoke'), []);
  assert.deepEqual(problemsOf('labels: {names: [1]}'), ['1:18 wrong-value']);
});

test('names of labels are names and globs, with their places', () => {
  const text = 'labels:\n  names: [clicked, "is_*"]\n';
  const { result: spec, problems } = outcome((onProblem) => loadFixtureSpec(sourceOf(text), onProblem));
  assert.deepEqual(problems, []);
  assert.deepEqual(spec.labelNames, [
    { value: 'clicked', place: { file: 'f', line: 2, column: 11 } },
    { value: 'is_*', place: { file: 'f', line: 2, column: 20 } },
  ]);
});

/** Fixture specs with one mistake each, for features of every kind, and what is said of it. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { collect, type Problem, ProblemsError } from '../../src/base/problem.ts';
import { makePlan } from '../../src/plan/make-plan.ts';
import { loadFixtureSpec } from '../../src/spec/fixture-spec.ts';
import { sourceOf } from '../yaml/reading.ts';
import { feature, OPTIONS } from './options.ts';

const FEATURES = [
  feature({ name: 'int' }),
  feature({ name: 'ints', length: 'variable' }),
  feature({ name: 'float', kind: 'float', length: 3 }),
  feature({ name: 'word', kind: 'bytes' }),
  feature({ name: 'label', role: 'label' }),
];

/** The problems of a spec for these features, as `line:column code`. */
export function problemsOf(text: string): string[] {
  return caught(text).map(({ code, place }) => `${place?.line}:${place?.column} ${code}`);
}

function caught(text: string): readonly Problem[] {
  try {
    return collect((onProblem) => {
      const spec = loadFixtureSpec(sourceOf(text), onProblem);
      makePlan(FEATURES, OPTIONS, spec, onProblem);
    }).warnings;
  } catch (cause) {
    if (cause instanceof ProblemsError) return cause.problems;
    throw cause;
  }
}

/** A spec, and its problems as `line:column code`. */
export type Mistake = readonly [spec: string, ...problems: string[]];

/** A test for each. */
export function testMistakes(mistakes: readonly Mistake[]): void {
  for (const [spec, ...expected] of mistakes) {
    test(spec, () => assert.deepEqual(problemsOf(spec), expected));
  }
}

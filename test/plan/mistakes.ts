/** Fixture specs with one mistake each, for features of every kind, and what is said of it. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { collect, type Problem, ProblemsError } from '../../src/base/problem.ts';
import { makePlan } from '../../src/plan/make-plan.ts';
import type { Feature } from '../../src/schema/feature.ts';
import { loadFixtureSpec } from '../../src/spec/load-spec.ts';
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
export function problemsOf(text: string, features: readonly Feature[] = FEATURES): string[] {
  return caught(text, features).map(({ code, place }) => `${place?.line}:${place?.column} ${code}`);
}

function caught(text: string, features: readonly Feature[]): readonly Problem[] {
  try {
    return collect((onProblem) => {
      const spec = loadFixtureSpec(sourceOf(text), onProblem);
      makePlan(features, OPTIONS, spec, onProblem);
    }).warnings;
  } catch (cause) {
    if (cause instanceof ProblemsError) return cause.problems;
    throw cause;
  }
}

/** A spec, and its problems as `line:column code`. */
export type Mistake = readonly [spec: string, ...problems: string[]];

/** A test for each. */
export function testMistakes(mistakes: readonly Mistake[], features?: readonly Feature[]): void {
  for (const [spec, ...expected] of mistakes) {
    test(spec, () => assert.deepEqual(problemsOf(spec, features), expected));
  }
}

/** Fixture specs with one mistake each, for features of every kind, and what is said of it. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { collect, formatProblem } from '../../src/base/problem.ts';
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

/** The problems of a spec for these features. */
export function problemsOf(text: string): string[] {
  const problems: string[] = [];
  const report = (problem: Parameters<typeof formatProblem>[0]) => void problems.push(formatProblem(problem));
  try {
    collect((inner) => {
      const spec = loadFixtureSpec(sourceOf(text), inner);
      makePlan(FEATURES, OPTIONS, spec, inner);
    }).warnings.forEach(report);
  } catch (refusal) {
    if (!(refusal instanceof Error && 'problems' in refusal && Array.isArray(refusal.problems)))
      throw refusal;
    refusal.problems.forEach(report);
  }
  return problems;
}

/** A spec, and what is said of it, from line and column on. */
export type Mistake = readonly [spec: string, ...problems: string[]];

/** A test for each. */
export function testMistakes(mistakes: readonly Mistake[]): void {
  for (const [spec, ...expected] of mistakes) {
    test(spec, () => {
      assert.deepEqual(
        problemsOf(spec).map((problem) => problem.replace(/^f:/, '')),
        expected,
      );
    });
  }
}

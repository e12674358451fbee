import assert from 'node:assert/strict';
import type { Problem } from '../../src/base/problem.ts';
import { makePlan, type PlannedRun, type PlanOptions } from '../../src/plan/make-plan.ts';
import type { Layout } from '../../src/plan/plan.ts';
import type { Feature } from '../../src/schema/feature.ts';
import { DEFAULT_SPEC, type FixtureSpec } from '../../src/spec/fixture-spec.ts';
import { loadFixtureSpec } from '../../src/spec/load-spec.ts';
import { sourceOf } from '../yaml/reading.ts';

export const LAYOUT: Layout = {
  shards: 1,
  compression: 'gzip',
  compressionLevel: 'auto',
  filePrefix: 'random',
};

export const SMOKE = { ...DEFAULT_SPEC, profile: 'smoke' } as const;

export const OPTIONS: PlanOptions = {
  record: 'example',
  ...LAYOUT,
  seed: 0,
  dataset: 'train_data',
  examples: 'auto',
  shardIndex: undefined,
  maxBytes: 10e9,
  globalBatchSize: 128,
  hints: { kept: new Map(), sampling: new Map(), times: undefined },
};

export function feature(changes: Partial<Feature> = {}): Feature {
  const place = { file: 'schema.json', line: 1, column: 1 };
  return {
    name: 'f',
    kind: 'int64',
    length: 1,
    required: true,
    role: 'feature',
    place,
    describedAt: place,
    ...changes,
  };
}

/** The plan of the features under changed wishes, and the problems that were reported with it. */
export function plan(
  changes: Partial<PlanOptions> = {},
  features: readonly Feature[] = [feature()],
): PlannedRun & { readonly problems: readonly Problem[] } {
  const problems: Problem[] = [];
  const run = makePlan(features, { ...OPTIONS, ...changes }, SMOKE, (problem) => problems.push(problem));
  return { ...run, problems };
}

/** The fixture spec that a YAML text says. */
export function specOf(text: string): FixtureSpec {
  return loadFixtureSpec(sourceOf(text), ({ message }) => assert.fail(message));
}

/** The plan that a changed default spec makes of the features. */
export function planAll(
  features: readonly Feature[],
  spec: Partial<FixtureSpec> = {},
  changes: Partial<PlanOptions> = {},
): PlannedRun & { readonly problems: readonly Problem[] } {
  const problems: Problem[] = [];
  const options = { ...OPTIONS, ...changes };
  const run = makePlan(features, options, { ...DEFAULT_SPEC, ...spec }, (problem) => problems.push(problem));
  return { ...run, problems };
}

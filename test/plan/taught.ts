/** Plans that teach without a config, and what is drawn by them. */
import assert from 'node:assert/strict';
import type { PlanOptions } from '../../src/plan/make-plan.ts';
import { allFeatures, type DataPlan } from '../../src/plan/plan.ts';
import type { Feature } from '../../src/schema/feature.ts';
import type { FixtureSpec } from '../../src/spec/fixture-spec.ts';
import { drawLists, type Value } from '../values/draw.ts';
import { feature, planAll } from './options.ts';

export const TOKENS = feature({
  ...{ name: 'tokens', length: 'variable', rows: { min: 5, max: 20, size: 1 } },
  domain: { min: 0, max: 499 },
});
const side = { min: 8, max: 8 };
export const IMAGE = feature({
  ...{ name: 'image', kind: 'bytes' },
  content: { type: 'image', format: 'png', height: side, width: side, channels: 3, bits: 8 },
});
export const TEXT = feature({
  name: 'text',
  kind: 'bytes',
  content: { type: 'text', words: { min: 6, max: 12 } },
});
export const ARRAY = feature({
  ...{ name: 'array', kind: 'bytes' },
  content: { type: 'raw', dtype: 'float32', shape: [24] },
});
export const NUMBER = feature({ name: 'y', kind: 'float', role: 'label', label: { type: 'regression' } });

/** Without a config, whose models learn from vectors alone. */
export const ALONE: Partial<PlanOptions> = { globalBatchSize: undefined };

export function planTaught(
  features: readonly Feature[],
  spec: Partial<FixtureSpec> = {},
  changes: Partial<PlanOptions> = {},
) {
  const { plan, labels, problems } = planAll(features, spec, { ...ALONE, ...changes });
  assert.deepEqual(problems, []);
  return { data: plan.data, labels };
}

/** By name the values of every feature, list after list. */
export function valuesOf(data: DataPlan, examples = 3000): ReadonlyMap<string, Value[][]> {
  const lists = drawLists(data, 0, examples);
  return new Map(allFeatures(data).map(({ name }, f) => [name, lists[f]!]));
}

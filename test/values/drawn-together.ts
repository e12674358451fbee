/** Values of a spec with rules across features, for features of all kinds. */
import assert from 'node:assert/strict';
import type { Feature } from '../../src/schema/feature.ts';
import { feature, planAll, specOf } from '../plan/options.ts';
import { drawLists, type Value } from './draw.ts';

export const EXAMPLES = 40_000;

const FEATURES: readonly Feature[] = [
  feature({ name: 'id' }),
  feature({ name: 'key', kind: 'bytes' }),
  feature({ name: 'known' }),
  feature({ name: 'age', required: false }),
  feature({ name: 'income', kind: 'float', required: false }),
  feature({ name: 'debt', kind: 'float' }),
  feature({ name: 'coin' }),
  feature({ name: 'tags', kind: 'bytes', length: 'variable' }),
  feature({ name: 'vector', kind: 'float', length: 24 }),
  feature({ name: 'label', role: 'label' }),
];

/** By feature its lists. */
export function drawn(spec: string, examples = EXAMPLES): (name: string) => Value[][] {
  const { plan, problems } = planAll(FEATURES, specOf(spec), { examples, globalBatchSize: undefined });
  assert.deepEqual(problems, []);
  const lists = drawLists(plan.data, 0, examples);
  return (name) => lists[plan.data.features.findIndex((one) => one.name === name)] ?? [];
}

export const numbersOf = (lists: readonly Value[][]) => lists.flat().map(Number);

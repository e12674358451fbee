/** Without a training config, another feature changes of the labels only those that follow it, and no other feature. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import type { Feature } from '../../src/schema/feature.ts';
import { feature } from '../plan/options.ts';
import { ARRAY, planTaught, TEXT, TOKENS, valuesOf } from '../plan/taught.ts';

const CARRIERS: readonly Feature[] = [
  feature({ name: 'vector', kind: 'float', length: 24 }),
  feature({ name: 'long', kind: 'float', length: 96 }),
  feature({ name: 'counts', length: 12 }),
  feature({ name: 'price', kind: 'float' }),
  feature({ name: 'id' }),
  feature({ name: 'word', kind: 'bytes' }),
  TOKENS,
  TEXT,
  ARRAY,
];

const LABELS: readonly Feature[] = [
  feature({ name: 'clicked', role: 'label' }),
  feature({ name: 'bought', role: 'label', kind: 'float' }),
  feature({ name: 'species', role: 'label', label: { type: 'classes', count: 4 } }),
  feature({ name: 'size', role: 'label', kind: 'float', label: { type: 'regression' } }),
];

const EXAMPLES = 12;

const worlds = fc.record({
  features: fc.shuffledSubarray([...CARRIERS], { minLength: 2 }),
  labels: fc.shuffledSubarray([...LABELS], { minLength: 1 }),
  profile: fc.constantFrom('learnable' as const, 'thorough' as const),
  seed: fc.nat(),
});

test('another feature changes the labels that follow it at most, and no other feature', () => {
  let [moved, kept] = [0, 0];
  fc.assert(
    fc.property(worlds, ({ features, labels, profile, seed }) => {
      const [more, ...others] = features;
      const draw = (all: readonly Feature[]) => {
        const run = planTaught([...all, ...labels], { profile }, { seed, examples: EXAMPLES });
        return { values: valuesOf(run.data, EXAMPLES), labels: run.labels };
      };
      const [before, after] = [draw(others), draw(features)];
      const followers = after.labels.filter(({ signalFeatures }) => signalFeatures.includes(`${more?.name}`));
      for (const [name, lists] of before.values) {
        if (followers.some((label) => label.name === name)) moved++;
        else {
          assert.deepEqual(after.values.get(name), lists, `${name} with ${more?.name}`);
          if (labels.some((label) => label.name === name)) kept++;
        }
      }
    }),
    { numRuns: 150 },
  );
  assert.ok(moved > 30 && kept > 30, `${moved} labels followed the feature, and ${kept} did not`);
});

test('another label changes nothing', () => {
  fc.assert(
    fc.property(worlds, ({ features, labels, profile, seed }) => {
      const draw = (all: readonly Feature[]) =>
        valuesOf(planTaught([...features, ...all], { profile }, { seed, examples: EXAMPLES }).data, EXAMPLES);
      const after = draw(labels);
      for (const [name, lists] of draw(labels.slice(1))) assert.deepEqual(after.get(name), lists, name);
    }),
    { numRuns: 60 },
  );
});

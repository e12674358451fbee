import assert from 'node:assert/strict';
import { test } from 'node:test';
import { decode } from 'fast-png';
import type { PlannedFeature } from '../../src/plan/plan.ts';
import { layOutRecords } from '../../src/plan/size.ts';
import { sampleValues } from '../../src/run/samples.ts';
import { FEATURE, planOf } from '../values/draw.ts';

const shape = { kind: 'bytes', role: 'feature', length: 1 } as const;
const FEATURES: readonly PlannedFeature[] = [
  {
    ...shape,
    name: 'colour',
    distribution: { type: 'categorical', values: ['red', 'green'], weights: [1, 1] },
  },
  {
    ...{ ...shape, name: 'icon' },
    distribution: {
      ...{ type: 'image', format: 'png', channels: 3, bits: 8 },
      ...{ height: { min: 9, max: 9 }, width: { min: 7, max: 7 } },
    },
  },
  { ...shape, name: 'long', distribution: { type: 'text', size: { min: 500, max: 500 }, alphabet: 'é' } },
  { ...FEATURE, name: 'number' },
];

const samplesOf = (features: readonly PlannedFeature[]) => {
  const data = planOf(features);
  return sampleValues({ plan: { data }, records: layOutRecords(data) });
};

test('texts once each and not at full length, images whole, numbers not at all', () => {
  const [colours = [], icons = [], long = [], numbers] = samplesOf(FEATURES);
  assert.deepEqual(colours.map((sample) => sample.type === 'text' && sample.text).sort(), ['green', 'red']);
  assert.equal(icons.length, 4);
  for (const icon of icons) {
    assert.ok(icon.type === 'image' && icon.format === 'png');
    const { width, height } = decode(Buffer.from(icon.base64, 'base64'));
    assert.deepEqual([width, height], [7, 9]);
  }
  assert.deepEqual(long, [{ type: 'text', text: `${'é'.repeat(24)}…` }]);
  assert.deepEqual(numbers, []);
});

test('examples of many megabytes are not drawn for it', () => {
  const features = FEATURES.map((feature) => ({
    ...feature,
    length: feature.name === 'number' ? 2 ** 22 : 1,
  }));
  assert.deepEqual(samplesOf(features), []);
});

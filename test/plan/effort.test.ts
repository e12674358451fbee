import assert from 'node:assert/strict';
import { test } from 'node:test';
import { effortFor } from '../../src/plan/effort.ts';
import type { PlannedFeature } from '../../src/plan/plan.ts';
import { readPlan } from '../golden/record-stream.ts';
import { FEATURE, planOf } from '../values/draw.ts';
import { LAYOUT } from './wishes.ts';

const FLOATS: PlannedFeature = { ...FEATURE, name: 'x', kind: 'float', length: 100 };
const INTEGERS: PlannedFeature = { ...FEATURE, length: 401 };

test('a level that was asked for is kept', () => {
  for (const compressionLevel of [0, 1, 9]) {
    const layout = { ...LAYOUT, compressionLevel };
    assert.equal(effortFor({ data: planOf([FLOATS]), layout }), compressionLevel);
  }
});

test('automatic: no search where floats fill more than half of the payload, else the ordinary level', () => {
  assert.equal(effortFor({ data: planOf([FLOATS]), layout: LAYOUT }), 'huffman');
  assert.equal(effortFor({ data: planOf([INTEGERS, FLOATS]), layout: LAYOUT }), 6);
  assert.equal(effortFor({ data: planOf([INTEGERS]), layout: LAYOUT }), 6);
});

test('automatic: the example schema is mostly floats', () => {
  assert.equal(effortFor({ data: readPlan('home-recap-smoke'), layout: LAYOUT }), 'huffman');
});

test('automatic: a plan of empty lists has an effort too', () => {
  assert.equal(effortFor({ data: planOf([{ ...FLOATS, length: 0 }]), layout: LAYOUT }), 6);
});

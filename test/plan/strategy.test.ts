import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Plan, PlannedFeature } from '../../src/plan/plan.ts';
import { layOutRecords } from '../../src/plan/size.ts';
import { chooseStrategy, type Strategy } from '../../src/plan/strategy.ts';
import { readPlan } from '../golden/record-stream.ts';
import { FEATURE, planOf } from '../values/draw.ts';
import { LAYOUT } from './options.ts';

function strategyFor(plan: Plan): Strategy {
  return chooseStrategy(plan, layOutRecords(plan.data));
}

const FLOATS: PlannedFeature = { ...FEATURE, name: 'x', kind: 'float', length: 1000 };
const IDS: PlannedFeature = {
  ...FEATURE,
  name: 'ids',
  length: 1000,
  distribution: { type: 'zipf', min: 1, max: 1e6, exponent: 1 },
};
const ZEROS: PlannedFeature = { ...FLOATS, modifiers: { zeros: 0.9 } };
const NARROW: PlannedFeature = { ...FLOATS, distribution: { type: 'uniform', min: 1, max: 1.001 } };

const automatic = (...features: PlannedFeature[]) => strategyFor({ data: planOf(features), layout: LAYOUT });

test('a level that was asked for is kept', () => {
  for (const compressionLevel of [0, 1, 9]) {
    const layout = { ...LAYOUT, compressionLevel };
    assert.equal(strategyFor({ data: planOf([FLOATS]), layout }), compressionLevel);
  }
});

test('automatic: no search where the values of most of a record are drawn evenly', () => {
  assert.equal(automatic(FLOATS), 'structured');
  assert.equal(automatic({ ...FEATURE, length: 1000 }), 'structured');
  assert.equal(automatic({ ...FLOATS, distribution: { type: 'normal', mean: 0, stddev: 1 } }), 'structured');
});

test('automatic: a search where values come again, be they floats', () => {
  assert.equal(automatic(IDS), 6);
  assert.equal(automatic(ZEROS), 6);
  assert.equal(automatic(NARROW), 6);
  assert.equal(automatic(IDS, { ...FLOATS, length: 500 }), 6);
});

test('automatic: a search where the examples of an entity repeat each other', () => {
  assert.equal(automatic({ ...FLOATS, entity: { id: 'id', rows: 4 } }), 6);
});

test('automatic: a search where integers are zero on purpose, or not drawn evenly', () => {
  const digits = { ...FEATURE, length: 1000 };
  assert.equal(automatic({ ...digits, modifiers: { zeros: 0.1 } }), 6);
  assert.equal(automatic({ ...digits, distribution: { type: 'bernoulli', positiveRate: 0.5 } }), 6);
});

test('automatic: a search in nested records, of which it is not known what repeats', () => {
  const data = planOf([FLOATS], { record: 'sequence-example', sequence: [] });
  assert.equal(strategyFor({ data, layout: LAYOUT }), 6);
});

test('without compression there is nothing to choose', () => {
  assert.equal(strategyFor({ data: planOf([FLOATS]), layout: { ...LAYOUT, compression: 'none' } }), 'none');
});

test('automatic: a search where records are mostly names', () => {
  assert.equal(automatic({ ...FLOATS, length: 1 }), 6);
  assert.equal(automatic({ ...FLOATS, length: 0 }), 6);
});

test('automatic: a search where there is little to write', () => {
  assert.equal(strategyFor({ data: planOf([FLOATS], { examples: 1 }), layout: LAYOUT }), 6);
  assert.equal(strategyFor({ data: planOf([FLOATS], { examples: 1000 }), layout: LAYOUT }), 'structured');
});

test('automatic: zlib for records too large for our counts', () => {
  assert.equal(automatic({ ...FLOATS, length: 2 ** 23 }), 'structured');
  assert.equal(automatic({ ...FLOATS, length: 2 ** 24 }), 6);
});

test('automatic: the example schema is mostly floats', () => {
  assert.equal(
    strategyFor({ data: { ...readPlan('home-recap-smoke'), examples: 288 }, layout: LAYOUT }),
    'structured',
  );
});

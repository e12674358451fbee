/** What planning and verifying take of a feature of a schema. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { featureOf, leaderOf } from '../../src/schema/feature.ts';
import type { SchemaFeature } from '../../src/schema/schema.ts';

const place = { file: 'schema.yaml', line: 2, column: 3 };
const BARE: SchemaFeature = {
  name: 'a',
  kind: 'int64',
  shape: { type: 'fixed', dims: [2, 3] },
  presence: { required: true },
  place,
  places: {},
};

test('a bare feature has no facts but its own', () => {
  assert.deepStrictEqual(featureOf(BARE), {
    ...{ name: 'a', kind: 'int64', length: 6, required: true },
    ...{ role: 'feature', place, describedAt: place },
  });
});

test('all facts are passed on, and a label is one unless the config says otherwise', () => {
  const facts: Partial<SchemaFeature> = {
    steps: { min: 1, max: 2 },
    domain: { min: 0 },
    content: { type: 'json' },
    tie: { type: 'equal', feature: 'b' },
    label: { type: 'binary' },
  };
  const elsewhere = { file: 'config.yaml', line: 9, column: 1 };
  const rest = { name: 'a', kind: 'int64', length: 6, required: false, describedAt: place };
  const given = { ...BARE, ...facts, presence: { required: false } };
  assert.deepStrictEqual(featureOf(given), { ...rest, ...facts, role: 'label', place });
  assert.deepStrictEqual(featureOf(given, 'feature', elsewhere), {
    ...{ ...rest, ...facts },
    ...{ role: 'feature', place: elsewhere },
  });
});

test('rows of a variable length have a size, and a group where the schema says so', () => {
  const variable = { type: 'variable', min: 1, max: undefined, row: [2, 2] } as const;
  const of = (shape: SchemaFeature['shape']) => {
    const { length, rows } = featureOf({ ...BARE, shape });
    return { length, rows };
  };
  const rows = { min: 1, max: undefined, size: 4 };
  assert.deepStrictEqual(of(variable), { length: 'variable', rows });
  assert.deepStrictEqual(of({ ...variable, group: 'g' }), {
    length: 'variable',
    rows: { ...rows, group: 'g' },
  });
});

test('a tie follows its feature, and ragged values their row lengths', () => {
  assert.equal(leaderOf({ type: 'ragged-values', rowLengths: 'l' }), 'l');
  assert.equal(leaderOf({ type: 'shape-of', feature: 'x' }), 'x');
});

import assert from 'node:assert/strict';
import { test } from 'node:test';
import {
  figuresText,
  foundPercent,
  foundRange,
  missingText,
  rangeEnds,
  shapeText,
} from '../../src/report/values-text.ts';
import type { Statistics } from '../../src/statistics/statistics.ts';

test('shapes', () => {
  const shapes = [shapeText('int64', 1), shapeText('float', 512), shapeText('bytes', { min: 0, max: 8 })];
  assert.deepEqual(
    [...shapes, shapeText('int64', 'variable')],
    ['int64', 'float × 512', 'bytes × 0 to 8', 'int64, any length'],
  );
});

const FOUND: Statistics = {
  ...{ examples: 87, absent: 3, count: 1000, nans: 20, infinities: 0, zeros: 0 },
  ...{ min: 1e-9, max: 0.99999, mean: 0.5, stddev: 0.25, distinct: { count: 473_012, exact: false } },
};

test('figures have as many digits as they are worth', () => {
  assert.deepEqual(figuresText('float', FOUND, 288), [
    '0.00 to 1.00',
    'mean 0.500 ± 0.250',
    'about 470,000 distinct',
    '3.4 % absent, 2.0 % NaN',
    'in 87 examples',
  ]);
  assert.equal(missingText({ ...FOUND, absent: 0, nans: 0 }), '');
  assert.equal(foundRange('bytes', { ...FOUND, min: 1, max: 16 }), '1 to 16 bytes');
  assert.deepEqual(rangeEnds('-9223372036854775808', 9), ['-9223372036854775808', '9']);
  assert.deepEqual(rangeEnds(-123456.789, 1e9), ['-123000', '1000000000']);
  assert.deepEqual(
    [foundPercent(0), foundPercent(0.00012), foundPercent(0.3)],
    ['0.0 %', '0.012 %', '30.0 %'],
  );
});

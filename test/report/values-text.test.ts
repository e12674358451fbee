import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { ReportedFeature } from '../../src/report/report.ts';
import {
  askedText,
  axisText,
  foundPercent,
  foundRange,
  foundTexts,
  missingText,
  shapeText,
} from '../../src/report/values-text.ts';
import type { Statistics } from '../../src/statistics/statistics.ts';

test('shapes', () => {
  const shapes = [shapeText('int64', 1), shapeText('float', 6000), shapeText('bytes', { min: 0, max: 8 })];
  assert.deepEqual(
    [...shapes, shapeText('int64', 'variable')],
    ['int64', 'float × 6,000', 'bytes × 0 to 8', 'int64, any length'],
  );
});

const FEATURE: ReportedFeature = { name: 'x', kind: 'float', role: 'feature', length: { min: 0, max: 30 } };
const FOUND: Statistics = {
  ...{ examples: 87, absent: 3, count: 1000, nans: 20, infinities: 0, zeros: 0 },
  ...{ min: 1e-9, max: 0.99999, mean: 0.5, stddev: 0.25, distinct: { count: 473_012, exact: false } },
};

test('what is asked, and what is found', () => {
  assert.equal(
    askedText({ ...FEATURE, values: 'uniform 0 to 5000000000', missing: 0.05 }),
    'uniform 0 to 5,000,000,000, 5 % absent',
  );
  assert.equal(askedText({ ...FEATURE, kind: 'bytes', values: 'the text "12345"' }), 'the text "12345"');
  assert.deepEqual(foundTexts(FEATURE, FOUND, 288), [
    '0.00 to 1.00',
    'mean 0.50 ± 0.250',
    'about 470,000 distinct',
    '11.9 values an example',
    '3.4 % absent, 2.0 % NaN',
    'in 87 examples',
  ]);
  assert.deepEqual(foundTexts(FEATURE, { ...FOUND, count: 0, nans: 0, absent: 87 }, 87), [
    'no values',
    '100.0 % absent',
  ]);
});

test('figures', () => {
  assert.equal(missingText({ ...FOUND, absent: 0, nans: 0 }), '');
  assert.equal(foundRange('bytes', { ...FOUND, min: 1, max: 1600 }), '1 to 1,600 bytes');
  assert.deepEqual(
    [foundPercent(0), foundPercent(0.00012), foundPercent(0.3)],
    ['0.0 %', '0.012 %', '30.0 %'],
  );
});

test('an axis has units, and says where it is logarithmic', () => {
  const edges = [0, 1, 2, 3];
  assert.equal(
    axisText('bytes', { edges, counts: [5, 4000, 5] }),
    'length in bytes · up to 4,000 a bar · log scale',
  );
  assert.equal(axisText('float', { edges, counts: [30, 40, 50] }), 'value · up to 50 a bar');
});

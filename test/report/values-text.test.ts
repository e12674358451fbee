import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import {
  distributionText,
  figuresText,
  foundPercent,
  foundRange,
  missingText,
  rangeEnds,
  shapeText,
} from '../../src/report/values-text.ts';
import type { Statistics } from '../../src/statistics/statistics.ts';

describe('a distribution in words', () => {
  for (const [distribution, words] of [
    [{ type: 'uniform', min: 0, max: 9 }, 'uniform 0 to 9'],
    [{ type: 'normal', mean: 0, stddev: 0.3 }, 'normal, mean 0, deviation 0.3'],
    [{ type: 'zipf', min: 1, max: 5e9, exponent: 1.1 }, 'zipf 1 to 5000000000, exponent 1.1'],
    [{ type: 'bernoulli', positiveRate: 0.001 }, '1 in 0.1 %, else 0'],
    [{ type: 'timestamp', min: 0, max: 1.7e12 }, 'time, 1970-01-01 to 2023-11-14'],
    [{ type: 'text', size: { min: 1, max: 1 }, alphabet: '01' }, 'text of 1 character'],
    [{ type: 'octets', size: { min: 0, max: 4 } }, '0 to 4 bytes'],
    [{ type: 'categorical', values: [1, 2, 3], weights: [1, 1, 1] }, 'one of 3 values'],
  ] as const) {
    test(words, () => assert.equal(distributionText({ distribution }), words));
  }
  test('with what is done to its values', () => {
    const distribution = { type: 'uniform', min: 0, max: 1 } as const;
    const text = distributionText({ distribution, modifiers: { zeros: 0.6, nan: 0.02 } });
    assert.equal(text, 'uniform 0 to 1, 60 % zeros, 2 % NaN');
  });
});

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

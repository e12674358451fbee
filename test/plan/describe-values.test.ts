import assert from 'node:assert/strict';
import { test } from 'node:test';
import { describeValues } from '../../src/plan/describe-values.ts';
import type { PlannedFeature } from '../../src/plan/plan.ts';

const SHAPE = { name: 'x', role: 'feature', length: 1 } as const;

const CASES: readonly (readonly [PlannedFeature, string])[] = [
  [{ ...SHAPE, kind: 'int64', distribution: { type: 'uniform', min: 0, max: 9 } }, 'uniform 0 to 9'],
  [
    { ...SHAPE, kind: 'float', distribution: { type: 'normal', mean: 0, stddev: 0.3 } },
    'normal, mean 0, deviation 0.3',
  ],
  [
    { ...SHAPE, kind: 'int64', distribution: { type: 'zipf', min: 1, max: 5e9, exponent: 1.1 } },
    'zipf 1 to 5000000000, exponent 1.1',
  ],
  [
    { ...SHAPE, kind: 'int64', distribution: { type: 'bernoulli', positiveRate: 0.001 } },
    '1 in 0.1 %, else 0',
  ],
  [
    { ...SHAPE, kind: 'int64', distribution: { type: 'timestamp', min: 0, max: 1.7e12 } },
    'time, 1970-01-01 to 2023-11-14',
  ],
  [
    { ...SHAPE, kind: 'bytes', distribution: { type: 'text', size: { min: 1, max: 1 }, alphabet: '01' } },
    'text of 1 character',
  ],
  [{ ...SHAPE, kind: 'bytes', distribution: { type: 'octets', size: { min: 0, max: 4 } } }, '0 to 4 bytes'],
  [
    { ...SHAPE, kind: 'int64', distribution: { type: 'categorical', values: [1, 2, 3], weights: [1, 1, 1] } },
    'one of 3 values',
  ],
  [
    {
      ...SHAPE,
      kind: 'float',
      distribution: { type: 'uniform', min: 0, max: 1 },
      modifiers: { zeros: 0.6, nan: 0.02 },
    },
    'uniform 0 to 1, 60 % zeros, 2 % NaN',
  ],
  [
    {
      ...SHAPE,
      kind: 'float',
      distribution: { type: 'uniform', min: 0, max: 1 },
      shared: { of: 'age', loading: 0.7746 },
      entity: { id: 'user', rows: 4 },
      missingWhere: { feature: 'known', is: 0, rate: 0.8 },
    },
    'uniform 0 to 1, correlated by the factor of age, loading 0.77, the same in 4 examples of user, 80 % absent where known is 0',
  ],
  [{ ...SHAPE, kind: 'int64', distribution: { type: 'unique', min: 1, max: 9 } }, 'unique, 1 to 9'],
];

for (const [feature, words] of CASES) test(words, () => assert.equal(describeValues(feature), words));

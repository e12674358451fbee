import { test } from 'node:test';
import type { PlannedFeature } from '../../src/plan/plan.ts';
import * as laws from './laws.ts';

const LENGTHS = { 'fixed length': 20, 'variable length': { min: 0, max: 12 } };

const DIGITS = { type: 'uniform', min: 0, max: 9 } as const;
const UNIT = { type: 'uniform', min: 0, max: 1 } as const;
const COIN = { type: 'bernoulli', positiveRate: 0.5 } as const;
const WORD = { type: 'text', size: { min: 1, max: 16 }, alphabet: 'abcdefghij' } as const;

const FORMS = {
  'int64, uniform': { kind: 'int64', distribution: DIGITS },
  'int64, bernoulli': { kind: 'int64', distribution: COIN },
  'float, uniform': { kind: 'float', distribution: UNIT },
  'float, bernoulli': { kind: 'float', distribution: COIN },
  'bytes, text': { kind: 'bytes', distribution: WORD },
} as const;

for (const [formName, form] of Object.entries(FORMS)) {
  for (const [lengthName, length] of Object.entries(LENGTHS)) {
    const feature: PlannedFeature = { name: 'm.user_id', role: 'feature', length, ...form };
    for (const [lawName, law] of Object.entries(laws)) {
      test(`${formName}, ${lengthName}: ${lawName}`, () => law(feature));
    }
  }
}

/** Values are a data format (docs/values.md): with the same plan, these digests only change with its version. */
import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { test } from 'node:test';
import type { PlannedFeature } from '../../src/plan/plan.ts';
import { drawFeature, FEATURE } from '../values/draw.ts';

const side = { min: 5, max: 9 };
const image = { type: 'image', height: side, width: side } as const;
const factors = { count: 2, kept: 2 };
const bytes = { ...FEATURE, kind: 'bytes', length: 2 } as const;
const int64 = { ...FEATURE, length: 9 } as const;
const float = { ...FEATURE, kind: 'float', length: 8 } as const;
const scales = { min: 0.5, max: 4 };

/** The first 16 digits of the SHA-256 of the first 30 lists. */
const GOLDEN: readonly (readonly [digest: string, feature: PlannedFeature])[] = [
  ['4340adc84c785a74', { ...bytes, distribution: { ...image, format: 'png', channels: 3, bits: 8 } }],
  ['d523050bb1961f22', { ...bytes, distribution: { ...image, format: 'png', channels: 4, bits: 16 } }],
  [
    'd8dc148aedcd6deb',
    { ...bytes, distribution: { ...image, format: 'jpeg', channels: 3, bits: 8 }, factors },
  ],
  [
    '78c7aa368a8d75c3',
    {
      ...bytes,
      distribution: { ...image, format: 'png', channels: 1, bits: 8 },
      factors: { ...factors, byItem: true },
    },
  ],
  ['76deee0d29166269', { ...bytes, distribution: { type: 'words', words: { min: 0, max: 5 } } }],
  ['085422fd81ec3e7b', { ...bytes, distribution: { type: 'words', words: { min: 3, max: 5 } }, factors }],
  ['5f5ebe813b425b5d', { ...bytes, distribution: { type: 'json' } }],
  ['25b89e804598a2f2', { ...bytes, distribution: { type: 'octets', size: { min: 1, max: 9 } } }],
  ['bad691c92ca40ee8', { ...bytes, distribution: { type: 'tensor', dtype: 'int16', shape: [3, 2] } }],
  ['01a58204cb9031da', { ...bytes, distribution: { type: 'tensor', dtype: 'string', shape: [3] } }],
  ['e5b85cedb3827f2f', { ...bytes, distribution: { type: 'tensor', dtype: 'float64', shape: [6] }, factors }],
  ['f5ea7888d37dfebc', { ...bytes, distribution: { type: 'raw', dtype: 'float32', shape: [4] }, factors }],
  [
    '9993a18255721fae',
    { ...bytes, distribution: { type: 'raw', dtype: 'uint8', shape: [40], compression: 'zlib' } },
  ],
  ['b879032df9c01935', { ...int64, distribution: { type: 'uniform', min: -(2 ** 40), max: 2 ** 40 } }],
  [
    '4514fc774036b307',
    { ...int64, distribution: { type: 'uniform', min: '-9223372036854775808', max: '9223372036854775807' } },
  ],
  ['6692ad4ff7922bf9', { ...int64, distribution: { type: 'varied', shape: 'counts', locations: 2, scales } }],
  ['eee6bd627ddc459d', { ...float, distribution: { type: 'varied', shape: 'normal', locations: 2, scales } }],
  [
    '86ef6ea73417fcc3',
    {
      ...float,
      distribution: { type: 'varied', shape: 'heavy-tailed', locations: 2, scales },
      factors: { ...factors, manner: 'pooled' },
    },
  ],
  ['3be29bb4894bbcc0', { ...float, distribution: { type: 'corners', min: 1, max: 3 } }],
  [
    '5450282944000099',
    { ...float, distribution: { type: 'uniform', min: 0, max: 1 }, factors: { count: 3, kept: 5 } },
  ],
  ['3eb13b2319223cd1', { ...int64, distribution: { type: 'repeated', values: [3, 1, 2] } }],
];

for (const [i, [digest, feature]] of GOLDEN.entries())
  test(`${i}: ${JSON.stringify(feature.distribution)}`, () => {
    const lists = JSON.stringify(drawFeature(feature, 30));
    assert.equal(createHash('sha256').update(lists).digest('hex').slice(0, 16), digest);
  });

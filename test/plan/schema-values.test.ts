/** What a schema says of values, as the distribution that a plan draws them from. */
import assert from 'node:assert/strict';
import { suite, test } from 'node:test';
import { schemaBytes, schemaFloats, schemaIntegers } from '../../src/plan/schema-values.ts';
import type { Feature } from '../../src/schema/feature.ts';
import type { Content } from '../../src/schema/schema.ts';
import { feature } from './options.ts';

const side = { min: 4, max: 4 };
const IMAGE: Content = { type: 'image', format: 'png', height: side, width: side, channels: 3, bits: 8 };
const OTHERS: Readonly<Record<string, Feature>> = {
  image: feature({ kind: 'bytes', content: IMAGE }),
  raw: feature({ kind: 'bytes', content: { type: 'raw', dtype: 'int8', shape: [2, 3] } }),
  tensor: feature({ kind: 'bytes', content: { type: 'tensor', dtype: 'float32', shape: [5] } }),
  text: feature({ kind: 'bytes', content: { type: 'text', words: { min: 1, max: 2 } } }),
  bounded: feature({ domain: { min: 3, max: 8 } }),
  named: feature({ domain: { names: new Map([[4, 'four']]) } }),
};

type Row = readonly [what: string, changes: Partial<Feature>, distribution: object | undefined];

const choice = (...values: (number | string)[]) => ({
  type: 'categorical',
  values,
  weights: values.map(() => 1),
});
const uniform = (min: number | string, max: number | string) => ({ type: 'uniform', min, max });
const ofImage = (fact: 'height' | 'width' | 'channels' | 'size' | 'format' | 'sha256') => ({
  tie: { type: 'image-fact', feature: 'image', fact } as const,
});
const imageFact = (fact: string) => ({ type: 'image-fact', feature: 'image', fact, image: IMAGE });
const classes = (count: number) => ({ label: { type: 'classes', count } as const });
const tied = (type: 'at-least' | 'name-of' | 'shape-of', other: string) => ({
  tie: { type, feature: other },
});

const INTEGERS: readonly Row[] = [
  ['nothing', {}, undefined],
  ['values', { domain: { values: [1, '9007199254740993'] } }, choice(1, '9007199254740993')],
  [
    'names',
    {
      domain: {
        names: new Map([
          [7, 'a'],
          [9, 'b'],
        ]),
      },
    },
    choice(7, 9),
  ],
  ['both bounds', { domain: { min: -2, max: 5 } }, uniform(-2, 5)],
  ['the least', { domain: { min: 5 } }, uniform(5, 14)],
  ['the least, beyond 2^53', { domain: { min: 2 ** 53 - 1 } }, uniform(2 ** 53 - 1, '9007199254741000')],
  ['the greatest, 0 or more', { domain: { max: 0 } }, uniform(0, 0)],
  ['the greatest, below 0', { domain: { max: -1 } }, uniform(-10, -1)],
  ['classes', classes(3), uniform(0, 2)],
  ['classes and values', { ...classes(2), domain: { values: [5, 6] } }, choice(5, 6)],
  [
    'at least another, of bounds',
    tied('at-least', 'bounded'),
    { type: 'at-least', feature: 'bounded', min: 3, max: 8 },
  ],
  [
    'at least another, with bounds of its own',
    { ...tied('at-least', 'bounded'), domain: { min: 1, max: 4 } },
    { type: 'at-least', feature: 'bounded', min: 1, max: 4 },
  ],
  [
    'at least one without bounds',
    tied('at-least', 'image'),
    { type: 'at-least', feature: 'image', min: 0, max: 9 },
  ],
  ['the height of an image', ofImage('height'), imageFact('height')],
  ['the size of an image', ofImage('size'), imageFact('size')],
  ['the format of an image, which is no number', ofImage('format'), undefined],
  ['the digest of an image, which is no number', ofImage('sha256'), undefined],
  ['the height of no image', { tie: { type: 'image-fact', feature: 'text', fact: 'height' } }, undefined],
  ['positions', { tie: { type: 'sparse-index', feature: 'v', size: 7 } }, { type: 'sparse-index', size: 7 }],
  ['the shape of a raw array', tied('shape-of', 'raw'), { type: 'repeated', values: [2, 3] }],
  ['the shape of a tensor', tied('shape-of', 'tensor'), { type: 'repeated', values: [5] }],
  ['the shape of a text', tied('shape-of', 'text'), undefined],
];

const FLOATS: readonly Row[] = [
  ['nothing', {}, undefined],
  ['values', { domain: { values: [0.5, '2'] } }, choice(0.5, 2)],
  ['both bounds', { domain: { min: 0.5, max: 2 } }, uniform(0.5, 2)],
  ['equal bounds', { domain: { min: 2, max: 2 } }, choice(2)],
  ['the least', { domain: { min: 3 } }, uniform(3, 4)],
  ['the greatest, above 0', { domain: { max: 3 } }, uniform(0, 3)],
  ['the greatest, 0', { domain: { max: 0 } }, uniform(-1, 0)],
  ['boxes', { domain: { min: 0, max: 9, corners: true } }, { type: 'corners', min: 0, max: 9 }],
  ['boxes without bounds', { domain: { corners: true } }, { type: 'corners', min: 0, max: 1 }],
  ['classes', classes(2), choice(0, 1)],
  ['more classes than are taught', classes(1e6), undefined],
  [
    'at least another, of bounds',
    tied('at-least', 'bounded'),
    { type: 'at-least', feature: 'bounded', min: 3, max: 8 },
  ],
  [
    'at least one without bounds',
    tied('at-least', 'image'),
    { type: 'at-least', feature: 'image', min: 0, max: 1 },
  ],
];

const BYTES: readonly Row[] = [
  ['nothing', {}, undefined],
  ['values', { domain: { values: ['b', 3] } }, choice('b', '3')],
  [
    'names of numbers',
    tied('name-of', 'named'),
    { type: 'name-of', feature: 'named', numbers: [4], names: ['four'] },
  ],
  ['names of numbers without any', { ...tied('name-of', 'bounded'), domain: { values: ['x'] } }, choice('x')],
  ['the format of an image', ofImage('format'), imageFact('format')],
  ['the digest of an image', ofImage('sha256'), imageFact('sha256')],
  ['the height of an image, which is no text', ofImage('height'), undefined],
  ['the format of no image', { tie: { type: 'image-fact', feature: 'text', fact: 'format' } }, undefined],
  ['an image', { content: IMAGE }, IMAGE],
  [
    'words',
    { content: { type: 'text', words: { min: 1, max: 4 } } },
    { type: 'words', words: { min: 1, max: 4 } },
  ],
  [
    'a raw array',
    { content: { type: 'raw', dtype: 'int8', shape: [2] } },
    { type: 'raw', dtype: 'int8', shape: [2] },
  ],
];

for (const [kind, rows, distributionOf] of [
  ['int64', INTEGERS, schemaIntegers],
  ['float', FLOATS, schemaFloats],
  ['bytes', BYTES, schemaBytes],
] as const)
  suite(`${kind} of which the schema says`, () => {
    for (const [what, changes, distribution] of rows)
      test(what, () => {
        const found = distributionOf(feature({ kind, ...changes }), (name) => OTHERS[name]);
        assert.deepEqual(found, distribution);
      });
  });

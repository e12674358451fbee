/** The plain form as the contract describes it: files, and what each of their keys means. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import type { SchemaFeature } from '../../../src/schema/schema.ts';
import { assertProblems, type Reading, readPlain, withoutPlaces } from '../reading.ts';

async function readFile(name: string): Promise<Reading> {
  return readPlain(readFileSync(new URL(`files/${name}`, import.meta.url)), name);
}

/** A feature as it is where nothing else is written. */
function feature(name: string, kind: SchemaFeature['kind'], more: Partial<SchemaFeature> = {}) {
  return { name, kind, shape: fixed(), presence: { required: true }, ...more };
}

function fixed(...dims: number[]) {
  return { type: 'fixed', dims } as const;
}

function variable(min: number, max?: number, more: { group?: string; row?: number[] } = {}) {
  return { type: 'variable', min, max, row: [], ...more } as const;
}

const objects = variable(0, 8, { group: 'objects' });

test('the example of the contract', async () => {
  const { schema, problems } = await readFile('plain-contract.yaml');
  assertProblems(problems, [
    {
      at: '16:1',
      code: 'ignored-sequence',
      severity: 'warning',
      says: /a tf.train.Example does not have one/,
    },
  ]);
  assert.ok(schema);
  assert.deepStrictEqual(withoutPlaces(schema), {
    record: 'example',
    features: [
      feature('user.id', 'int64'),
      feature('pixels', 'float', { shape: fixed(28, 28, 1), domain: { min: 0, max: 255 } }),
      feature('tags', 'bytes', { shape: variable(0, 5), domain: { values: ['red', 'green', 'blue'] } }),
      feature('zip', 'bytes', { presence: { required: false, default: [''] } }),
      feature('image/encoded', 'bytes', {
        content: {
          type: 'image',
          format: 'jpeg',
          height: { min: 64, max: 64 },
          width: { min: 32, max: 96 },
          channels: 3,
          bits: 8,
        },
      }),
      feature('image/height', 'int64', {
        tie: { type: 'image-fact', feature: 'image/encoded', fact: 'height' },
      }),
      feature('image/object/bbox/xmin', 'float', { shape: objects, domain: { min: 0, max: 1 } }),
      feature('image/object/bbox/xmax', 'float', {
        shape: objects,
        tie: { type: 'at-least', feature: 'image/object/bbox/xmin' },
      }),
      feature('image/object/class/label', 'int64', {
        shape: objects,
        domain: {
          names: new Map([
            [1, 'cat'],
            [2, 'dog'],
          ]),
        },
      }),
      feature('image/object/class/text', 'bytes', {
        shape: objects,
        tie: { type: 'name-of', feature: 'image/object/class/label' },
      }),
      feature('caption', 'bytes', { content: { type: 'text', words: { min: 3, max: 12 } } }),
      feature('embedding', 'bytes', { content: { type: 'tensor', dtype: 'float32', shape: [8] } }),
      feature('species', 'int64', { label: { type: 'classes', count: 5 } }),
    ],
    sequence: [],
  });
});

test('a sequence-example with numbers in YAML notation', async () => {
  const { schema, problems } = await readFile('plain-sequence.yaml');
  assert.deepEqual(problems, []);
  assert.ok(schema);
  const session = { min: 1, max: 20, group: 'session' };
  assert.deepStrictEqual(withoutPlaces(schema), {
    record: 'sequence-example',
    features: [
      feature('user', 'int64', { domain: { min: 1, max: '9007199254740993' } }),
      feature('country', 'bytes', {
        domain: { values: ['NO', 'SE', '42', ''] },
        presence: { required: true, minFraction: 0.9 },
      }),
      feature('bought', 'float', { label: { type: 'binary' } }),
    ],
    sequence: [
      feature('item', 'int64', {
        steps: session,
        domain: {
          names: new Map([
            [-1, 'none'],
            [16, 'sixteen'],
          ]),
        },
      }),
      feature('item/name', 'bytes', { steps: session, tie: { type: 'name-of', feature: 'item' } }),
      feature('price', 'float', {
        shape: fixed(2, 3),
        steps: { min: 4, max: 4 },
        presence: { required: false, default: [Number.NaN, Number.NEGATIVE_INFINITY, 0, 1, 2, 1e-7] },
      }),
    ],
  });
});

test('odd names, anchors and merges', async () => {
  const { schema, problems } = await readFile('plain-odd.yaml');
  assert.deepEqual(problems, []);
  assert.ok(schema);
  assert.deepStrictEqual(withoutPlaces(schema).features, [
    feature('kind', 'int64'),
    feature('features', 'int64'),
    feature('__proto__', 'int64', { presence: { required: false } }),
    feature('a\tb', 'int64', { presence: { required: false, default: ['-9223372036854775808'] } }),
    feature('a key that could not stand on one line', 'float', { shape: fixed(3, 2) }),
    feature("it's", 'bytes', {
      content: { type: 'text', words: { min: 1, max: 8 } },
      presence: { required: true, default: [''] },
    }),
    feature('ключ🔑', 'bytes', { content: { type: 'json' } }),
  ]);
});

test('an example list in JSON, which may be indented with tabs', async () => {
  const { schema, problems } = await readFile('plain-media.json');
  assert.deepEqual(problems, []);
  assert.equal(schema?.record, 'example-list');
  const found = new Map([...schema.features, ...schema.sequence].map((one) => [one.name, one]));
  const side = { min: 64, max: 64 };
  assert.deepStrictEqual(found.get('query/photo')?.content, {
    type: 'image',
    format: 'jpeg',
    height: side,
    width: side,
    channels: 3,
    bits: 8,
  });
  assert.deepStrictEqual(found.get('doc/positions')?.shape, variable(0, 6, { group: 'bag' }));
  assert.deepStrictEqual(found.get('doc/tokens')?.shape, variable(0));
  assert.deepStrictEqual(found.get('doc/tokens')?.tie, { type: 'ragged-values', rowLengths: 'doc/rows' });
  assert.deepStrictEqual(found.get('doc/embedding')?.content, {
    type: 'raw',
    dtype: 'float16',
    shape: [4, 2],
  });
  assert.deepStrictEqual(found.get('site')?.label, { type: 'classes', count: 3 });
});

test('facts have their places', async () => {
  const { schema } = await readPlain(
    'features:\n  x:\n    kind: float\n    min: 1\n    length:\n      { max: 3 }\n',
  );
  const [x] = schema?.features ?? [];
  const at = (line: number, column: number) => ({ file: 'f.yaml', line, column });
  assert.deepEqual(x?.place, at(2, 3));
  assert.deepEqual(x?.places, { kind: at(3, 11), domain: at(4, 10), shape: at(6, 7) });
});

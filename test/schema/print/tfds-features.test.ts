import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { suite, test } from 'node:test';
import { formatProblem, type Problem } from '../../../src/base/problem.ts';
import { TFDS_FORM } from '../../../src/schema/forms/tfds.ts';
import { printTfdsFeatures } from '../../../src/schema/print/tfds-features.ts';
import type { Content, Schema, SchemaFeature } from '../../../src/schema/schema.ts';
import { readFolder, readForm } from '../forms/tfds-reading.ts';
import { type GivenFeature, schemaOf } from './given-schema.ts';

function print(schema: Schema) {
  const problems: Problem[] = [];
  const printed = printTfdsFeatures(schema, (problem) => problems.push(problem));
  return { printed, texts: problems.map(formatProblem) };
}

const TABLE = new URL('../forms/files/tfds/table/features.json', import.meta.url);

suite('features.json', () => {
  test('of plain columns is as TFDS writes it', async () => {
    const { schema } = await readFolder('table');
    const { printed, texts } = print(schema ?? schemaOf());
    assert.deepEqual(texts, []);
    const [ours, theirs] = [JSON.parse(printed?.features ?? ''), JSON.parse(readFileSync(TABLE, 'utf8'))];
    // The columns that are left have a dtype of eight bits, which becomes a range.
    for (let i = 0; i < 200; i++)
      if (i % 4 !== 3) {
        const column = `column_${String(i).padStart(3, '0')}`;
        assert.deepEqual(ours.featuresDict.features[column], theirs.featuresDict.features[column]);
      }
    assert.equal(ours.pythonClassName, theirs.pythonClassName);
  });

  const image = {
    type: 'image',
    format: 'jpeg',
    height: { min: 8, max: 8 },
    width: { min: 4, max: 6 },
    channels: 3,
    bits: 8,
  } as const;
  const raw = { type: 'raw', dtype: 'int16', shape: [2, 3] } as const;
  const list = { type: 'variable', min: 0, max: undefined, row: [] } as const;
  const names = new Map([
    [0, 'cat'],
    [1, 'dog'],
  ]);
  const features: readonly GivenFeature[] = [
    { name: 'scalar', kind: 'int64' },
    { name: 'bounded', kind: 'int64', domain: { min: 0, max: '9007199254740993' } },
    { name: 'matrix', kind: 'float', shape: { type: 'fixed', dims: [2, 3] } },
    { name: 'list', kind: 'bytes', shape: list },
    { name: 'rows', kind: 'float', shape: { ...list, row: [4, 2] } },
    { name: 'image/16', kind: 'bytes', content: { ...image, format: 'png', bits: 16, width: image.height } },
    {
      name: 'frames',
      kind: 'bytes',
      shape: { type: 'fixed', dims: [3] },
      content: { ...image, width: image.height },
    },
    { name: 'raw', kind: 'bytes', content: { ...raw, compression: 'zlib' } },
    { name: 'raws', kind: 'bytes', shape: list, content: raw },
    { name: 'label', kind: 'int64', domain: { min: 0, max: 1, names } },
    { name: 'labels', kind: 'int64', shape: list, domain: { min: 0, max: 1, names } },
    { name: 'optional', kind: 'int64', presence: { required: false, default: ['-9223372036854775808'] } },
    { name: '__proto__', kind: 'float' },
  ];

  test('is read as the schema from which it was printed', async () => {
    const schema = schemaOf(...features);
    const { printed, texts } = print(schema);
    assert.deepEqual(texts, []);
    const siblings = Object.fromEntries(printed?.labelFiles ?? []);
    assert.deepEqual(siblings, { 'label.labels.txt': 'cat\ndog\n', 'labels.labels.txt': 'cat\ndog\n' });
    const read = await readForm(TFDS_FORM, printed?.features ?? '', { siblings });
    assert.deepEqual(read.texts, []);
    const bare = (features: readonly SchemaFeature[] = []) =>
      features.map(({ place: _, places: __, ...rest }) => rest);
    assert.deepEqual(bare(read.schema?.features), bare(schema.features));
  });

  const tensor: Content = { type: 'tensor', dtype: 'float32', shape: [2] };
  const losses: readonly (readonly [what: string, feature: Partial<SchemaFeature>, says: RegExp])[] = [
    ['a serialized tensor', { content: tensor }, /TFDS returns the bytes.*tf\.io\.parse_tensor/],
    [
      'rows of images',
      { shape: { type: 'fixed', dims: [2, 2] }, content: image },
      /TFDS returns the bytes.*decode_image/,
    ],
    ['images of several sizes', { shape: list, content: image }, /TFDS returns the bytes.*decode_image/],
    [
      'images of two channels',
      { content: { ...image, format: 'png', channels: 2 } },
      /TFDS returns the bytes.*decode_image/,
    ],
    [
      'an optional image',
      { presence: { required: false }, content: image },
      /TFDS returns the bytes.*decode_image/,
    ],
    [
      'an array of uint32',
      { content: { ...raw, dtype: 'uint32', compression: 'zlib' } },
      /TFDS returns the bytes.*zlib stream.*decode_raw/,
    ],
    [
      'another default',
      { kind: 'int64', presence: { required: false, default: [0] } },
      /TFDS reads -9223372036854775808 if it is absent, not the default 0/,
    ],
    [
      'a default of a list',
      { kind: 'float', shape: list, presence: { required: false, default: [0] } },
      /TFDS reads an empty list if it is absent, not the default 0/,
    ],
    [
      'classes from 1 on',
      { kind: 'int64', domain: { min: 1, max: 1, names: new Map([[1, 'cat']]) } },
      /in TFDS, classes are numbered from 0/,
    ],
    [
      'classes of the same name',
      {
        kind: 'int64',
        domain: {
          names: new Map([
            [0, 'a'],
            [1, 'a'],
          ]),
        },
      },
      /different names/,
    ],
    [
      'optional classes',
      { kind: 'int64', presence: { required: false }, domain: { names } },
      /no class names/,
    ],
    [
      'classes of a feature that is called as a device of Windows',
      { name: 'nul', kind: 'int64', domain: { names } },
      /cannot be named after this feature/,
    ],
    [
      'classes of a feature with a backslash',
      { name: 'a\\b', kind: 'int64', domain: { names } },
      /cannot be named after this feature/,
    ],
  ];
  test('cannot express the classes of two features whose file names only differ in case', () => {
    const domain = { names };
    const { printed, texts } = print(
      schemaOf({ name: 'a', kind: 'int64', domain }, { name: 'A', kind: 'int64', domain }),
    );
    assert.equal(texts.length, 1);
    assert.match(texts[0] ?? '', /"A": TFDS needs a file with its class names/);
    assert.deepEqual([...(printed?.labelFiles.keys() ?? [])], ['a.labels.txt']);
  });

  for (const [what, feature, says] of losses) {
    test(`cannot express ${what}`, () => {
      const { printed, texts } = print(schemaOf({ name: 'x', kind: 'bytes', ...feature }));
      assert.equal(texts.length, 1, texts.join('\n'));
      assert.match(texts[0] ?? '', says);
      assert.ok(printed);
    });
  }

  test('cannot describe a sequence example', () => {
    const { printed, texts } = print({
      ...schemaOf({ name: 'x', kind: 'int64' }),
      record: 'sequence-example',
    });
    assert.equal(printed, undefined);
    assert.match(texts[0] ?? '', /^schema:1:1: TFDS cannot read records of the type sequence-example/);
  });
});

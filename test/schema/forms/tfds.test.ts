import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { suite, test } from 'node:test';
import { TFDS_FORM } from '../../../src/schema/forms/tfds.ts';
import type { SchemaFeature } from '../../../src/schema/schema.ts';
import { dictionary, named, single } from './tfds-features.ts';
import { assertProblems, readFolder, readForm } from './tfds-reading.ts';

const MODULE = 'tensorflow_datasets.core.features';

/** As TFDS 4.0 wrote it. */
const OLD = `{"type": "${MODULE}.features_dict.FeaturesDict", "content": {
"image": {"type": "${MODULE}.image_feature.Image", "content": {"shape": [null, 28, 1], "dtype": "uint8", "encoding_format": "png"}},
"label": {"type": "${MODULE}.class_label_feature.ClassLabel", "content": {"num_classes": 10}},
"tokens": {"type": "${MODULE}.sequence_feature.Sequence", "content": {"feature":
  {"type": "${MODULE}.feature.Tensor", "content": {"shape": [], "dtype": "int64"}}, "length": null}},
"video": {"type": "${MODULE}.video_feature.Video", "content": {"shape": [2, 8, 8, 3], "encoding_format": "png", "ffmpeg_extra_args": []}},
"sound": {"type": "${MODULE}.audio_feature.Audio", "content": {"shape": [null], "dtype": "int64", "file_format": null, "sample_rate": null}},
"box": {"type": "${MODULE}.bounding_boxes.BBoxFeature", "content": {}},
"text": {"type": "${MODULE}.text_feature.Text", "content": {}}
}}`;

suite('a features.json is recognised', () => {
  const cases: readonly (readonly [what: string, text: string, name: string, whyNot: RegExp | undefined])[] =
    [
      ['by its classes', single('Text', '"text": {}'), 'x.json', undefined],
      ['after a byte order mark', `\ufeff ${single('Text', '"text": {}')}`, 'x.json', undefined],
      ['in snake case', '{"python_class_name": "a"}', 'x', undefined],
      ['as older versions of TFDS wrote it', OLD, 'x', undefined],
      ['by its name, however broken', '{', 'data/features.json', undefined],
      [
        'not by its name, if it describes features in another way',
        '{"features": {}}',
        'features.json',
        /has no/,
      ],
      ['not as text', 'feature { name: "a" }', 'schema.pbtxt', /not a JSON object/],
      ['not as other JSON', '{"schema": []}', 'schema.json', /has no "pythonClassName"/],
      [
        'not beside the features',
        '{"name": "a"}',
        'data/dataset_info.json',
        /use the features.json in its folder/,
      ],
    ];
  for (const [what, text, name, whyNot] of cases) {
    test(what, () => {
      const bytes = new TextEncoder().encode(text);
      const reason = TFDS_FORM.whyNot({ name, bytes, fragment: undefined });
      if (whyNot === undefined) assert.equal(reason, undefined);
      else assert.match(reason ?? '', whyNot);
    });
  }
});

/** What tells features apart, without places. */
function facts({ name, kind, shape, content, domain }: SchemaFeature) {
  const dims = shape.type === 'fixed' ? shape.dims : ['*', ...shape.row];
  return [name, kind, dims, content?.type ?? domain?.max];
}

suite('old features', () => {
  test('are read as TFDS reads them', async () => {
    const { schema, problems } = await readForm(TFDS_FORM, OLD);
    assertProblems(problems, []);
    assert.deepEqual(schema?.features.map(facts), [
      ['image', 'bytes', [], 'image'],
      ['label', 'int64', [], 9],
      ['tokens', 'int64', ['*'], undefined],
      ['video', 'bytes', [2], 'image'],
      ['sound', 'int64', ['*'], undefined],
      ['box', 'float', [4], 1],
      ['text', 'bytes', [], 'text'],
    ]);
  });

  test('can hold messages', async () => {
    const label = `{"type": "${MODULE}.class_label_feature.ClassLabel", "proto_cls": "tensorflow_datasets.ClassLabel"`;
    for (const content of ['{"numClasses": "3"}', '"{\\"num_classes\\": 3}"']) {
      const text = `{"type": "${MODULE}.features_dict.FeaturesDict", "content": {"x": ${label}, "content": ${content}}}}`;
      const { schema, problems } = await readForm(TFDS_FORM, text);
      assertProblems(problems, []);
      assert.deepEqual(schema?.features.map(facts), [['x', 'int64', [], 2]]);
    }
  });
});

suite('a folder', () => {
  test('of digits has an image and its class as the label', async () => {
    const { schema, problems } = await readFolder('digits');
    assertProblems(problems, []);
    const [image, label] = schema?.features ?? [];
    assert.deepEqual(image?.content, {
      ...{ type: 'image', format: 'png', channels: 1, bits: 8 },
      ...{ height: { min: 28, max: 28 }, width: { min: 28, max: 28 } },
    });
    assert.deepEqual(label?.label, { type: 'classes', count: 10 });
    assert.equal(label?.places?.label?.file, 'digits/dataset_info.json');
  });

  test('of streets has names of classes, equally long lists and nested supervised keys', async () => {
    const { schema, problems } = await readFolder('streets');
    assertProblems(problems, ['89:27 ignored-pixel-classes']);
    const features = new Map(schema?.features.map((feature) => [feature.name, feature]));
    assert.deepEqual(
      [...(features.get('objects/label')?.domain?.names ?? [])],
      [
        [0, 'car'],
        [1, 'person'],
        [2, 'traffic light'],
      ],
    );
    assert.deepEqual(features.get('weather/kind')?.domain?.names?.get(1), 'rain');
    const groups = schema?.features.map(({ shape }) => (shape.type === 'variable' ? shape.group : undefined));
    assert.equal(groups?.filter((group) => group === 'objects').length, 4);
    assert.deepEqual(
      schema?.features.flatMap(({ name, label }) => (label ? [[name, label]] : [])),
      [
        ['is_day', { type: 'binary' }],
        ['weather/kind', { type: 'binary' }],
        ['weather/temperature', { type: 'regression' }],
      ],
    );
  });

  test('of episodes has one list for each feature of the steps', async () => {
    const { schema, problems } = await readFolder('robot');
    assertProblems(problems, ['121:39 ignored-value-range']);
    const steps = schema?.features.filter(({ name }) => name.startsWith('steps/')) ?? [];
    assert.equal(steps.length, 12);
    assert.ok(steps.every(({ shape }) => shape.type === 'variable' && shape.group === 'steps'));
    assert.deepEqual(steps.find(({ name }) => name === 'steps/observation/depth/value')?.content, {
      ...{ type: 'raw', dtype: 'float32', shape: [4, 4, 1], compression: 'zlib' },
    });
    assert.deepEqual(steps.find(({ name }) => name === 'steps/action')?.domain, { min: -1, max: 1 });
  });

  test('of a table has all its columns', async () => {
    const { schema, problems } = await readFolder('table');
    assertProblems(problems, []);
    assert.equal(schema?.features.length, 200);
    assert.deepEqual(schema?.features[1]?.label, { type: 'regression' });
  });
});

test('the example of the documentation has the features listed below it', async () => {
  const docs = readFileSync(new URL('../../../docs/schemas/tensorflow-datasets.md', import.meta.url), 'utf8');
  const text = /```json\n(.*?)```/s.exec(docs)?.[1] ?? '';
  const { schema, problems } = await readForm(TFDS_FORM, text);
  assertProblems(problems, []);
  const table = Array.from(docs.matchAll(/^\| `([^`]+)` \| (\w+) \| /gm), ([, name, kind]) => [name, kind]);
  assert.deepEqual(
    schema?.features.map(({ name, kind }) => [name, kind]),
    table,
  );
});

test('positions are those of the keys', async () => {
  const text = dictionary(
    `"a": {${named('FeaturesDict')}, "featuresDict": {"features": {\n  "b": {${named('Text')}, "text": {}}}}}`,
  );
  const { schema } = await readForm(TFDS_FORM, text);
  assert.deepEqual(
    schema?.features.map(({ name, place }) => [name, place.line, place.column]),
    [['a/b', 3, 3]],
  );
});

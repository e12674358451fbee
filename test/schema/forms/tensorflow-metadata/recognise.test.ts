import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { suite, test } from 'node:test';
import { TENSORFLOW_METADATA_FORM } from '../../../../src/schema/forms/tensorflow-metadata.ts';

function whyNot(name: string, content: string | Uint8Array): string | undefined {
  const bytes = typeof content === 'string' ? new TextEncoder().encode(content) : content;
  return TENSORFLOW_METADATA_FORM.whyNot({ name, bytes, fragment: undefined });
}

const SERIALISED = Uint8Array.of(0x0a, 0x05, 0x0a, 0x01, 0x61, 0x30, 0x02);
/** A record of ten bytes, whose length begins as a feature does. */
const TFRECORD = Uint8Array.of(0x0a, 0, 0, 0, 0, 0, 0, 0, 1, 2, 3, 4, ...Array(10).fill(0x0a), 1, 2, 3, 4);

suite('a schema of TensorFlow Metadata is recognised', () => {
  const schemas: readonly (readonly [what: string, name: string, content: string | Uint8Array])[] = [
    ['as text, whatever its name', 'schema', 'feature {'],
    ['after comments', 'schema.txt', '\n# Written by\n#\n\n  string_domain <'],
    ['by any of its fields', 'x', 'default_environment: "A"'],
    ['with a misspelt field, by its name', 'schema.pbtxt', 'featur { name: "a" }'],
    ['when it is empty, by its name', 'schema.pbtxt', '# nothing yet'],
    ['as JSON', 'schema.json', '{"feature": []}'],
    ['as JSON, in names of the proto', 'x', ' {\n "string_domain" : []}'],
    ['as JSON, by any of its fields', 'x', '{"tensorRepresentationGroup": {}}'],
    ['serialised', 'x', SERIALISED],
  ];
  for (const [what, name, content] of schemas)
    test(what, () => assert.equal(whyNot(name, content), undefined));

  const others: readonly (readonly [what: string, name: string, content: string | Uint8Array])[] = [
    ['a segdense schema', 'schema.json', '{"schema": [{"feature_name": "a"}]}'],
    ['features.json of TensorFlow Datasets', 'features.json', '{"pythonClassName": "x", "featuresDict": {}}'],
    ['the plain form', 'schema.yaml', 'features:\n  a: { kind: int64 }'],
    ['the plain form in JSON', 'schema.json', '{"features": {}}'],
    ['a label map', 'label_map.pbtxt', 'item { id: 1 name: "cat" }'],
    ['Python', 'features.py', 'import tensorflow as tf\nfeature = {"a": tf.io.VarLenFeature(tf.int64)}'],
    ['a TFRecord file', 'x.tfrecord', TFRECORD],
    ['a serialised schema that is cut off', 'schema.pb', SERIALISED.subarray(0, 6)],
    ['an empty file', 'schema.json', ''],
    ['an empty map', 'schema.json', '{}'],
    ['a picture', 'x.png', Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a)],
  ];
  for (const [what, name, content] of others)
    test(`but not ${what}`, () => assert.match(whyNot(name, content) ?? '', /^it|^its/));

  test('without loading the parsers', () => {
    const source = readFileSync(
      new URL('../../../../src/schema/forms/tensorflow-metadata.ts', import.meta.url),
      'utf8',
    );
    const imports = [...source.matchAll(/^import .*'(.*)'/gm)].map(([, from]) => from);
    assert.deepEqual(imports, ['../form.ts', '../load-heavy-forms.ts', './tensorflow-metadata/recognise.ts']);
  });

  test('and other files are refused if they are read nevertheless', async () => {
    const codes: (string | undefined)[] = [];
    const file = { name: 'x.png', bytes: Uint8Array.of(0x89, 0x50), fragment: undefined };
    const schema = await TENSORFLOW_METADATA_FORM.read(file, ({ code }) => codes.push(code));
    assert.equal(schema, undefined);
    assert.deepEqual(codes, ['not-a-schema']);
  });

  test('and names of Python variables are refused', async () => {
    const codes: (string | undefined)[] = [];
    const file = { name: 'schema.pbtxt', bytes: Buffer.from('feature {}'), fragment: 'FEATURES' };
    const schema = await TENSORFLOW_METADATA_FORM.read(file, ({ code }) => codes.push(code));
    assert.equal(schema, undefined);
    assert.deepEqual(codes, ['not-python']);
  });
});

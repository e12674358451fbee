import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { suite, test } from 'node:test';
import type { Problem } from '../../src/base/problem.ts';
import { PRESETS, readPreset } from '../../src/schema/presets.ts';
import { printPlain } from '../../src/schema/print/plain.ts';
import { assertProblems } from './reading.ts';

async function read(name: string) {
  const problems: Problem[] = [];
  const schema = await readPreset(name, (problem) => problems.push(problem));
  return { schema, problems };
}

suite('a preset is a schema without a problem', () => {
  for (const [name, text] of Object.entries(PRESETS)) {
    test(name, async () => {
      const { schema, problems } = await read(name);
      assert.deepEqual(problems, []);
      assert.ok(schema);
      const [first] = schema.features;
      assert.deepEqual(first?.place, { file: `preset:${name}`, line: 4, column: 3 });
      // As it is printed, so that who commits it finds nothing changed.
      const body = text.slice(text.indexOf('\n') + 1);
      assert.deepEqual(printPlain(schema).match(/^ {2}[^:]+/gm), body.match(/^ {2}[^:]+/gm));
    });
  }
});

// Keys and types of `tf_example_decoder.py`, the reader of the TensorFlow Object Detection API.
test('object-detection has the keys that the Object Detection API reads', async () => {
  const { schema } = await read('object-detection');
  const kinds = new Map(schema?.features.map(({ name, kind, shape }) => [name, `${kind} ${shape.type}`]));
  assert.deepEqual(Object.fromEntries(kinds), {
    'image/encoded': 'bytes fixed',
    'image/format': 'bytes fixed',
    'image/filename': 'bytes fixed',
    'image/source_id': 'bytes fixed',
    'image/key/sha256': 'bytes fixed',
    'image/height': 'int64 fixed',
    'image/width': 'int64 fixed',
    'image/object/bbox/xmin': 'float variable',
    'image/object/bbox/xmax': 'float variable',
    'image/object/bbox/ymin': 'float variable',
    'image/object/bbox/ymax': 'float variable',
    'image/object/class/label': 'int64 variable',
    'image/object/class/text': 'bytes variable',
  });
});

// Keys and types of the ImageNet scripts (`build_image_data.py`), less the WordNet id that only ImageNet has.
test('image-classification has the keys of the ImageNet scripts', async () => {
  const { schema } = await read('image-classification');
  const kinds = new Map(schema?.features.map(({ name, kind }) => [name, kind]));
  assert.deepEqual(Object.fromEntries(kinds), {
    'image/encoded': 'bytes',
    'image/format': 'bytes',
    'image/filename': 'bytes',
    'image/height': 'int64',
    'image/width': 'int64',
    'image/channels': 'int64',
    'image/colorspace': 'bytes',
    'image/class/label': 'int64',
    'image/class/text': 'bytes',
  });
});

test('an unknown preset is reported with the nearest name', async () => {
  const { schema, problems } = await read('object-detecton');
  assert.equal(schema, undefined);
  assertProblems(problems, [
    {
      at: 'undefined:undefined',
      code: 'unknown-preset',
      says: /"object-detecton": there are object-detection and image-classification/,
    },
  ]);
  assert.equal(problems[0]?.fix, 'did you mean "object-detection"?');
  assert.equal((await read('__proto__')).schema, undefined);
});

test('the page shows the presets', () => {
  const page = readFileSync(new URL('../../docs/schemas/presets.md', import.meta.url), 'utf8');
  for (const text of Object.values(PRESETS)) assert.ok(page.includes(text));
});

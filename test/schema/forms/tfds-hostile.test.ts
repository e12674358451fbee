/** Files that are made to break a reader end in an error, or in what they say, within moments and little memory. */
import assert from 'node:assert/strict';
import { suite, test } from 'node:test';
import { TFDS_FORM } from '../../../src/schema/forms/tfds.ts';
import { dictionary, feature, named, single } from './tfds-features.ts';
import { readForm } from './tfds-reading.ts';

const MOST_MILLISECONDS = 2000;
const MOST_BYTES = 300 * 2 ** 20;

const TEXT = `{${named('Text')}, "text": {}}`;
const nest = (feature: string, depth: number): string =>
  depth === 0
    ? feature
    : nest(`{${named('Sequence')}, "sequence": {"length": -1, "feature": ${feature}}}`, depth - 1);
const many = (count: number, feature: string) =>
  `{${named('FeaturesDict')}, "featuresDict": {"features": {${Array.from({ length: count }, (_, i) => `"${i}": ${feature}`)}}}}`;
const tensor = (dimensions: string) =>
  single('Tensor', `"tensor": {"dtype": "int8", "shape": {"dimensions": [${dimensions}]}}`);

/** What it is, the file, and what is said of it; undefined where it is read. */
const CASES: readonly (readonly [what: string, file: () => string | Uint8Array, says: RegExp | undefined])[] =
  [
    ['100 MB of brackets', () => new Uint8Array(100 * 2 ** 20).fill(0x5b), /too large.*104857600 bytes/],
    [
      '2 MB of zeros',
      () => `{"pythonClassName": [${'0,'.repeat(2 ** 20 - 100)}0]}`,
      /more than 120000 values/,
    ],
    [
      'a list within a list, and so on',
      () => `{"pythonClassName": ${'['.repeat(1_000_000)}`,
      /nested at most 200 deep/,
    ],
    ['sequences within sequences', () => dictionary(`"x": ${nest(TEXT, 60)}`), undefined],
    [
      'features within sequences',
      () => dictionary(`"x": ${nest(many(8000, TEXT), 45)}`),
      /more than 100000 features/,
    ],
    ['dimensions without end', () => tensor(`${'1,'.repeat(100_000)}1`), undefined],
    ['wrong dimensions without end', () => tensor(`${'"",'.repeat(100_000)}""`), /a dimension must be/],
    [
      'dimensions whose product is infinite',
      () => tensor(`${'9007199254740991,'.repeat(100)}1`),
      /Infinity elements/,
    ],
    [
      'a name of a million characters',
      () => dictionary(`"${'x'.repeat(1_000_000)}": ${TEXT}`),
      /at most 4096/,
    ],
    [
      'a number of a million digits',
      () => single('ClassLabel', `"classLabel": {"numClasses": ${'9'.repeat(1_000_000)}}`),
      /a 64-bit integer/,
    ],
    [
      'a megabyte of JSON in JSON',
      () => single('Tensor', `"jsonFeature": {"json": "${'['.repeat(1_000_000)}"}`),
      /nested at most 200 deep/,
    ],
    ['a zero byte in the text', () => dictionary(`"x": ${TEXT}\0`), /not valid JSON/],
    ['a zero byte in a name', () => dictionary(`"x\\u0000": ${TEXT}`), undefined],
    [
      'invalid UTF-8',
      () => new Uint8Array([...new TextEncoder().encode('{"pythonClassName": "'), 0xff, 0x22, 0x7d]),
      /UTF-8/,
    ],
    [
      'names of the prototype',
      () => dictionary(`"__proto__": ${TEXT}`, `"constructor": ${TEXT}`, `"toString": ${TEXT}`),
      undefined,
    ],
    ['a class of the prototype', () => single('__proto__', '"constructor": {}'), /unknown key "constructor"/],
    ['a dtype of the prototype', () => single('Tensor', '"tensor": {"dtype": "__proto__"}'), /unknown dtype/],
    ['nothing', () => '', /not valid JSON/],
    [
      'a feature that is null',
      () => dictionary('"y": null', feature('Text', '"text": null')),
      /must be an object/,
    ],
  ];

suite('a hostile file', () => {
  for (const [what, file, says] of CASES) {
    test(what, async () => {
      const content = file();
      const [start, used] = [performance.now(), process.memoryUsage().rss];
      const { schema, texts } = await readForm(TFDS_FORM, content);
      assert.ok(performance.now() - start < MOST_MILLISECONDS, `${performance.now() - start} ms`);
      assert.ok(process.memoryUsage().rss - used < MOST_BYTES);
      if (says === undefined) assert.deepEqual([schema?.record, texts], ['example', []]);
      else assert.match(texts[0] ?? '', says);
    });
  }

  test('may have features with the names of prototype members', async () => {
    const { schema } = await readForm(
      TFDS_FORM,
      dictionary(`"__proto__": ${TEXT}`, `"constructor": ${TEXT}`),
    );
    assert.deepEqual(
      schema?.features.map(({ name }) => name),
      ['__proto__', 'constructor'],
    );
  });
});

test('other files in the folder are read with the same limits', async () => {
  const label = `{${named('ClassLabel')}, "classLabel": {"numClasses": 3}}`;
  const deep = 'a/'.repeat(1000);
  const features = dictionary(`"x": ${label}`, `"${deep}": ${many(8000, TEXT)}`);
  const items = Array.from({ length: 900 }, (_, i) => `{"featureKey": "${deep}${i}"}`).join(', ');
  const info = `{"supervisedKeys": {"tuple": {"items": [{"featureKey": "x"}, {"tuple": {"items": [${items}]}}]}}}`;
  const start = performance.now();
  const { problems } = await readForm(TFDS_FORM, features, {
    siblings: { 'x.labels.txt': 'a\n'.repeat(2 ** 21), 'dataset_info.json': info },
  });
  assert.ok(performance.now() - start < MOST_MILLISECONDS, `${performance.now() - start} ms`);
  assert.equal(problems.length, 901);
});

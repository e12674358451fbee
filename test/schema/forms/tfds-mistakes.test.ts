import assert from 'node:assert/strict';
import { suite, test } from 'node:test';
import { TFDS_FORM } from '../../../src/schema/forms/tfds.ts';
import { dictionary, feature, named, single } from './tfds-features.ts';
import { assertProblems, readForm } from './tfds-reading.ts';

const tensor = (content: string) => single('Tensor', `"tensor": {${content}}`);
const image = (content: string) => single('Image', `"image": {${content}}`);
const sequence = (content: string) => single('Sequence', `"sequence": {${content}}`);
const SCALAR = `{${named('Scalar')}, "tensor": {"dtype": "int64"}}`;

/** What is wrong, the file, and where and how that is said. */
const MISTAKES: readonly (readonly [what: string, text: string, ...problems: string[]])[] = [
  ['a comma too many', '{"pythonClassName": "a",}', '1:25 invalid-json'],
  ['no object', '["pythonClassName"]', '1:1 not-an-object'],
  ['a key twice', dictionary('"x": 1, "x": 2'), '2:9 duplicate-key', '2:6 not-an-object'],
  ['no features', dictionary(), '1:1 no-features'],
  ['a single tensor', `{${named('Tensor')}, "tensor": {"dtype": "int64"}}`, '1:1 not-a-dictionary'],
  ['an unknown class', single('Tensr', '"tensor": {"dtype": "int64"}'), '2:26 unknown-class'],
  ['no class', dictionary('"x": {"tensor": {"dtype": "int64"}}'), '2:1 missing-class'],
  ['a misspelt class key', dictionary('"x": {"pythonClasName": "a", "text": {}}'), '2:7 unknown-key'],
  ['no content', dictionary(`"x": {${named('Tensor')}}`), '2:6 missing-content'],
  ['two contents', single('Tensor', '"tensor": {"dtype": "int64"}, "text": {}'), '2:6 wrong-content'],
  ['another content', single('Tensor', '"text": {}'), '2:26 wrong-content'],
  ['a misspelt content', single('Tensor', '"tensr": {"dtype": "int64"}'), '3:8 unknown-key'],
  ['an unknown field', tensor('"dtype": "int64", "color": 1'), '3:37 unknown-key'],
  [
    'a field in both spellings',
    image('"dtype": "uint8", "use_colormap": false, "useColormap": false'),
    '3:59 duplicate-key',
  ],
  ['no dtype', tensor('"shape": {}'), '3:8 unknown-dtype'],
  ['a misspelt dtype key', tensor('"dtpye": "int64"'), '3:19 unknown-key'],
  ['an unknown dtype', tensor('"dtype": "int46"'), '3:28 unknown-dtype'],
  ['a dtype that is no text', tensor('"dtype": 64'), '3:28 wrong-type'],
  ['an unknown encoding', tensor('"dtype": "int64", "encoding": "gzip"'), '3:49 unknown-encoding'],
  ['an encoded text', tensor('"dtype": "string", "encoding": "zlib"'), '3:50 wrong-encoding'],
  ['complex numbers as a list', tensor('"dtype": "complex64"'), '3:8 wrong-encoding'],
  ['a dimension of -2', tensor('"dtype": "int8", "shape": {"dimensions": ["-2"]}'), '3:61 wrong-dimension'],
  [
    'a dimension in words',
    tensor('"dtype": "int8", "shape": {"dimensions": ["two"]}'),
    '3:61 wrong-dimension',
  ],
  [
    'two open dimensions',
    tensor('"dtype": "int8", "shape": {"dimensions": [-1, -1]}'),
    '3:45 open-dimensions',
  ],
  [
    'an example too large',
    tensor('"dtype": "int8", "shape": {"dimensions": [70000, 70000]}'),
    '3:45 too-large',
  ],
  [
    'bounds the wrong way round',
    tensor('"dtype": "int8", "minimum": "5", "maximum": "4"'),
    '3:63 empty-bounds',
  ],
  ['bounds beyond the dtype', tensor('"dtype": "uint8", "minimum": 256'), '3:48 empty-bounds'],
  [
    'a bound of more than 64 bits',
    tensor('"dtype": "int64", "minimum": "9223372036854775808"'),
    '3:48 wrong-type',
  ],
  [
    'optional and open',
    tensor('"dtype": "int8", "shape": {"dimensions": [-1]}, "optional": true'),
    '3:79 not-optional',
  ],
  [
    'optional and encoded',
    tensor('"dtype": "int8", "encoding": "zlib", "optional": true'),
    '3:68 not-optional',
  ],
  ['optional in quotes', tensor('"dtype": "int8", "optional": "true"'), '3:48 wrong-type'],
  [
    'an unknown image format',
    image('"dtype": "uint8", "encodingFormat": "JPEG"'),
    '3:54 unknown-image-format',
  ],
  ['a JPEG of 16 bits', image('"dtype": "uint16", "encodingFormat": "jpeg"'), '3:27 wrong-image-dtype'],
  ['an image without a dtype', image(''), '3:8 wrong-image-dtype'],
  [
    'an image of five channels',
    image('"dtype": "uint8", "shape": {"dimensions": [4, 4, 5]}'),
    '3:45 wrong-channels',
  ],
  ['a GIF', image('"dtype": "uint8", "shape": {"dimensions": [2, 4, 4, 3]}'), '3:45 wrong-shape'],
  [
    'a flat video',
    single('Video', '"video": {"dtype": "uint8", "shape": {"dimensions": [4, 4, 3]}}'),
    '3:45 wrong-shape',
  ],
  ['an audio without encoding', single('Audio', '"audio": {"dtype": "int64"}'), '3:8 unknown-encoding'],
  [
    'an audio of three dimensions',
    single('Audio', '"audio": {"dtype": "int16", "encoding": "NONE", "shape": {"dimensions": [-1, 2, 2]}}'),
    '3:65 wrong-shape',
  ],
  [
    'an unknown box format',
    single('BBoxFeature', '"boundingBox": {"bboxFormat": "REL_YXXY"}'),
    '3:38 unknown-box-format',
  ],
  [
    'classes below zero',
    single('ClassLabel', '"classLabel": {"numClasses": "-3"}'),
    '3:37 wrong-class-count',
  ],
  [
    'classes beyond 2^53',
    single('ClassLabel', '"classLabel": {"numClasses": "9007199254740993"}'),
    '3:37 too-large',
  ],
  ['a sequence of nothing', sequence('"length": -1'), '3:8 missing-key'],
  ['a length of -2', sequence(`"length": -2, "feature": ${SCALAR}`), '3:31 wrong-length'],
  [
    'features in a list',
    `{${named('FeaturesDict')}, "featuresDict": {"features": []}}`,
    '1:102 not-an-object',
  ],
  ['an empty name', dictionary(`"": ${SCALAR}`, `"y": ${SCALAR}`), '2:1 empty-name'],
  [
    'a name twice',
    dictionary(
      `"a/b": ${SCALAR}`,
      `"a": {${named('FeaturesDict')}, "featuresDict": {"features": {"b": ${SCALAR}}}}`,
    ),
    '3:108 duplicate-feature',
  ],
  [
    'a flag against its class',
    single('Translation', '"translation": {"languages": ["en"], "variableLanguagesPerExample": true}'),
    '3:76 wrong-class',
  ],
  [
    'languages that are numbers',
    single('Translation', '"translation": {"languages": ["en", 3]}'),
    '3:37 wrong-type',
  ],
  [
    'a foreign class',
    dictionary('"x": {"pythonClassName": "my.Feature", "jsonFeature": {"json": "{}"}}'),
    '2:26 foreign-class',
  ],
  ['JSON in JSON that is none', single('ClassLabel', '"jsonFeature": {"json": "{"}'), '3:32 invalid-json'],
  [
    'an old feature without content',
    `{"type": "tensorflow_datasets.core.features.features_dict.FeaturesDict"}`,
    '1:1 missing-key',
  ],
  [
    'an old encoder',
    single('Text', '"jsonFeature": {"json": "{\\"use_encoder\\": true}"}'),
    '3:32 text-encoder',
  ],
];

suite('a mistake in a features.json stands where it is made', () => {
  for (const [what, text, ...expected] of MISTAKES) {
    test(what, async () => {
      const { problems } = await readForm(TFDS_FORM, text);
      assertProblems(problems, expected);
      assert.ok(problems.every(({ severity }) => severity === 'error'));
    });
  }
});

test('all mistakes are reported, and the rest is read', async () => {
  const text = dictionary(
    feature('Tensor', '"tensor": {"dtype": "int46", "encoding": "gzip"}'),
    `"y": ${SCALAR}`,
    `"z": {${named('ClassLabel')}, "classLabel": {"classes": 3}}`,
  );
  const { schema, problems } = await readForm(TFDS_FORM, text);
  assertProblems(problems, ['3:28 unknown-dtype', '3:49 unknown-encoding', '5:91 unknown-key']);
  assert.deepEqual(
    schema?.features.map(({ name }) => name),
    ['y'],
  );
});

import assert from 'node:assert/strict';
import { suite, test } from 'node:test';
import { TFDS_FORM } from '../../../src/schema/forms/tfds.ts';
import { dictionary, feature, named, single } from './tfds-features.ts';
import { assertProblems, readForm } from './tfds-reading.ts';

const tensor = (content: string) => `{${named('Tensor')}, "tensor": {"dtype": ${content}}}`;
const scalar = (content: string) => single('Scalar', `"tensor": {"dtype": "int64", ${content}}`);
const image = (name: string, content: string) => single(name, `"image": {"dtype": "uint8", ${content}}`);
const audio = (content: string) =>
  single('Audio', `"audio": {"dtype": "int16", "encoding": "NONE", ${content}}`);
const box = (content: string) => single('BBoxFeature', `"boundingBox": {${content}}`);
const sequence = (length: string, of: string) =>
  `{${named('Sequence')}, "sequence": {${length}"feature": ${of}}}`;
const sequences = (outer: number, inner: number) =>
  dictionary(`"x": ${sequence(`"length": ${outer}, `, sequence(`"length": ${inner}, `, tensor('"int8"')))}`);

/** What is not honoured, the file, and where and how that is said. */
const WARNINGS: readonly (readonly [what: string, text: string, problem: string])[] = [
  ['a range in words', single('Text', '"text": {}, "valueRange": "a to z"'), '3:34 ignored-value-range'],
  ['a scalar with a shape', scalar('"shape": {"dimensions": [3]}'), '3:46 ignored-shape'],
  ['a scalar with an encoding', scalar('"encoding": "zlib"'), '3:49 ignored-encoding'],
  [
    'bounds of encoded elements',
    single('Tensor', '"tensor": {"dtype": "int8", "encoding": "bytes", "minimum": 3}'),
    '3:68 ignored-bounds',
  ],
  ['bounds of texts', single('Tensor', '"tensor": {"dtype": "string", "maximum": 3}'), '3:49 ignored-bounds'],
  [
    'optional elements',
    dictionary(`"x": ${sequence('"length": -1, ', tensor('"int8", "optional": true'))}`),
    '2:218 ignored-optional',
  ],
  [
    'a sequence without a length',
    dictionary(`"x": ${sequence('', tensor('"int8"'))}`),
    '2:74 missing-length',
  ],
  [
    'encoded uint32',
    single('Tensor', '"tensor": {"dtype": "uint32", "encoding": "zlib"}'),
    '3:50 unreadable-encoding',
  ],
  ['two channels', image('Image', '"shape": {"dimensions": [4, 4, 2]}'), '3:45 unreadable-image'],
  ['an inner sequence of fixed length', sequences(-1, 2), '2:1 unreadable-sequence'],
  ['an outer sequence of fixed length', sequences(2, -1), '2:1 unreadable-sequence'],
  [
    'a colormap',
    image('Image', '"useColormap": true, "shape": {"dimensions": [4, 4, 1]}'),
    '3:51 ignored-use-colormap',
  ],
  ['classes of pixels', image('LabeledImage', '"label": {"numClasses": 3}'), '3:60 ignored-pixel-classes'],
  [
    'the arguments of ffmpeg',
    single('Video', '"video": {"dtype": "uint8", "ffmpegExtraArgs": ["-r"]}'),
    '3:55 ignored-ffmpeg-extra-args',
  ],
  ['a format of samples', audio('"fileFormat": "wav"'), '3:70 ignored-file-format'],
  ['a rate of samples', audio('"sampleRate": "16000"'), '3:70 ignored-sample-rate'],
  ['an audio file', audio('"lazyDecode": true, "fileFormat": "flac"'), '3:70 ignored-audio-file'],
  ['a box of another shape', box('"shape": {"dimensions": ["5"]}'), '3:33 ignored-shape'],
  ['a box of another dtype', box('"dtype": "float64"'), '3:33 ignored-dtype'],
  [
    'a class of another project',
    dictionary('"x": {"pythonClassName": "my.Tensor", "tensor": {"dtype": "int8"}}'),
    '2:26 foreign-class',
  ],
];

suite('what a features.json says and the records do not have is warned of', () => {
  for (const [what, text, expected] of WARNINGS) {
    test(what, async () => {
      const { schema, problems } = await readForm(TFDS_FORM, text);
      assertProblems(problems, [expected]);
      assert.equal(problems[0]?.severity, 'warning');
      assert.ok(schema);
    });
  }
});

test('there is no warning for what has no effect anyway', async () => {
  const text = dictionary(
    `"a": {${named('Tensor')}, "description": "A number.", "tensor": {"shape": null, "dtype": "int8", "encoding": "none", "optional": false}}`,
    `"b": {${named('LabeledImage')}, "image": {"dtype": "uint8", "useColormap": true}}`,
    `"c": {${named('BBoxFeature')}, "boundingBox": {"shape": {"dimensions": ["4"]}, "dtype": "float32", "bboxFormat": "REL_YXYX"}}`,
    feature('Scalar', '"tensor": {"shape": {}, "dtype": "int64", "encoding": "none"}'),
  );
  const { schema, problems } = await readForm(TFDS_FORM, text);
  assertProblems(problems, []);
  assert.equal(schema?.features.length, 4);
});

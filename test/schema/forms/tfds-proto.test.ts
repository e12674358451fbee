/**
 * Every field and every class of TFDS's feature.proto changes what is read, or is warned of. The list of them is
 * files/tfds-proto.json, which tfds_folders.py writes.
 */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { suite, test } from 'node:test';
import { TFDS_FORM } from '../../../src/schema/forms/tfds.ts';
import { dictionary, named, single } from './tfds-features.ts';
import { readForm } from './tfds-reading.ts';

interface Proto {
  readonly messages: Readonly<Record<string, readonly string[]>>;
  readonly classes: readonly string[];
}

const { messages, classes }: Proto = JSON.parse(
  readFileSync(new URL('files/tfds-proto.json', import.meta.url), 'utf8'),
);

const SCALAR = `{${named('Scalar')}, "tensor": {"dtype": "int64"}}`;
const pair = (name: string, content: string, rest: string, field: string): readonly [string, string] => [
  single(name, `"${content}": {${rest}}`),
  single(name, `"${content}": {${[rest, field].filter((part) => part !== '').join(', ')}}`),
];
const alone = (name: string, content: string): readonly [string, string] => [
  dictionary(),
  single(name, content),
];

const TEXT = '"text": {}';
const VIDEO = '"dtype": "uint8"';
const AUDIO = '"dtype": "int16", "encoding": "NONE"';

/** A file without the field, and one with it. */
const SAMPLES: Readonly<Record<string, readonly [without: string, withField: string]>> = {
  'FeaturesDict.features': [`{${named('FeaturesDict')}, "featuresDict": {}}`, dictionary(`"x": ${SCALAR}`)],
  'Feature.pythonClassName': [
    single('Image', '"image": {"dtype": "uint8"}'),
    single('LabeledImage', '"image": {"dtype": "uint8"}'),
  ],
  'Feature.valueRange': [single('Text', TEXT), single('Text', `${TEXT}, "valueRange": "0 to 150"`)],
  'Feature.jsonFeature': alone('Text', '"jsonFeature": {"json": "{}"}'),
  'Feature.featuresDict': alone('FeaturesDict', `"featuresDict": {"features": {"y": ${SCALAR}}}`),
  'Feature.tensor': alone('Tensor', '"tensor": {"dtype": "int64"}'),
  'Feature.classLabel': alone('ClassLabel', '"classLabel": {"numClasses": 3}'),
  'Feature.image': alone('Image', '"image": {"dtype": "uint8"}'),
  'Feature.video': alone('Video', '"video": {"dtype": "uint8"}'),
  'Feature.audio': alone('Audio', `"audio": {${AUDIO}}`),
  'Feature.boundingBox': alone('BBoxFeature', '"boundingBox": {}'),
  'Feature.text': alone('Text', TEXT),
  'Feature.translation': alone('Translation', '"translation": {"languages": ["en"]}'),
  'Feature.sequence': alone('Sequence', `"sequence": {"length": -1, "feature": ${SCALAR}}`),
  'JsonFeature.json': pair('ClassLabel', 'jsonFeature', '', '"json": "{\\"num_classes\\": 3}"'),
  'Shape.dimensions': pair('Tensor', 'tensor', '"dtype": "int64"', '"shape": {"dimensions": [2]}'),
  'TensorFeature.shape': pair('Tensor', 'tensor', '"dtype": "int64"', '"shape": {"dimensions": [2]}'),
  'TensorFeature.dtype': pair('Tensor', 'tensor', '', '"dtype": "int64"'),
  'TensorFeature.encoding': pair('Tensor', 'tensor', '"dtype": "int64"', '"encoding": "bytes"'),
  'TensorFeature.minimum': pair('Tensor', 'tensor', '"dtype": "int64"', '"minimum": 0'),
  'TensorFeature.maximum': pair('Tensor', 'tensor', '"dtype": "int64"', '"maximum": 9'),
  'TensorFeature.optional': pair('Tensor', 'tensor', '"dtype": "int64"', '"optional": true'),
  'ClassLabel.numClasses': pair('ClassLabel', 'classLabel', '', '"numClasses": 3'),
  'ImageFeature.shape': pair('Image', 'image', '"dtype": "uint8"', '"shape": {"dimensions": [4, 4, 1]}'),
  'ImageFeature.dtype': pair('Image', 'image', '', '"dtype": "uint16"'),
  'ImageFeature.encodingFormat': pair('Image', 'image', '"dtype": "uint8"', '"encodingFormat": "jpeg"'),
  'ImageFeature.useColormap': pair('Image', 'image', '"dtype": "uint8"', '"useColormap": true'),
  'ImageFeature.label': pair('LabeledImage', 'image', '"dtype": "uint8"', '"label": {"numClasses": 3}'),
  'VideoFeature.shape': pair('Video', 'video', VIDEO, '"shape": {"dimensions": [2, 4, 4, 3]}'),
  'VideoFeature.dtype': pair('Video', 'video', '', '"dtype": "uint16"'),
  'VideoFeature.encodingFormat': pair('Video', 'video', VIDEO, '"encodingFormat": "jpeg"'),
  'VideoFeature.useColormap': pair('Video', 'video', VIDEO, '"useColormap": true'),
  'VideoFeature.ffmpegExtraArgs': pair('Video', 'video', VIDEO, '"ffmpegExtraArgs": ["-r", "2"]'),
  'AudioFeature.shape': pair('Audio', 'audio', AUDIO, '"shape": {"dimensions": [-1]}'),
  'AudioFeature.dtype': pair('Audio', 'audio', '"encoding": "NONE"', '"dtype": "int16"'),
  'AudioFeature.fileFormat': pair('Audio', 'audio', AUDIO, '"fileFormat": "wav"'),
  'AudioFeature.sampleRate': pair('Audio', 'audio', AUDIO, '"sampleRate": "16000"'),
  'AudioFeature.encoding': pair('Audio', 'audio', '"dtype": "int16"', '"encoding": "ZLIB"'),
  'AudioFeature.lazyDecode': pair('Audio', 'audio', AUDIO, '"lazyDecode": true'),
  'BoundingBoxFeature.shape': pair('BBoxFeature', 'boundingBox', '', '"shape": {"dimensions": [5]}'),
  'BoundingBoxFeature.dtype': pair('BBoxFeature', 'boundingBox', '', '"dtype": "int64"'),
  'BoundingBoxFeature.bboxFormat': pair('BBoxFeature', 'boundingBox', '', '"bboxFormat": "XYWH"'),
  'TranslationFeature.languages': pair('Translation', 'translation', '', '"languages": ["en"]'),
  'TranslationFeature.variableLanguagesPerExample': pair(
    'TranslationVariableLanguages',
    'translation',
    '',
    '"variableLanguagesPerExample": true',
  ),
  'Sequence.feature': pair('Sequence', 'sequence', '"length": -1', `"feature": ${SCALAR}`),
  'Sequence.length': pair('Sequence', 'sequence', `"feature": ${SCALAR}`, '"length": 3'),
};

/** Fields that say nothing of the records, and are passed over. */
const PROSE: ReadonlyMap<string, string> = new Map([
  ['Feature.description', 'tells people what a feature means, as a comment does'],
]);

suite('a field of feature.proto', () => {
  const fields = Object.entries(messages).flatMap(([message, names]) =>
    names.map((name) => `${message}.${name}`),
  );
  test('has a sample, or is prose', () => {
    assert.deepEqual([...Object.keys(SAMPLES), ...PROSE.keys()].sort(), [...fields].sort());
  });

  for (const [field, [without, withField]] of Object.entries(SAMPLES)) {
    test(`${field} counts, or is warned of`, async () => {
      const [before, after] = [await readForm(TFDS_FORM, without), await readForm(TFDS_FORM, withField)];
      assert.ok(after.schema, after.texts.join('\n'));
      const isHonoured = facts(before.schema) !== facts(after.schema);
      const isWarned = after.problems.some(
        ({ severity }, i) => severity === 'warning' && !before.texts.includes(after.texts[i] ?? ''),
      );
      assert.ok(isHonoured || isWarned);
    });
  }
});

/** What a schema says, without where. */
function facts(schema: unknown): string {
  const withoutPlaces = (key: string, value: unknown) => (key.startsWith('place') ? undefined : value);
  return JSON.stringify(schema, withoutPlaces) ?? '';
}

suite('a class of tfds.features', () => {
  const contents = Object.fromEntries(Object.values(SAMPLES).flatMap(([, text]) => classSamples(text)));
  for (const name of classes) {
    test(`${name} is known`, async () => {
      const text = contents[name] ?? single(name, `"sequence": {"length": -1, "feature": ${SCALAR}}`);
      assert.ok(text.includes(`.${name}"`));
      const { schema, texts } = await readForm(TFDS_FORM, text);
      assert.ok(schema, texts.join('\n'));
    });
  }
});

/** The text under the names of all classes in it. */
function classSamples(text: string): readonly (readonly [string, string])[] {
  return Array.from(text.matchAll(/\.x\.(\w+)"/g), ([, name = '']) => [name, text]);
}

import { nearest } from '../../../base/nearest.ts';
import { error, type Place, warning } from '../../../base/problem.ts';
import { quote } from '../../../yaml/node.ts';
import type { SchemaFeature } from '../../schema.ts';
import {
  readDataset,
  readDictionary,
  readSequence,
  readTranslation,
  readVariableTranslation,
} from './containers.ts';
import { readImage, readLabeledImage, readVideo } from './image.ts';
import type { Message } from './message.ts';
import type { Position, Reader } from './reader.ts';
import { readAudio, readScalar, readTensor } from './tensor.ts';
import { readBox, readClassLabel, readText } from './values.ts';

/** A class of `tfds.features`. */
export interface FeatureClass {
  /** The field of the message `Feature` that contains the description by the class. */
  readonly content: string;
  /** The fields of that field. */
  readonly fields: readonly string[];
  /** Additional fields that only older versions of TFDS wrote. */
  readonly oldFields?: readonly string[];
  readonly read: (content: Message, at: Position) => readonly SchemaFeature[];
}

const TENSOR = ['shape', 'dtype', 'encoding', 'minimum', 'maximum', 'optional'];
const IMAGE = ['shape', 'dtype', 'encodingFormat', 'useColormap', 'label'];
const VIDEO = ['shape', 'dtype', 'encodingFormat', 'useColormap', 'ffmpegExtraArgs'];
const AUDIO = ['shape', 'dtype', 'fileFormat', 'sampleRate', 'encoding', 'lazyDecode'];
const BOX = ['shape', 'dtype', 'bboxFormat'];
const TRANSLATION = ['languages', 'variableLanguagesPerExample'];
const SEQUENCE = ['feature', 'length'];

/** By name; the first class with a content is the usual one. */
const CLASSES: ReadonlyMap<string, FeatureClass> = new Map<string, FeatureClass>([
  ['FeaturesDict', { content: 'featuresDict', fields: ['features'], read: readDictionary }],
  ['Tensor', { content: 'tensor', fields: TENSOR, read: readTensor }],
  ['Scalar', { content: 'tensor', fields: TENSOR, read: readScalar }],
  ['ClassLabel', { content: 'classLabel', fields: ['numClasses'], read: readClassLabel }],
  ['Image', { content: 'image', fields: IMAGE, read: readImage }],
  ['LabeledImage', { content: 'image', fields: IMAGE, oldFields: ['labels'], read: readLabeledImage }],
  ['Video', { content: 'video', fields: VIDEO, read: readVideo }],
  ['Audio', { content: 'audio', fields: AUDIO, read: readAudio }],
  ['BBoxFeature', { content: 'boundingBox', fields: BOX, read: readBox }],
  ['Text', { content: 'text', fields: [], oldFields: ['useEncoder'], read: readText }],
  ['Translation', { content: 'translation', fields: TRANSLATION, read: readTranslation }],
  [
    'TranslationVariableLanguages',
    { content: 'translation', fields: TRANSLATION, read: readVariableTranslation },
  ],
  ['Sequence', { content: 'sequence', fields: SEQUENCE, read: readSequence }],
  ['Dataset', { content: 'sequence', fields: SEQUENCE, read: readDataset }],
]);

/** The fields of the message `Feature` of which one is set. */
export const CONTENTS = [...new Set(Array.from(CLASSES.values(), ({ content }) => content)), 'jsonFeature'];

/**
 * The class that a feature names with its Python module. A class of another project is read as the class of TFDS with
 * the same content; `jsonFeature` is the content of any class.
 */
export function classOf(
  named: string,
  content: string,
  place: Place,
  { onProblem }: Reader,
): FeatureClass | undefined {
  const usual = [...CLASSES].find(([, cls]) => cls.content === content);
  if (named.startsWith('tensorflow_datasets.')) return ownClass(named, content, place, onProblem);
  if (named === '') {
    const fix = 'add the class, for example "tensorflow_datasets.core.features.tensor_feature.Tensor"';
    onProblem(error('missing-class', place, 'there is no "pythonClassName"', fix));
  } else if (usual === undefined) {
    const message = `${quote(named)} is not a class of TFDS, so it is not known what it writes`;
    onProblem(error('foreign-class', place, message, 'describe the features in the plain form'));
  } else {
    const message = `${quote(named)} is not a class of TFDS: it is read as a ${usual[0]}`;
    onProblem(warning('foreign-class', place, message, 'check that it writes the same as this class'));
    return usual[1];
  }
  return undefined;
}

function ownClass(
  named: string,
  content: string,
  place: Place,
  onProblem: Reader['onProblem'],
): FeatureClass | undefined {
  const simple = named.slice(named.lastIndexOf('.') + 1);
  const cls = CLASSES.get(simple);
  if (cls === undefined) {
    const message = `unknown feature class ${quote(named)}: known are ${[...CLASSES.keys()].join(', ')}`;
    const meant = nearest(simple, CLASSES.keys());
    onProblem(error('unknown-class', place, message, meant ? `did you mean ${meant}?` : 'use one of them'));
  } else if (content === cls.content || content === 'jsonFeature') {
    return cls;
  } else {
    const message = `a ${simple} must have the content ${quote(cls.content)}: found ${quote(content)}`;
    onProblem(error('wrong-content', place, message, 'change the class or the content'));
  }
  return undefined;
}

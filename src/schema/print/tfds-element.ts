import type { Content, Fact, Range, SchemaFeature } from '../schema.ts';
import { featureJson, type Json, shapeJson } from './tfds-json.ts';

/** The TFDS class of a feature's element that is more than a number or bytes. */
export interface ElementClass {
  /** Undefined if TFDS has no class for it. */
  readonly json: Json | undefined;
  /** Whether elements differ in size, so that TFDS cannot combine several into one array. */
  readonly isOpen?: boolean;
  /** The names of its classes, by number. */
  readonly names?: readonly string[];
  /** How to decode the bytes if TFDS does not. */
  readonly decode?: string;
  readonly losses?: readonly Loss[];
}

/** A fact of a feature that TFDS cannot express. */
export interface Loss {
  readonly fact: Fact;
  readonly code: string;
  /** A message without the name of the feature. */
  readonly message: string;
  readonly fix: string;
}

/** The TFDS class of a feature's elements; undefined for plain numbers and bytes. */
export function elementClass(feature: SchemaFeature): ElementClass | undefined {
  return feature.kind === 'bytes' ? feature.content && contentClass(feature.content) : labelClass(feature);
}

function contentClass(content: Content): ElementClass {
  switch (content.type) {
    case 'image':
      return imageClass(content);
    case 'text':
    case 'json':
      return { json: featureJson('text_feature.Text', 'text', {}) };
    case 'raw': {
      const { dtype, shape, compression = 'bytes' } = content;
      const fields = { dtype, encoding: compression, shape: shapeJson(shape) };
      const decode = `decode ${compression === 'zlib' ? 'the zlib stream and ' : ''}the array with tf.io.decode_raw`;
      // TFDS uses TensorFlow, which does not decode arrays of uint32.
      const json = dtype === 'uint32' ? undefined : featureJson('tensor_feature.Tensor', 'tensor', fields);
      return { json, decode };
    }
    case 'tensor':
      return { json: undefined, decode: 'decode it with tf.io.parse_tensor' };
  }
}

function imageClass(image: Extract<Content, { type: 'image' }>): ElementClass {
  const { format, height, width, channels, bits } = image;
  const fields = {
    dtype: bits === 16 ? 'uint16' : 'uint8',
    encodingFormat: format,
    shape: shapeJson([sizeOf(height), sizeOf(width), channels]),
  };
  const decode = 'decode it with tf.io.decode_image';
  // TFDS uses TensorFlow, which does not decode images with two channels.
  if (channels === 2) return { json: undefined, decode };
  const isOpen = [height, width].some(({ min, max }) => min !== max);
  return { json: featureJson('image_feature.Image', 'image', fields), isOpen, decode };
}

function sizeOf({ min, max }: Range): number {
  return min === max ? min : -1;
}

/** In TFDS, classes are numbered from 0, and either all or none have names. */
function labelClass({ kind, domain, label }: SchemaFeature): ElementClass | undefined {
  if (kind !== 'int64') return undefined;
  const names = domain?.names;
  const count = names?.size ?? (label?.type === 'classes' ? label.count : undefined);
  if (count === undefined) return undefined;
  const listed = Array.from({ length: count }, (_, i) => names?.get(i) ?? '');
  const json = featureJson('class_label_feature.ClassLabel', 'classLabel', { numClasses: String(count) });
  if (names === undefined) return { json };
  const isNumbered = [...names.keys()].every((number) => number >= 0 && number < count);
  const isPrintable = listed.every((name) => name !== '' && name === name.trim() && !name.includes('\n'));
  if (isNumbered && isPrintable && new Set(listed).size === count) return { json, names: listed };
  const message = 'in TFDS, classes are numbered from 0 and have different names without line breaks';
  return { json: isNumbered ? json : undefined, losses: [namesLoss(message)] };
}

/** The loss of the names of a feature's classes. */
export function namesLoss(message: string): Loss {
  return { fact: 'domain', code: 'tfds-names', message, fix: 'keep the names in the training' };
}

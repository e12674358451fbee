import { error, warning } from '../../../base/problem.ts';
import { quote } from '../../../yaml/node.ts';
import type { SchemaFeature } from '../../schema.ts';
import { layOutArray, readDtype, readEncoding } from './array.ts';
import { dimensionsOf, flagOf, textOf } from './fields.ts';
import { layOut } from './layout.ts';
import { type Message, placeOf } from './message.ts';
import type { Position } from './reader.ts';

/** `tfds.features.Tensor`. */
export function readTensor(content: Message, at: Position): readonly SchemaFeature[] {
  const dtype = readDtype(content);
  const dims = dimensionsOf(content);
  const encoding = readEncoding(content, textOf(content, 'encoding') || 'none');
  const isOptional = flagOf(content, 'optional');
  if (dtype === undefined || encoding === undefined) return [];
  return layOutArray(content, at, { dtype, dims, encoding, isOptional });
}

/** `tfds.features.Scalar`, of which TFDS only reads the dtype and "optional". Its bounds apply nevertheless. */
export function readScalar(content: Message, at: Position): readonly SchemaFeature[] {
  const dtype = readDtype(content);
  const isOptional = flagOf(content, 'optional');
  const isEncoded = !['', 'none'].includes(textOf(content, 'encoding').toLowerCase());
  if (dimensionsOf(content).length > 0) warnUnused(content, 'shape', 'make it a Tensor, or remove it');
  if (isEncoded) warnUnused(content, 'encoding', 'make it a Tensor, or remove it');
  if (dtype === undefined) return [];
  return layOutArray(content, at, { dtype, dims: [], encoding: 'none', isOptional });
}

/** `tfds.features.Audio`: the samples or, if they are decoded on reading, the bytes of a file. */
export function readAudio(content: Message, at: Position): readonly SchemaFeature[] {
  const dtype = readDtype(content);
  const dims = dimensionsOf(content);
  // Only files of TFDS versions without this field may lack it.
  const encoding = readEncoding(content, textOf(content, 'encoding') || (content.isProto ? '' : 'none'));
  const format = textOf(content, 'fileFormat');
  const isFile = flagOf(content, 'lazyDecode');
  if (dims.length > 2) {
    const message = `the shape of an Audio has ${dims.length} dimensions: allowed are 1, or 2 with channels`;
    content.reader.onProblem(error('wrong-shape', placeOf(content, 'shape'), message, 'give one of these'));
  }
  warnSound(content, format, isFile);
  if (dtype === undefined || encoding === undefined || dims.length > 2) return [];
  if (!isFile) return layOutArray(content, at, { dtype, dims, encoding, isOptional: false });
  return layOut(at, { kind: 'bytes', dims: [], places: {} }, content.reader);
}

/** Samples are read like the elements of a tensor. */
function warnSound(content: Message, format: string, isFile: boolean): void {
  const { onProblem } = content.reader;
  if (isFile) {
    const message = `the bytes are not an audio file${format && ` of the format ${quote(format)}`}, so they cannot be decoded`;
    const fix = 'read the feature with tfds.decode.SkipDecoding()';
    onProblem(warning('ignored-audio-file', placeOf(content, 'lazyDecode'), message, fix));
  } else if (format !== '')
    warnUnused(content, 'fileFormat', 'remove it, because the samples are stored decoded');
  if (content.fields.has('sampleRate'))
    warnUnused(content, 'sampleRate', 'remove it, because the samples are random');
}

/** Warns about a field that does not change what is written. */
export function warnUnused(content: Message, field: string, fix: string): void {
  const code = `ignored-${field.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)}`;
  const message = `${quote(field)} is ignored, because it does not change the records`;
  content.reader.onProblem(warning(code, placeOf(content, field), message, fix));
}

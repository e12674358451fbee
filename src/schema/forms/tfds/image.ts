import { error, warning } from '../../../base/problem.ts';
import { quote } from '../../../yaml/node.ts';
import type { Content, Range, SchemaFeature } from '../../schema.ts';
import { classNamesFile } from './class-names.ts';
import { dimensionsOf, flagOf, integerOf, textOf, textsOf } from './fields.ts';
import { layOut } from './layout.ts';
import { type Message, openMessage, placeOf } from './message.ts';
import { inSequence, type Position } from './reader.ts';
import { warnUnused } from './tensor.ts';

type Dims = readonly (number | undefined)[];

/** `tfds.features.Image`. */
export function readImage(content: Message, at: Position): readonly SchemaFeature[] {
  if (flagOf(content, 'useColormap')) warnUnused(content, 'useColormap', 'remove it');
  return layOutImage(content, at, orDefault(dimensionsOf(content), 3));
}

/** `tfds.features.LabeledImage`, whose pixels are class labels. */
export function readLabeledImage(content: Message, at: Position): readonly SchemaFeature[] {
  const label = content.fields.get('label');
  const classes = label && openMessage(label.node, ['numClasses'], content.reader);
  const count = classes ? integerOf(classes, 'numClasses') : integerOf(content, 'labels');
  if (count !== undefined) {
    const place = classes ? placeOf(classes, 'numClasses') : placeOf(content, 'labels');
    const message = `the pixels are not limited to the ${count} classes, but can have any value`;
    content.reader.onProblem(warning('ignored-pixel-classes', place, message, 'do not rely on their values'));
  }
  // The class names do not affect the pixels, but they are part of the description of the dataset.
  const names = classNamesFile(at);
  if (names !== undefined) content.reader.siblings(names);
  return layOutImage(content, at, orDefault(dimensionsOf(content), 1));
}

/** `tfds.features.Video`: a sequence of images. */
export function readVideo(content: Message, at: Position): readonly SchemaFeature[] {
  const dims = dimensionsOf(content);
  if (flagOf(content, 'useColormap')) warnUnused(content, 'useColormap', 'remove it');
  if (textsOf(content, 'ffmpegExtraArgs').length > 0) warnUnused(content, 'ffmpegExtraArgs', 'remove it');
  if (dims.length !== 0 && dims.length !== 4) {
    const message = `the shape of a Video has ${dims.length} dimensions: allowed are 4 (frames, height, width, channels)`;
    content.reader.onProblem(error('wrong-shape', placeOf(content, 'shape'), message, 'give these'));
    return [];
  }
  const [length, ...frame] = dims;
  return layOutImage(content, inSequence(at, length, true), orDefault(frame, 3));
}

function orDefault(dims: Dims, channels: number): Dims {
  return dims.length === 0 ? [undefined, undefined, channels] : dims;
}

function layOutImage(content: Message, at: Position, dims: Dims): readonly SchemaFeature[] {
  const isInArray = at.sequences.some(({ isArray }) => isArray);
  const image = readContent(content, dims, isInArray ? EQUAL_SIDE : OPEN_SIDE);
  if (image === undefined) return [];
  const places = {
    content: placeOf(content, content.fields.has('encodingFormat') ? 'encodingFormat' : 'shape'),
  };
  return layOut(at, { kind: 'bytes', dims: [], content: image, places }, content.reader);
}

/** The length in pixels of a side whose size is unknown. */
const OPEN_SIDE: Range = { min: 32, max: 96 };

/** The same in a sequence. It is fixed, because TFDS turns the images of a sequence into one array. */
const EQUAL_SIDE: Range = { min: 64, max: 64 };

/** The dtypes and numbers of channels that TFDS can write in each format. */
const FORMATS = {
  png: { dtypes: ['uint8', 'uint16', 'float32'], channels: [1, 2, 3, 4] },
  jpeg: { dtypes: ['uint8'], channels: [1, 3] },
} as const;

function readContent(content: Message, dims: Dims, open: Range): Content | undefined {
  const { onProblem } = content.reader;
  // By default, TFDS writes PNG.
  const format = textOf(content, 'encodingFormat') || 'png';
  if (format !== 'png' && format !== 'jpeg') {
    const message = `unknown image format ${quote(format)}: allowed are png and jpeg`;
    onProblem(error('unknown-image-format', placeOf(content, 'encodingFormat'), message, 'use one of them'));
    return undefined;
  }
  // Older versions of TFDS only had this dtype and did not write it.
  const written = textOf(content, 'dtype') || (content.isProto ? '' : 'uint8');
  const dtype = FORMATS[format].dtypes.find((name) => name === written);
  if (dtype === undefined && !content.misspelt.has('dtype')) {
    const allowed = FORMATS[format].dtypes.join(', ');
    const message = `the dtype of a ${format} image must be one of ${allowed}: found ${quote(written)}`;
    onProblem(error('wrong-image-dtype', placeOf(content, 'dtype'), message, 'use one of them'));
  }
  if (dtype === undefined) return undefined;
  const [height, width] = dims;
  const channels = readChannels(content, dims, format, dtype);
  if (channels === undefined) return undefined;
  return {
    type: 'image',
    format,
    height: sideOf(height) ?? open,
    width: sideOf(width) ?? open,
    channels,
    bits: dtype === 'uint16' ? 16 : 8,
  };
}

function sideOf(size: number | undefined): Range | undefined {
  return size === undefined ? undefined : { min: size, max: size };
}

function readChannels(content: Message, dims: Dims, format: 'png' | 'jpeg', dtype: string) {
  const { onProblem } = content.reader;
  const place = placeOf(content, 'shape');
  const written = `[${dims.map((dim) => dim ?? -1).join(', ')}]`;
  if (dims.length !== 3 || dims[0] === 0 || dims[1] === 0) {
    const message = `the shape of an image must be its height, width and channels: found ${written}`;
    const fix =
      dims.length > 3
        ? 'use a Video, because GIFs cannot be generated'
        : 'use these dimensions, or remove the shape';
    onProblem(error('wrong-shape', place, message, fix));
    return undefined;
  }
  // The number of channels can only be unknown together with the format.
  const wanted = dims[2] ?? (content.fields.has('encodingFormat') ? undefined : 3);
  const allowed: readonly (1 | 2 | 3 | 4)[] = dtype === 'float32' ? [1] : FORMATS[format].channels;
  const channels = allowed.find((count) => count === wanted);
  if (channels === undefined) {
    const message = `a ${format} image of ${dtype} must have ${allowed.join(' or ')} channels: found the shape ${written}`;
    onProblem(error('wrong-channels', place, message, 'make the last dimension one of these'));
  } else if (channels === 2) {
    const message = 'as_dataset cannot read images with two channels';
    onProblem(warning('unreadable-image', place, message, 'give 1, 3 or 4 channels'));
  }
  // The four bytes of a float are the four channels of a PNG.
  return channels === 1 && dtype === 'float32' ? 4 : channels;
}

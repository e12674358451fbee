import { suggest } from '../../../base/nearest.ts';
import { error } from '../../../base/problem.ts';
import { quote } from '../../../yaml/node.ts';
import type { Domain, SchemaFeature } from '../../schema.ts';
import { readClassNames } from './class-names.ts';
import { dimensionsOf, flagOf, sizeOf, textOf } from './fields.ts';
import { type Element, layOut } from './layout.ts';
import { type Message, placeOf } from './message.ts';
import type { Position } from './reader.ts';
import { warnUnused } from './tensor.ts';

/** Text in UTF-8. */
export const TEXT: Element = {
  kind: 'bytes',
  dims: [],
  content: { type: 'text', words: { min: 1, max: 12 } },
  places: {},
};

/** `tfds.features.Text`. */
export function readText(content: Message, at: Position): readonly SchemaFeature[] {
  if (flagOf(content, 'useEncoder')) {
    const message = 'the text is stored as numbers of an encoder, which current versions of TFDS cannot read';
    const fix = 'use the plain text version of the dataset';
    content.reader.onProblem(error('text-encoder', placeOf(content, 'useEncoder'), message, fix));
    return [];
  }
  return layOut(at, TEXT, content.reader);
}

/** `tfds.features.ClassLabel`, with its class names if a file in the same folder has them. */
export function readClassLabel(content: Message, at: Position): readonly SchemaFeature[] {
  const { reader } = content;
  const count = sizeOf(content, 'numClasses') ?? 0;
  const place = placeOf(content, 'numClasses');
  if (count < 0) {
    const message = `"numClasses" is ${count}: allowed are integers from 1`;
    reader.onProblem(error('wrong-class-count', place, message, 'use the number of classes'));
    return [];
  }
  const names = readClassNames(count, at, place, reader);
  // TFDS does not write the number if it is unknown.
  const classes = count || names?.size;
  const domain: Domain = {
    min: 0,
    ...(classes !== undefined && { max: classes - 1 }),
    ...(names && { names }),
  };
  return layOut(at, { kind: 'int64', dims: [], domain, places: { domain: place } }, reader);
}

/** Relative coordinates are shares of the image's size; all others are pixels. */
const BOX_DOMAINS: ReadonlyMap<string, Domain> = new Map([
  ['REL_YXYX', { min: 0, max: 1, corners: true }],
  ['REL_XYXY', { min: 0, max: 1, corners: true }],
  ['YXYX', { min: 0, corners: true }],
  ['XYXY', { min: 0, corners: true }],
  ['XYWH', { min: 0 }],
]);

/** `tfds.features.BBoxFeature`: four floats, regardless of its dtype and shape. */
export function readBox(content: Message, at: Position): readonly SchemaFeature[] {
  const { reader } = content;
  // Older versions of TFDS only had this format and did not write it.
  const format = textOf(content, 'bboxFormat') || 'REL_YXYX';
  const domain = BOX_DOMAINS.get(format);
  const dims = dimensionsOf(content);
  if (content.fields.has('shape') && String(dims) !== '4') warnUnused(content, 'shape', 'give [4]');
  if (!['', 'float32'].includes(textOf(content, 'dtype'))) warnUnused(content, 'dtype', 'give "float32"');
  if (domain === undefined) {
    const message = `unknown bounding box format ${quote(format)}: allowed are ${[...BOX_DOMAINS.keys()].join(', ')}`;
    const fix = suggest(format, BOX_DOMAINS.keys()) || 'use one of them';
    reader.onProblem(error('unknown-box-format', placeOf(content, 'bboxFormat'), message, fix));
    return [];
  }
  const places = content.fields.has('bboxFormat') ? { domain: placeOf(content, 'bboxFormat') } : {};
  return layOut(at, { kind: 'float', dims: [4], domain, places }, reader);
}

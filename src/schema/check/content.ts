/** Checks the content of bytes features. */
import { quote } from '../../yaml/node.ts';
import type { Content, Range, SchemaFeature } from '../schema.ts';
import { type Fault, fault, KINDS_WITH } from './fault.ts';
import { dimensionsFault, MAX_ELEMENTS } from './shape.ts';

/** JPEG writes height and width in 16 bits. */
const MAX_JPEG_SIDE = 65535;

/** The fault of a feature's content. */
export function contentFault({ name, kind, content, domain }: SchemaFeature): Fault | undefined {
  if (content === undefined) return undefined;
  const shown = quote(name);
  if (!KINDS_WITH.content.includes(kind)) {
    const message = `${shown} is ${kind} but has the content ${content.type}: only bytes have a content`;
    return fault('content-without-bytes', message, 'make its kind bytes, or remove the content');
  }
  if (domain?.values !== undefined) {
    const message = `${shown} has both a list of values and the content ${content.type}`;
    return fault('content-and-values', message, 'remove one of them');
  }
  return faultOf(shown, content);
}

function faultOf(name: string, content: Content): Fault | undefined {
  switch (content.type) {
    case 'image':
      return imageFault(name, content);
    case 'text':
      return rangeFault(`the number of words of ${name}`, content.words, 0);
    case 'tensor':
      return dimensionsFault(name, content.shape);
    case 'raw':
      if (content.dtype !== 'string') return dimensionsFault(name, content.shape);
      return fault('raw-strings', `${name} holds raw strings: only numbers can be raw`, 'make it a tensor');
    case 'json':
      return undefined;
  }
}

function imageFault(name: string, image: Content & { readonly type: 'image' }): Fault | undefined {
  const sizeFault =
    rangeFault(`the height of ${name}`, image.height, 1) ??
    rangeFault(`the width of ${name}`, image.width, 1);
  if (sizeFault !== undefined) return sizeFault;
  const { format, channels, bits, height, width } = image;
  const isJpeg = format === 'jpeg';
  if (isJpeg && (bits !== 8 || channels === 2 || channels === 4)) {
    const message = `${name} is a JPEG of ${channels} channels and ${bits} bits: a JPEG has 1 or 3 channels of 8 bits`;
    return fault('impossible-image', message, 'make it a PNG, or change the channels or bits');
  }
  const isTooLong = isJpeg && Math.max(height.max, width.max) > MAX_JPEG_SIDE;
  if (!isTooLong && height.max * width.max <= MAX_ELEMENTS) return undefined;
  const message = `${name} is an image of up to ${height.max} × ${width.max} pixels: at most ${MAX_ELEMENTS} pixels are possible, and at most ${MAX_JPEG_SIDE} per side of a JPEG`;
  return fault('image-too-large', message, 'make it smaller');
}

function rangeFault(what: string, { min, max }: Range, least: number): Fault | undefined {
  if (!Number.isSafeInteger(min) || !Number.isSafeInteger(max) || min < least) {
    const message = `${what} goes from ${min} to ${max}: both must be integers of at least ${least}`;
    return fault('bad-range', message, 'use integers');
  }
  if (min <= max) return undefined;
  return fault('min-above-max', `the min of ${what}, ${min}, is above its max, ${max}`, 'swap them');
}

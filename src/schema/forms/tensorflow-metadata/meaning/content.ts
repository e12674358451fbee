/** Interprets the domains of text and images as contents. */
import type { Kind } from '../../../../base/kind.ts';
import type { Content, Range } from '../../../schema.ts';
import { integerOf, type Message, messageOf, offsetOf, valueOffset } from '../encoding/tree.ts';
import type { Context } from './context.ts';
import type { Values } from './values.ts';

/** The length of texts by default. */
const DEFAULT_WORDS: Range = { min: 3, max: 12 };

/** Natural language is a number of words. For INT features it means tokens, which it does not describe. */
export function readText(message: Message, kind: Kind, context: Context): Values | undefined {
  if (kind === 'int64') {
    const reason = 'tokens of INT features are drawn from an int_domain';
    context.ignore({ field: 'natural_language_domain', reason, offset: message.offset });
    return {};
  }
  const lengths = messageOf(message, 'sequence_length_constraints');
  const words = lengths ? readWords(lengths, context) : DEFAULT_WORDS;
  return words && { content: { type: 'text', words } };
}

/** More words do not make a better test. */
const MAX_WORDS = 10_000n;

function readWords(lengths: Message, { fail }: Context): Range | undefined {
  const min = integerOf(lengths, 'min_sequence_length');
  const max = integerOf(lengths, 'max_sequence_length');
  const low = min ?? 0n;
  if (low < 0n || low > MAX_WORDS) {
    const found = `"min_sequence_length" must be from 0 to ${MAX_WORDS}: found ${low}`;
    return fail({ code: 'bad-length', offset: valueOffset(lengths, 'min_sequence_length'), message: found });
  }
  if (max !== undefined && max < low) {
    const found = `"max_sequence_length" must be at least "min_sequence_length" ${low}: found ${max}`;
    return fail({ code: 'bad-length', offset: valueOffset(lengths, 'max_sequence_length'), message: found });
  }
  const first = min ?? (max !== undefined && max < DEFAULT_WORDS.min ? max : BigInt(DEFAULT_WORDS.min));
  const usual = first + BigInt(DEFAULT_WORDS.max - DEFAULT_WORDS.min);
  const last = max ?? usual;
  return { min: Number(first), max: Number(last > MAX_WORDS ? MAX_WORDS : last) };
}

/** The size of images by default, in pixels. */
const DEFAULT_SIDE: Range = { min: 32, max: 64 };

/** The meaning of an image_domain without a limit. */
export const DEFAULT_IMAGE: Content & { type: 'image' } = {
  type: 'image',
  format: 'jpeg',
  height: DEFAULT_SIDE,
  width: DEFAULT_SIDE,
  channels: 3,
  bits: 8,
};

/** Upper bounds for the bytes of a JPEG's headers and tables, and of a pixel of noise. */
const HEADER_BYTES = 1024;
const PIXEL_BYTES = 4;

/** JPEG images, which are smaller if the form limits the size of a file. */
export function readImage(message: Message, _kind: Kind, { ignore }: Context): Values {
  const limit = integerOf(message, 'max_image_byte_size');
  if (limit === undefined) return { content: DEFAULT_IMAGE };
  const side = Math.floor(Math.sqrt(Math.max(0, Number(limit) - HEADER_BYTES) / PIXEL_BYTES));
  if (side >= 1) {
    const size = { min: Math.min(side, DEFAULT_SIDE.min), max: Math.min(side, DEFAULT_SIDE.max) };
    return { content: { ...DEFAULT_IMAGE, height: size, width: size } };
  }
  const reason = `an image needs more than ${HEADER_BYTES} bytes`;
  ignore({ field: 'max_image_byte_size', reason, offset: offsetOf(message, 'max_image_byte_size') });
  return { content: DEFAULT_IMAGE };
}

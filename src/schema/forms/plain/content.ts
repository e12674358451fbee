/** The key `content` of the plain form. */
import { refuse } from '../../../yaml/check.ts';
import { MAX_ELEMENTS } from '../../check/shape.ts';
import type { Content, Dtype, Range } from '../../schema.ts';
import { fields, list, mapOr, mapped, maybe, needed, numberOf, type Rule, whole, word } from './rule.ts';

export const DTYPES = [
  ...(['bool', 'uint8', 'uint16', 'uint32', 'uint64', 'int8', 'int16', 'int32', 'int64'] as const),
  ...(['float16', 'bfloat16', 'float32', 'float64', 'string'] as const),
] as const satisfies readonly Dtype[];

/** The dimensions of a tensor. */
export const dims = list(whole(0, MAX_ELEMENTS));

/** An integer, or an inclusive range. */
function rangeFrom(least: number): Rule<Range> {
  const end = whole(least, MAX_ELEMENTS);
  const range = fields({ min: needed(end, 'Minimum.'), max: needed(end, 'Maximum, inclusive.') });
  return mapped(mapOr(range, end), (value) =>
    typeof value === 'number'
      ? { min: value, max: value }
      : { min: value.min ?? least, max: value.max ?? least },
  );
}

const SIDE: Range = { min: 64, max: 64 };
const WORDS: Range = { min: 1, max: 8 };

const image = fields({
  image: needed(word('jpeg', 'png'), 'An encoded image of this format.'),
  height: maybe(rangeFrom(1), 'Pixels; by default 64.'),
  width: maybe(rangeFrom(1), 'Pixels; by default 64.'),
  channels: maybe(numberOf(1, 2, 3, 4), '1 grey, 2 grey and alpha, 3 RGB, 4 RGB and alpha; by default 3.'),
  bits: maybe(numberOf(8, 16), 'Bits per sample; by default 8.'),
});

const words = fields({ words: maybe(rangeFrom(0), 'Number of words; by default 1 to 8.') });
const texts = fields({ text: needed(words, 'Words in UTF-8, separated by spaces.') });

const tensor = fields({
  tensor: needed(word(...DTYPES), 'A serialised tensor of this type, for tf.io.parse_tensor.'),
  shape: maybe(dims, 'Its dimensions; by default a scalar.'),
});

const raw = fields({
  raw: needed(word(...DTYPES), 'Little-endian elements of this type, for tf.io.decode_raw.'),
  shape: maybe(dims, 'Its dimensions; by default a scalar.'),
  compression: maybe(word('zlib'), 'Compresses the elements into one zlib stream.'),
});

/** By the key that identifies each content. A missing part has already been reported. */
const BY_KEY: Readonly<Record<string, Rule<Content>>> = {
  image: mapped(image, ({ image: format = 'png', height = SIDE, width = SIDE, channels = 3, bits = 8 }) => {
    return { type: 'image', format, height, width, channels, bits };
  }),
  text: mapped(texts, ({ text }) => ({ type: 'text', words: text?.words ?? WORDS })),
  tensor: mapped(tensor, ({ tensor: dtype = 'float32', shape = [] }) => ({ type: 'tensor', dtype, shape })),
  raw: mapped(raw, ({ raw: dtype = 'uint8', shape = [], compression }) => ({
    type: 'raw',
    dtype,
    shape,
    ...(compression !== undefined && { compression }),
  })),
};

const bare: Rule<Content> = mapped(word('text', 'json'), (type) =>
  type === 'text' ? { type, words: WORDS } : { type },
);

/** A map with one of the keys above, or the name of a content that needs no parameters. */
export const content: Rule<Content> = {
  check: (node, run) => {
    if (node.kind !== 'map') return bare.check(node, run);
    const names = node.entries.map(({ key }) => `${key.value}`);
    const name = names.find((key) => Object.hasOwn(BY_KEY, key));
    const rule = name === undefined ? undefined : BY_KEY[name];
    return rule === undefined ? refuse(run, node, EXPECTED) : rule.check(node, run);
  },
  json: { anyOf: [bare.json, ...Object.values(BY_KEY).map(({ json }) => json)] },
};

const EXPECTED = `text, json, or a map with one of the keys ${Object.keys(BY_KEY).join(', ')}`;

/** Strings whose size in characters is drawn evenly from `size`, their characters from `alphabet`. */
import { formatRange } from '../../base/text.ts';
import { below, bits, rowKey } from '../../math/random.ts';
import { copyBytes } from './bytes.ts';
import { textCollision } from './collision.ts';
import type { BytesDistributionModule, DrawContext, Range, WriteElement } from './types.ts';

export interface Text {
  readonly type: 'text';
  readonly size: Range;
  readonly alphabet: string;
}

export function textOf(size: Range, alphabet: string): Text {
  return { type: 'text', size, alphabet };
}

export const ALPHANUMERIC = 'abcdefghijklmnopqrstuvwxyz0123456789';

/** Characters of 1, 2, 3 and 4 bytes in UTF-8. */
export const MANY_SCRIPTS = `${ALPHANUMERIC} äéßøñçğžΩλдяשع€→中文日本語한글👍🚀🧪`;

export const PRINTABLE_ASCII = Array.from({ length: 95 }, (_, i) => String.fromCharCode(32 + i)).join('');

const texts: BytesDistributionModule<Text> = {
  describe: ({ size }) => `text of ${formatRange(size, 'character')}`,
  maxBytes: ({ size, alphabet }) =>
    size.max * Math.max(...Array.from(alphabet, (letter) => Buffer.byteLength(letter))),
  collision: ({ size, alphabet }) => textCollision(size, Array.from(alphabet).length),
  write: ({ size, alphabet }, context) =>
    writeLetters(
      Array.from(alphabet, (letter) => Buffer.from(letter)),
      size,
      context,
    ),
};

export const text = { parameters: {}, bytes: texts } as const;

/** The letters of an element come from a row of its own, keyed by the row of the example and counted by the element. */
export function writeLetters(
  letters: readonly Uint8Array[],
  size: Range,
  { streams }: DrawContext,
): WriteElement {
  const sizeKey = streams.ofDataset('size');
  const valueKey = streams.ofDataset('value');
  const sizes = new Int32Array(2);
  const values = new Int32Array(2);
  const row = new Int32Array(2);
  const span = size.max - size.min + 1;
  return (example, j, data, at) => {
    rowKey(sizeKey, example, sizes);
    rowKey(valueKey, example, values);
    rowKey(values, j, row);
    const count = size.min + below(span, bits(sizes[0]!, sizes[1]!, j));
    for (let c = 0; c < count; c++) {
      at = copyBytes(letters[below(letters.length, bits(row[0]!, row[1]!, c))]!, data, at);
    }
    return at;
  };
}

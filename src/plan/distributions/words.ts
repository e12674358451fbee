/** Texts of pronounceable words without meaning. Their number is drawn evenly from `words`. */
import { formatRange } from '../../base/text.ts';
import { ledWordNumber, maxTextBytes, wordNumber, writeText } from '../../content/words.ts';
import { below, bits, rowKey } from '../../math/random.ts';
import { textCollision } from './collision.ts';
import { tieOf } from './ties.ts';
import type { BytesDistributionModule, Range } from './types.ts';

export interface Words {
  readonly type: 'words';
  readonly words: Range;
}

export function wordsOf(words: Range): Words {
  return { type: 'words', words };
}

/** About how many different words the draws make equally likely. */
const EFFECTIVE_WORDS = 2048;

const bytes: BytesDistributionModule<Words> = {
  describe: ({ words }) => `text of ${formatRange(words, 'word')}`,
  carriesFactors: true,
  maxBytes: ({ words }) => maxTextBytes(words.max),
  collision: ({ words }) => textCollision(words, EFFECTIVE_WORDS),
  write: ({ words }, { streams, factors }) => {
    const tie = factors && tieOf(factors, streams, words.max);
    const plain = new Uint32Array(words.max);
    const tied = new Uint32Array(words.max);
    const sizeKey = streams.ofDataset('size');
    const valueKey = streams.ofDataset('value');
    const sizes = new Int32Array(2);
    const values = new Int32Array(2);
    const row = new Int32Array(2);
    const span = words.max - words.min + 1;
    const numbers = new Float64Array(words.max);
    return (example, j, data, at) => {
      rowKey(sizeKey, example, sizes);
      rowKey(valueKey, example, values);
      rowKey(values, j, row);
      const count = words.min + below(span, bits(sizes[0]!, sizes[1]!, j));
      for (let w = 0; w < count; w++) plain[w] = bits(row[0]!, row[1]!, w);
      if (tie === undefined) {
        for (let w = 0; w < count; w++) numbers[w] = wordNumber(plain[w]!);
      } else {
        tied.set(plain);
        tie(example, count, tied, j);
        for (let w = 0; w < count; w++) numbers[w] = ledWordNumber(tied[w]!, plain[w]!);
      }
      return writeText(numbers, count, data, at);
    };
  },
};

export const wordsModule = { bytes } as const;

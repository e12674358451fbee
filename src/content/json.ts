/** Small JSON objects. All have the same keys, and together their values have every type of JSON. */
import { MAX_WORD_BYTES, wordNumber, writeWord } from './words.ts';

/** Number of 32-bit draws that one object uses. */
export const JSON_DRAWS = 6;

const MAX_TAGS = 2;
const LONGEST_WORD = 'x'.repeat(MAX_WORD_BYTES);

/** Size of the largest object. */
export const MAX_JSON_BYTES = objectText({
  id: 2 ** 32 - 1,
  name: LONGEST_WORD,
  score: -99.99,
  active: false,
  tags: Array.from({ length: MAX_TAGS }, () => LONGEST_WORD),
}).length;

interface Item {
  readonly id: number;
  readonly name: string;
  readonly score: number;
  readonly active: boolean;
  readonly tags: readonly string[];
}

/** Writes the object that the draws give at offset `at` and returns the offset behind it. */
export function writeJson(draws: ArrayLike<number>, out: Uint8Array, at: number): number {
  const flags = draws[3]!;
  const text = objectText({
    id: draws[0]! >>> 0,
    name: wordOf(draws[1]!),
    score: (((draws[2]! >>> 0) % 20001) - 10000) / 100,
    active: flags >>> 31 === 1,
    tags: [draws[4]!, draws[5]!].slice(0, (flags >>> 0) % (MAX_TAGS + 1)).map(wordOf),
  });
  for (let i = 0; i < text.length; i++) out[at++] = text.charCodeAt(i);
  return at;
}

/** The object that the draws give. */
export function encodeJson(draws: ArrayLike<number>): Uint8Array {
  const out = new Uint8Array(MAX_JSON_BYTES);
  return out.slice(0, writeJson(draws, out, 0));
}

/** Fixes the order of the keys. The text is ASCII, because words are. */
function objectText({ id, name, score, active, tags }: Item): string {
  return JSON.stringify({ id, name, score, active, tags, parent: null });
}

const letters = Buffer.alloc(MAX_WORD_BYTES);

function wordOf(draw: number): string {
  return letters.toString('latin1', 0, writeWord(wordNumber(draw), letters, 0));
}

/**
 * A vocabulary of pronounceable words without meaning. Words are numbered: first those of one syllable, then those of
 * two, then those of three. A syllable is a consonant and a vowel, so no two numbers give the same word.
 */
const CONSONANTS = [...'bdfghjklmnprstvz'];
const VOWELS = ['a', 'e', 'i', 'o', 'u', 'ai', 'ei', 'ou'];
const SYLLABLES = CONSONANTS.flatMap((consonant) => VOWELS.map((vowel) => Buffer.from(consonant + vowel)));

/** There are 128 syllables, so each takes 7 bits of a word's number. */
const SYLLABLE_BITS = 7;
const MAX_SYLLABLES = 3;
const MAX_SYLLABLE_BYTES = 3;

/** Number of the first word of one, two and three syllables, and the number of all words. */
const FIRST = [0, 128, 128 + 128 ** 2, 128 + 128 ** 2 + 128 ** 3] as const;

/** Size of the vocabulary. */
export const WORDS = FIRST[MAX_SYLLABLES];

export const MAX_WORD_BYTES = MAX_SYLLABLES * MAX_SYLLABLE_BYTES;

/** Upper bound for the size of a text with this many words. */
export function maxTextBytes(words: number): number {
  return Math.max(0, words * (MAX_WORD_BYTES + 1) - 1);
}

/** Turns 32 random bits into the number of a word. One word in four has one syllable, two have two, one has three. */
export function wordNumber(draw: number): number {
  const syllables = SYLLABLES_BY_DRAW[draw >>> 30]!;
  return FIRST[syllables - 1]! + (draw & ((1 << (SYLLABLE_BITS * syllables)) - 1));
}

/**
 * The same with the first 9 bits from `leading`. If that draw depends on a factor, it shows in the length of the word
 * and in its first syllable.
 */
export function ledWordNumber(leading: number, draw: number): number {
  const syllables = SYLLABLES_BY_DRAW[leading >>> 30]!;
  const first = (leading >>> 23) & 127;
  const restBits = SYLLABLE_BITS * (syllables - 1);
  return FIRST[syllables - 1]! + (first << restBits) + (draw & ((1 << restBits) - 1));
}

const SYLLABLES_BY_DRAW = [1, 2, 2, 3] as const;

/** Writes a word at offset `at` and returns the offset behind it. */
export function writeWord(number: number, out: Uint8Array, at: number): number {
  const syllables = number < FIRST[1] ? 1 : number < FIRST[2] ? 2 : 3;
  const digits = number - FIRST[syllables - 1]!;
  for (let i = syllables - 1; i >= 0; i--) {
    const syllable = SYLLABLES[(digits >> (SYLLABLE_BITS * i)) & (SYLLABLES.length - 1)]!;
    for (let b = 0; b < syllable.length; b++) out[at++] = syllable[b]!;
  }
  return at;
}

/** Writes the first `count` words, separated by spaces, at offset `at` and returns the offset behind the last one. */
export function writeText(numbers: ArrayLike<number>, count: number, out: Uint8Array, at: number): number {
  for (let i = 0; i < count; i++) {
    if (i > 0) out[at++] = SPACE;
    at = writeWord(numbers[i]!, out, at);
  }
  return at;
}

const SPACE = 0x20;

/** The text of these words. */
export function encodeText(numbers: ArrayLike<number>): Uint8Array {
  const out = new Uint8Array(maxTextBytes(numbers.length));
  return out.slice(0, writeText(numbers, numbers.length, out, 0));
}

import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { BytesFeature } from '../../src/plan/plan.ts';
import { drawFeature } from './draw.ts';
import { assertFits, assertPairsFit, tally } from './statistics.ts';

const ALPHABET = 'abcdefghijklmnopqrstuvwxyz0123456789';

const WORDS: BytesFeature = {
  name: 'words',
  role: 'feature',
  kind: 'bytes',
  length: 10,
  distribution: { type: 'text', size: { min: 1, max: 16 }, alphabet: ALPHABET },
};

const words = drawFeature(WORDS, 12_000).flat() as string[];
const letters = words.map((word) => Array.from(word, (letter) => ALPHABET.indexOf(letter)));

test('a million letters are of the alphabet, all equally often', () => {
  const all = letters.flat();
  assert.ok(all.length > 1_000_000);
  assertFits(tally(36, all));
});

test('the first letter of a word and the last are as even as all', () => {
  for (const at of [0, -1]) {
    const chosen = letters.map((word) => word.at(at)!);
    assertFits(tally(36, chosen));
  }
});

test('sizes go from 1 to 16, both included, all equally often', () => {
  const sizes = words.map((word) => word.length - 1);
  assertFits(tally(16, sizes));
});

test('neighbouring letters, first letters of neighbouring words, and sizes of both are independent', () => {
  const pairs = letters.flatMap((word) => word.slice(1).map((letter, i) => [word[i]!, letter] as const));
  assertPairsFit(36, ...unzip(pairs));
  assertPairsFit(36, ...unzip(letters.slice(1).map((word, i) => [letters[i]![0]!, word[0]!])));
  assertPairsFit(16, ...unzip(words.slice(1).map((word, i) => [words[i]!.length - 1, word.length - 1])));
});

test('the size of a word tells nothing of its first letter', () => {
  const pairs = letters.map((word) => (word.length - 1) * 36 + word[0]!);
  assertFits(tally(16 * 36, pairs));
});

test('no two of the longest words are equal', () => {
  const longest = words.filter((word) => word.length === 16);
  assert.equal(new Set(longest).size, longest.length);
});

test('empty words and an alphabet of one letter are possible', () => {
  const distribution = { type: 'text', size: { min: 0, max: 2 }, alphabet: 'x' } as const;
  const drawn = new Set(drawFeature({ ...WORDS, distribution }, 100).flat());
  assert.deepEqual(drawn, new Set(['', 'x', 'xx']));
});

function unzip(pairs: readonly (readonly [number, number])[]): [number[], number[]] {
  return [pairs.map(([first]) => first), pairs.map(([, second]) => second)];
}

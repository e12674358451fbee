import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import fc from 'fast-check';
import { encodeJson, JSON_DRAWS, MAX_JSON_BYTES, writeJson } from '../../src/content/json.ts';
import {
  encodeText,
  MAX_WORD_BYTES,
  maxTextBytes,
  WORDS,
  wordNumber,
  writeText,
} from '../../src/content/words.ts';

const SYLLABLE = '[bdfghjklmnprstvz](?:a|e|i|o|u|ai|ei|ou)';
const draw = fc.integer({ min: 0, max: 2 ** 32 - 1 });
const text = (...numbers: number[]) => Buffer.from(encodeText(numbers)).toString();

/** By the rules in docs/content.md. */
for (const [number, word] of [
  [0, 'ba'],
  [1, 'be'],
  [7, 'bou'],
  [8, 'da'],
  [127, 'zou'],
  [128, 'baba'],
  [129, 'babe'],
  [128 + 128 ** 2 - 1, 'zouzou'],
  [128 + 128 ** 2, 'bababa'],
  [WORDS - 1, 'zouzouzou'],
] as const) {
  test(`word ${number} is ${word}`, () => assert.equal(text(number), word));
}

test('no two numbers give the same word', () => {
  const numbers = Array.from({ length: 128 + 128 ** 2 }, (_, number) => number);
  const more = Array.from({ length: 50_000 }, (_, i) => WORDS - 1 - 37 * i);
  assert.equal(
    new Set([...numbers, ...more].map((number) => text(number))).size,
    numbers.length + more.length,
  );
});

test('a text is a list of words separated by spaces', () => {
  const pattern = new RegExp(`^(?:(?:${SYLLABLE}){1,3}(?: (?:${SYLLABLE}){1,3})*)?$`);
  fc.assert(
    fc.property(fc.array(draw, { maxLength: 12 }), (draws) => {
      const bytes = encodeText(draws.map(wordNumber));
      assert.match(Buffer.from(bytes).toString(), pattern);
      assert.ok(bytes.length <= maxTextBytes(draws.length));
    }),
  );
});

test('the longest words reach the bound', () => {
  for (const count of [0, 1, 2, 12]) {
    const numbers = new Array<number>(count).fill(WORDS - 1);
    assert.equal(encodeText(numbers).length, maxTextBytes(count));
  }
  assert.equal(text(WORDS - 1).length, MAX_WORD_BYTES);
});

test('one draw in four gives one syllable, two give two, one gives three', () => {
  const syllables = [0x3fffffff, 0x40000000, 0xbfffffff, 0xc0000000].map(
    (draw) => text(wordNumber(draw)).match(new RegExp(SYLLABLE, 'g'))?.length,
  );
  assert.deepEqual(syllables, [1, 2, 2, 3]);
  fc.assert(fc.property(draw, (draw) => wordNumber(draw) >= 0 && wordNumber(draw) < WORDS));
});

test('signed and unsigned draws give the same', () => {
  const [unsigned, signed] = [
    [0xdeadbeef, 1, 0xffffffff, 0x80000000, 5, 6],
    [0xdeadbeef | 0, 1, -1, 0x80000000 | 0, 5, 6],
  ];
  assert.deepEqual(signed!.map(wordNumber), unsigned!.map(wordNumber));
  assert.deepEqual(encodeJson(signed!), encodeJson(unsigned!));
});

test('only `count` words are written, and nothing outside them', () => {
  const out = new Uint8Array(20).fill(7);
  assert.equal(writeText([0, 1, 2], 2, out, 3), 8);
  assert.equal(Buffer.from(out).toString('latin1', 2, 9), '\x07ba be\x07');
});

test('JSON objects are valid, have all keys, and do not exceed the bound', () => {
  fc.assert(
    fc.property(fc.array(draw, { minLength: JSON_DRAWS, maxLength: JSON_DRAWS }), (draws) => {
      const bytes = encodeJson(draws);
      assert.ok(bytes.length <= MAX_JSON_BYTES);
      const value: unknown = JSON.parse(Buffer.from(bytes).toString());
      const { id, name, score, active, tags, parent, ...rest } = Object(value);
      assert.equal(id, draws[0]);
      assert.match(name, new RegExp(`^(${SYLLABLE}){1,3}$`));
      assert.ok(Math.abs(score) <= 100 && Number.isInteger(Math.round(score * 100)));
      assert.equal(typeof active, 'boolean');
      assert.ok(Array.isArray(tags) && tags.length <= 2 && tags.every((tag) => typeof tag === 'string'));
      assert.equal(parent, null);
      assert.deepEqual(rest, {});
    }),
  );
});

/** Computed in Python by the rules in docs/content.md, where it is printed too. */
test('an object follows from its draws', () => {
  const draws = [0x075bcd15, 0xdeadbeef, 0x12b9b0a1, 0x9e3779bb, 0x12345678, 0x89abcdef];
  const expected =
    '{"id":123456789,"name":"keizaitou","score":-64.42,"active":true,"tags":["za","gotou"],"parent":null}';
  assert.equal(Buffer.from(encodeJson(draws)).toString(), expected);
  assert.ok(readFileSync(new URL('../../docs/content.md', import.meta.url), 'utf8').includes(expected));
});

test('the longest JSON object reaches the bound', () => {
  // Words of nine letters, a score of -99.99, false, and two tags.
  const longest = [2 ** 32 - 1, 0xffffffff, 1, 0x7ffffffd, 0xffffffff, 0xffffffff];
  assert.equal(longest[3]! % 3, 2);
  const out = new Uint8Array(200).fill(7);
  assert.equal(writeJson(longest, out, 1), 1 + MAX_JSON_BYTES);
  assert.equal(out[0], 7);
});

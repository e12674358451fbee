/** Example lists, beside what is expected of them. */
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import type { Expected } from '../../src/verify/expected.ts';
import { example, exampleList } from './build.ts';
import { check, codes } from './faults.ts';

const ANY = { min: 0, max: Number.POSITIVE_INFINITY };
const USER: Expected = { name: 'user', kind: 'int64', length: 1, presence: 'required' };
const STEPS = { min: 1, max: 3, group: 'session' };
const CLICKS: Expected = { name: 'clicks', kind: 'int64', length: 1, steps: STEPS, presence: 'required' };
const WORDS: Expected = { name: 'words', kind: 'bytes', length: ANY, steps: STEPS, presence: 'has-default' };
const EXPECTED = [USER, CLICKS, WORDS];

const one = { int64: [1] };
const word = { bytes: ['a', 'b'] };
const user = ['user', one] as const;

describe('an example list', () => {
  const list = { record: 'example-list' } as const;
  const clicked = ['clicks', one] as const;
  const rows: Readonly<Record<string, readonly [Buffer, ...string[]]>> = {
    right: [exampleList([user], [clicked, ['words', word]], [clicked])],
    'items before the context, which comes last': [exampleList([user], [clicked])],
    'an item without a feature': [exampleList([user], [clicked], []), 'clicks[1]: missing-feature'],
    'an item with another length': [
      exampleList([user], [['clicks', { int64: [1, 2] }]], [clicked]),
      'clicks[0]: wrong-length',
    ],
    'no context': [exampleList(undefined, [clicked]), 'user: missing-feature'],
    'a context feature in an item': [
      exampleList([], [user, clicked]),
      'user[0]: unexpected-feature',
      'user: missing-feature',
    ],
    'an item feature in the context': [exampleList([user, clicked], [clicked]), 'clicks: unexpected-feature'],
    'as many items as can be': [exampleList([user], [clicked], [clicked], [clicked])],
    'a context of another length': [
      exampleList([['user', { int64: [1, 2] }]], [clicked]),
      'user: wrong-length',
    ],
    'no items': [exampleList([user]), 'wrong-step-count'],
    'too many items': [exampleList([user], [clicked], [clicked], [clicked], [clicked]), 'wrong-step-count'],
  };
  for (const [what, [data, ...found]] of Object.entries(rows))
    test(what, () => assert.deepEqual(codes(data, EXPECTED, list), found));

  test('a default counts once a record, in however many items it stands for a feature', () => {
    const { defaults } = check(exampleList([user], [clicked], [clicked]), EXPECTED, list);
    assert.deepEqual(defaults, ['words']);
  });

  test('without a context, defaults stand for all of its features', () => {
    const expected: readonly Expected[] = [{ ...USER, presence: 'has-default' }, CLICKS, WORDS];
    const found = check(exampleList(undefined, [clicked, ['words', word]]), expected, list);
    assert.deepEqual(found, { faults: [], defaults: ['user'] });
  });

  test('the narrowest of the bounds of its features hold for the items', () => {
    const words = { ...WORDS, steps: { min: 2, max: 5 } };
    const countsOf = (items: number) =>
      codes(exampleList([user], ...Array(items).fill([clicked])), [USER, CLICKS, words], list);
    assert.deepEqual([1, 2, 3, 4].map(countsOf), [['wrong-step-count'], [], [], ['wrong-step-count']]);
  });

  test('features that nobody expects are allowed where others are', () => {
    const data = exampleList([user, clicked], [clicked, user]);
    assert.deepEqual(codes(data, EXPECTED, { ...list, allowUnexpected: true }), []);
  });

  test('an Example is none', () => {
    const { faults } = check(example(user, clicked), EXPECTED, list);
    assert.ok(faults.some(({ severity }) => severity === 'error'));
  });
});

describe('an example list, which protobuf parses by itself', () => {
  const hexOf = (text: string) => Buffer.from(text.replaceAll(' ', ''), 'hex');
  const expected: readonly Expected[] = [{ ...CLICKS, name: 'k', steps: { min: 1, max: 3 } }];
  // Field 1: an Example whose Features have one map entry, of the key `k` and one integer.
  const keyFirst = '0a0d 0a0b 0a09 0a016b 1204 1a020801';
  const valueFirst = '0a0d 0a0b 0a09 1204 1a020801 0a016b';

  test('may have the value of an entry before its key', () => {
    for (const item of [keyFirst, valueFirst])
      assert.deepEqual(codes(hexOf(item), expected, { record: 'example-list' }), []);
  });

  test('may have fields that nobody knows', () => {
    for (const unknown of ['7801', '1a0161', '7d00000000'])
      assert.deepEqual(codes(hexOf(`${unknown} ${keyFirst}`), expected, { record: 'example-list' }), []);
  });
});

/** SequenceExamples, beside what is expected of them. */
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import type { Expected } from '../../src/verify/expected.ts';
import { example, sequenceExample } from './build.ts';
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

/** A field that holds these bytes. */
const field = (tag: number, ...parts: Uint8Array[]) => {
  const body = Buffer.concat(parts);
  return Buffer.concat([Buffer.of(tag, body.length), body]);
};

describe('a SequenceExample', () => {
  const sequence = { record: 'sequence-example' } as const;
  const rows: Readonly<Record<string, readonly [Buffer, ...string[]]>> = {
    right: [sequenceExample([user], ['clicks', [one, one]], ['words', [word, { bytes: [] }]])],
    'without a list that has a default': [sequenceExample([user], ['clicks', [one]])],
    'without a list that is required': [
      sequenceExample([user], ['words', [word]]),
      'clicks: missing-feature',
    ],
    'an Example': [example(user), 'clicks: missing-feature'],
    'a context of another length': [
      sequenceExample([['user', { int64: [1, 2] }]], ['clicks', [one]]),
      'user: wrong-length',
    ],
    'without a context feature': [sequenceExample([], ['clicks', [one]]), 'user: missing-feature'],
    'steps of another length': [
      sequenceExample([user], ['clicks', [one, { int64: [1, 2] }, { int64: [] }]]),
      'clicks[1]: wrong-length',
    ],
    'steps of another kind': [sequenceExample([user], ['clicks', [{ float: [1] }]]), 'clicks[0]: wrong-kind'],
    'a step without a kind': [
      sequenceExample([user], ['clicks', [one, undefined]]),
      'clicks[1]: unset-feature',
    ],
    'a step of variable length without a kind': [
      sequenceExample([user], ['clicks', [one, one]], ['words', [word, undefined]]),
    ],
    'too many steps': [sequenceExample([user], ['clicks', [one, one, one, one]]), 'clicks: wrong-step-count'],
    'no steps': [sequenceExample([user], ['clicks', []]), 'clicks: wrong-step-count'],
    'other numbers of steps in a group': [
      sequenceExample([user], ['clicks', [one, one]], ['words', [word]]),
      'words: wrong-step-count',
    ],
    'a list that nobody expects': [
      sequenceExample([user], ['clicks', [one]], ['other', [one]]),
      'other: unexpected-feature',
    ],
    'a list among the features of the context': [
      sequenceExample([user, ['clicks', one]], ['clicks', [one]]),
      'clicks: unexpected-feature',
    ],
    'the same list twice': [
      sequenceExample([user], ['clicks', [{ float: [] }]], ['clicks', [one]]),
      '(clicks: repeated-feature)',
    ],
    text: [Buffer.from('text'), 'malformed-record'],
  };
  for (const [what, [data, ...found]] of Object.entries(rows))
    test(what, () => assert.deepEqual(codes(data, EXPECTED, sequence), found));

  test('defaults are used for an absent context and absent lists', () => {
    const expected = EXPECTED.map((feature) => ({ ...feature, presence: 'has-default' as const }));
    const found = check(Buffer.alloc(0), expected, sequence);
    assert.deepEqual(found, { faults: [], defaults: ['user', 'clicks', 'words'] });
  });

  // Tried with tf.io.parse_sequence_example: an entry without a kind fails, whatever the default.
  test('a default is not used for a context feature without a kind', () => {
    const data = sequenceExample([['user', undefined]], ['clicks', [one]]);
    assert.deepEqual(codes(data, [{ ...USER, presence: 'has-default' }, CLICKS], sequence), [
      'user: unset-feature',
    ]);
  });

  test('an unexpected list is allowed if unexpected features are', () => {
    const data = sequenceExample([user, ['other', one]], ['clicks', [one]], ['more', [one]]);
    assert.deepEqual(codes(data, EXPECTED, { ...sequence, allowUnexpected: true }), []);
  });

  test('a step of variable length may lack a kind even if the list is required', () => {
    const data = sequenceExample([user], ['clicks', [one]], ['words', [undefined]]);
    assert.deepEqual(codes(data, [USER, CLICKS, { ...WORDS, presence: 'required' }], sequence), []);
  });

  for (const [what, steps] of [
    ['a list with there is another field among its steps', '0a061a040a020102 2801'],
    ['a step that starts with another field', '0a02 2801'],
  ] as const)
    test(`TensorFlow refuses ${what}`, () => {
      const value = Buffer.from(steps.replaceAll(' ', ''), 'hex');
      const entry = field(0x0a, field(0x0a, Buffer.from('clicks')), field(0x12, value));
      const data = Buffer.concat([example(user), field(0x12, entry)]);
      assert.deepEqual(
        check(data, EXPECTED, sequence).faults.map(({ code }) => code),
        ['tensorflow-refuses'],
      );
    });

  test('a list that TensorFlow refuses leaves nothing to the next one', () => {
    const refused = Buffer.from('0a061a040a0201022801', 'hex');
    const entry = field(0x0a, field(0x0a, Buffer.from('clicks')), field(0x12, refused));
    const words = field(0x0a, field(0x0a, Buffer.from('words')), field(0x12, Buffer.from('0a020a00', 'hex')));
    const data = Buffer.concat([example(user), field(0x12, entry, words)]);
    assert.deepEqual(codes(data, [USER, CLICKS, { ...WORDS, steps: { min: 1, max: 3 } }], sequence), [
      'clicks: tensorflow-refuses',
    ]);
  });

  test('lists without a group can have different numbers of steps', () => {
    const { group: _, ...steps } = STEPS;
    const data = sequenceExample([user], ['clicks', [one, one]], ['words', [word]]);
    const lists = [CLICKS, WORDS].map((list) => ({ ...list, steps }));
    assert.deepEqual(codes(data, [USER, ...lists], sequence), []);
  });

  test('lists of different groups can have different numbers of steps', () => {
    const words = { ...WORDS, steps: { ...STEPS, group: 'other' } };
    const data = sequenceExample([user], ['clicks', [one, one]], ['words', [word]]);
    assert.deepEqual(codes(data, [USER, CLICKS, words], sequence), []);
  });
});

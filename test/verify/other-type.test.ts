/** Files whose records are another message than the one that is expected: one sentence a file. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Expected } from '../../src/verify/expected.ts';
import type { RecordType } from '../../src/verify/record-type.ts';
import { verifyFiles } from '../../src/verify/verify.ts';
import { example, exampleList, frames, scratch, sequenceExample } from './build.ts';

const file = scratch();

const FLAT: readonly Expected[] = ['a', 'b', 'c'].map((name) => ({
  name,
  kind: 'int64',
  length: 1,
  presence: 'required',
}));
const STEPS = { min: 1, max: 9 };
const LISTS: readonly Expected[] = FLAT.map((one) => ({ ...one, steps: STEPS }));

const [A, B, C] = (['a', 'b', 'c'] as const).map((name) => [name, { int64: [1] }] as const);
const EXAMPLE = example(A!, B!, C!);
const STEP = { int64: [1] };
const SEQUENCE = sequenceExample([], ['a', [STEP]], ['b', [STEP]], ['c', [STEP]]);
const LIST = exampleList([], [A!, B!, C!]);
const MESSAGE = Buffer.from('0801120201021d00000000', 'hex');

const CASES: readonly (readonly [RecordType, readonly Expected[], Uint8Array, RegExp])[] = [
  ['example', FLAT, SEQUENCE, /it is a tf\.train\.SequenceExample, but a tf\.train\.Example is expected/],
  ['example', FLAT, LIST, /it is an ExampleListWithContext, but a tf\.train\.Example is expected/],
  ['example', FLAT, MESSAGE, /it is a message with the fields .*, but a tf\.train\.Example is expected/],
  ['sequence-example', LISTS, EXAMPLE, /no feature lists, like a tf\.train\.Example, but a tf\.train\.Seq/],
  ['sequence-example', LISTS, LIST, /ExampleListWithContext, but a tf\.train\.SequenceExample/],
  ['example-list', LISTS, EXAMPLE, /it is a tf\.train\.Example, but an ExampleListWithContext is expected/],
  ['example-list', LISTS, SEQUENCE, /it is a tf\.train\.SequenceExample, but/],
];

for (const [record, expected, data, says] of CASES) {
  test(`if ${record} is expected: ${says.source}`, async () => {
    const path = file('other', frames(data, data, data));
    const { problems } = await verifyFiles([{ path }], expected, { compression: 'none', record });
    assert.deepEqual(
      problems.map(({ code }) => code),
      ['other-message'],
    );
    assert.match(problems[0]?.message ?? '', says);
    assert.match(problems[0]?.message ?? '', /record 0 .*\(and 2 more times\)/);
  });
}

test('an Example with faults keeps its own faults', async () => {
  const path = file('wrong', frames(example(A!, B!)));
  const { problems } = await verifyFiles([{ path }], FLAT, { compression: 'none' });
  assert.deepEqual(
    problems.map(({ code }) => code),
    ['missing-feature'],
  );
});

test('a record with all features is valid, whatever else it contains', async () => {
  const path = file('more', frames(sequenceExample([A!, B!, C!], ['clicks', [STEP]])));
  const { problems } = await verifyFiles([{ path }], FLAT, { compression: 'none' });
  assert.deepEqual(problems, []);
});

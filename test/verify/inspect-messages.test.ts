/** What `inspect` makes of messages other than an Example. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { gzipSync } from 'node:zlib';
import { formatInspection } from '../../src/verify/describe.ts';
import { inspectFile, recordAsJson } from '../../src/verify/inspect.ts';
import { example, exampleList, frames, scratch, sequenceExample } from './build.ts';

const file = scratch();

const OTHERS: Readonly<Record<string, readonly [Uint8Array, RegExp]>> = {
  text: [Buffer.from('text'), /not a serialized protobuf message: .* at byte \d+ of the record$/],
  // A TensorBoard event: wall time, step and version.
  event: [
    Buffer.concat([
      Buffer.of(0x09),
      Buffer.alloc(8),
      Buffer.of(0x10, 1, 0x1a, 13),
      Buffer.from('brain.Event:2'),
    ]),
    /it is a TensorBoard event$/,
  ],
  'another message': [
    Buffer.from('0801120201021d00000000', 'hex'),
    /it is a message with the fields 1 \(varint\), 2 \(bytes\), 3 \(fixed32\)$/,
  ],
};

for (const [what, [record, says]] of Object.entries(OTHERS)) {
  test(`records of unknown types are counted and reported once: ${what}`, async () => {
    const { records, type, features, problems } = await inspectFile(file('other', frames(record, record)));
    assert.deepEqual([records, type, features], [2, undefined, []]);
    assert.deepEqual(
      problems.map(({ severity, code }) => [severity, code]),
      [['error', 'unknown-message']],
    );
    assert.match(problems[0]?.message ?? '', says);
  });
}

const STEP = { int64: [1, 2] };

test('a SequenceExample: its context, and its feature lists with their steps', async () => {
  const context = [['user', { int64: [5] }]] as const;
  const path = file(
    'sequences',
    frames(
      sequenceExample(context, ['clicks', [STEP, { int64: [3] }]], ['empty', []]),
      // Without lists it has the form of an Example.
      sequenceExample(context).subarray(0, example(...context).length),
      sequenceExample(context, ['clicks', []]),
    ),
  );
  const { type, problems, features } = await inspectFile(path);
  assert.deepEqual([type, problems], ['sequence-example', []]);
  assert.deepEqual(
    features.map(({ name, kind, length, steps, statistics }) => [
      ...[name, kind, length.min, length.max, steps?.min, steps?.max],
      ...[statistics.absent, statistics.min, statistics.max],
    ]),
    [
      ['user', 'int64', 1, 1, undefined, undefined, 0, 5, 5],
      ['clicks', 'int64', 1, 2, 0, 2, 1, 1, 3],
      ['empty', 'unset', 0, 0, 0, 0, 2, undefined, undefined],
    ],
  );
  const table = formatInspection(await inspectFile(path)).slice(4);
  assert.deepEqual(table[0]?.split(/ +/), [
    ...['feature', 'kind', 'steps', 'values', 'absent', 'min', 'max', 'mean', 'distribution'],
  ]);
  assert.match(table[2] ?? '', /^clicks {3}int64 {2}0-2 {4}1-2 /);
  assert.deepEqual((await recordAsJson(path, 0)).split('\n'), [
    '{',
    '  "context": {',
    '    "user": {"int64": [5]}',
    '  },',
    '  "feature_lists": {',
    '    "clicks": [{"int64": [1, 2]}, {"int64": [3]}],',
    '    "empty": []',
    '  }',
    '}',
  ]);
});

test('an example list: its context and its items', async () => {
  const query = [['query', { bytes: ['a'] }]] as const;
  const items = [
    [['rank', { int64: [1] }]],
    [
      ['rank', { int64: [2] }],
      ['price', { float: [0.5] }],
    ],
  ] as const;
  const path = file('lists', gzipSync(frames(exampleList(query, ...items), exampleList(query, items[0]))));
  const { type, problems, features } = await inspectFile(path);
  assert.deepEqual([type, problems], ['example-list', []]);
  assert.deepEqual(
    features.map(({ name, steps, statistics: { absent, count } }) => [
      name,
      steps?.min,
      steps?.max,
      absent,
      count,
    ]),
    [
      ['query', undefined, undefined, 0, 2],
      ['price', 2, 2, 1, 1],
      ['rank', 1, 2, 0, 3],
    ],
  );
  assert.deepEqual(JSON.parse(await recordAsJson(path, 0)), {
    context: { query: { bytes: ['a'] } },
    examples: [{ rank: { int64: [1] } }, { rank: { int64: [2] }, price: { float: [0.5] } }],
  });
});

test('records of different types in one file are reported', async () => {
  const list = exampleList([['a', STEP]], [['b', STEP]]);
  const { type, records, problems } = await inspectFile(file('mixed', frames(example(['a', STEP]), list)));
  assert.deepEqual([type, records], ['example', 2]);
  assert.deepEqual(
    problems.map(({ code }) => code),
    ['mixed-messages'],
  );
});

test('a SequenceExample may have no lists, but an example list among them is named', async () => {
  const context = [['user', STEP]] as const;
  const sequence = sequenceExample(context, ['clicks', [STEP]]);
  const records = [sequence, example(...context), sequence, exampleList(context, [])];
  const { type, problems } = await inspectFile(file('other-type', frames(...records)));
  assert.equal(type, 'sequence-example');
  assert.deepEqual(
    problems.map(({ code, message }) => [code, /record (\d+)/.exec(message)?.[1]]),
    [['mixed-messages', '3']],
  );
});

test('features without a kind are listed', async () => {
  const path = file('unset', frames(example(['never', undefined]), example(['once', { int64: [1] }])));
  const { features } = await inspectFile(path);
  assert.deepEqual(
    features.map(({ name, kind, statistics }) => [name, kind, statistics.absent]),
    [
      ['never', 'unset', 1],
      ['once', 'int64', 1],
    ],
  );
});

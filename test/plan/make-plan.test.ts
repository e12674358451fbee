import assert from 'node:assert/strict';
import { test } from 'node:test';
import { feature, plan } from './options.ts';

test('automatic examples are two and a quarter batches, rounded up', () => {
  for (const [globalBatchSize, examples] of [
    [128, 288],
    [1, 3],
    [2, 5],
    [4, 9],
    [1000, 2250],
  ] as const) {
    assert.equal(plan({ globalBatchSize }).plan.data.examples, examples);
  }
});

test('automatic examples are 100 without a batch size', () => {
  assert.equal(plan({ globalBatchSize: undefined }).plan.data.examples, 100);
});

test('as many examples as were asked for', () => {
  assert.equal(plan({ examples: 7 }).plan.data.examples, 7);
});

test('a label of variable length has as many rows as its schema says', () => {
  const label = feature({ role: 'label', length: 'variable', rows: { min: 1, max: 1, size: 1 } });
  const [planned] = plan({}, [label]).plan.data.features;
  assert.deepEqual(planned?.length, { min: 1, max: 1 });
});

test('features stand in the order of their UTF-8 bytes, however they were given', () => {
  const names = ['', 'Z', 'a', 'a.b', 'ab', 'é', '\ufb00', '\uffff', '\u{10000}', '\u{1f600}'];
  for (const given of [names, names.toReversed(), names.toSorted()]) {
    const { data } = plan(
      {},
      given.map((name) => feature({ name })),
    ).plan;
    assert.deepEqual(
      data.features.map(({ name }) => name),
      names,
    );
  }
});

test('the plan holds what decides the records and how they are spread, and nothing else', () => {
  const { data, layout } = plan({ seed: 5, shards: 2, shardIndex: 1 }).plan;
  assert.deepEqual(Object.keys(data).sort(), ['dataset', 'examples', 'features', 'formatVersion', 'seed']);
  assert.deepEqual(layout, {
    shards: 2,
    compression: 'gzip',
    compressionLevel: 'auto',
    filePrefix: 'random',
  });
});

test('every shard is written, or the one asked for', () => {
  assert.deepEqual(plan({ shards: 3 }).shards, [0, 1, 2]);
  assert.deepEqual(plan({ shards: 3, shardIndex: 1 }).shards, [1]);
});

test('one of three shards takes a third of the bytes', () => {
  const changes = { shards: 3, compression: 'none' } as const;
  assert.equal(3 * plan({ ...changes, shardIndex: 1 }).bytes, plan(changes).bytes);
});

const REFUSED = [
  { changes: { shards: 100_000, examples: 200_000 }, code: 'too-many-shards' },
  { changes: { shards: 6, examples: 5 }, code: 'empty-shard' },
  { changes: { shards: 3, shardIndex: 3 }, code: 'shard-index-out-of-range' },
  { changes: { shards: 1, shardIndex: 1 }, code: 'shard-index-out-of-range' },
  { changes: { maxBytes: 100 }, code: 'max-bytes-exceeded' },
] as const;

for (const { changes, code } of REFUSED) {
  test(`refused: ${JSON.stringify(changes)}`, () => {
    const found = plan(changes).problems.map((problem) => `${problem.severity} ${problem.code}`);
    assert.deepEqual(found, [`error ${code}`]);
  });
}

test('refused: an example of 2 GiB, which protobuf cannot hold', () => {
  const place = { file: 'schema.json', line: 7, column: 1 };
  const long = feature({ name: 'long', kind: 'float', length: 2 ** 29, describedAt: place });
  const { problems } = plan({ examples: 1 }, [feature({ name: 'short' }), long]);
  assert.equal(problems[0]?.code, 'example-too-large');
  assert.deepEqual(problems[0]?.place, place);
});

test('accepted: as many shards as examples, and the last of them; exactly the bytes allowed', () => {
  assert.deepEqual(plan({ shards: 5, examples: 5, shardIndex: 4 }).problems, []);
  assert.deepEqual(plan({ maxBytes: plan().bytes }).problems, []);
  assert.equal(plan({ maxBytes: plan().bytes - 1 }).problems.length, 1);
});

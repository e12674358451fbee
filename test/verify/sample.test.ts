import assert from 'node:assert/strict';
import { test } from 'node:test';
import { sampleValues } from '../../src/verify/sample.ts';
import { example, exampleList, sequenceExample } from './build.ts';

const FEATURES = [
  { name: 'ids', kind: 'int64' },
  { name: 'dense', kind: 'float' },
] as const;

function sampled(...records: readonly Buffer[]) {
  const sample = sampleValues(FEATURES, 'example');
  for (const record of records) sample.add(record);
  return sample
    .counted()
    .map(({ statistics: { examples, absent, min, max } }) => ({ examples, absent, min, max }));
}

test('the values of the requested features, in their order', () => {
  assert.deepEqual(
    sampled(
      example(['dense', { float: [0.5, 2] }], ['ids', { int64: [7] }], ['other', { int64: [99] }]),
      example(['ids', { int64: [-3] }]),
    ),
    [
      { examples: 2, absent: 0, min: -3, max: 7 },
      { examples: 2, absent: 1, min: 0.5, max: 2 },
    ],
  );
});

test('another kind counts as absent, and a malformed record has no values', () => {
  assert.deepEqual(sampled(example(['ids', { float: [1] }]), Buffer.from('no example')), [
    { examples: 2, absent: 2, min: undefined, max: undefined },
    { examples: 2, absent: 2, min: undefined, max: undefined },
  ]);
});

test('only the first four megabytes are decoded', () => {
  const wide = example(['dense', { float: new Array(300_000).fill(1) }], ['ids', { int64: [1] }]);
  const [ids] = sampled(wide, wide, wide, wide, wide);
  assert.equal(ids?.examples, 3);
  const wider = example(['dense', { float: new Array(2 ** 20).fill(1) }]);
  assert.deepEqual(sampled(wider, wide), []);
});

test('the values of all steps of a SequenceExample and of an example list', () => {
  const features = [
    { name: 'user', kind: 'int64' },
    { name: 'clicks', kind: 'int64', steps: {} },
  ] as const;
  const clicks = [{ int64: [1, 5] }, { int64: [] }, { int64: [9] }];
  const records = {
    'sequence-example': sequenceExample([['user', { int64: [7] }]], ['clicks', clicks]),
    'example-list': exampleList(
      [['user', { int64: [7] }]],
      ...clicks.map((list) => [['clicks', list]] as const),
    ),
  } as const;
  for (const type of ['sequence-example', 'example-list'] as const) {
    const sample = sampleValues(features, type);
    sample.add(records[type]);
    assert.deepEqual(
      sample.counted().map(({ statistics: { count, min, max } }) => ({ count, min, max })),
      [
        { count: 1, min: 7, max: 7 },
        { count: 3, min: 1, max: 9 },
      ],
    );
  }
});

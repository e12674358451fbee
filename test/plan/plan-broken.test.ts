import assert from 'node:assert/strict';
import { test } from 'node:test';
import { BROKEN_KINDS } from '../../src/base/broken-kind.ts';
import { brokenFile } from '../../src/plan/shards.ts';
import { feature, LAYOUT, planAll, specOf } from './options.ts';

function brokenOf(text: string, changes: Parameters<typeof planAll>[2] = {}) {
  const { broken, bytes, problems } = planAll([feature()], specOf(text), changes);
  return {
    broken,
    bytes,
    problems: problems.map(({ code, place, message, fix }) => ({ code, place, message, fix })),
  };
}

test('those that were asked for, each once, in one order', () => {
  const { broken } = brokenOf('broken: [empty, truncated-data, empty]');
  assert.deepEqual(broken, ['truncated-data', 'empty']);
});

test('all of them, alone or in a list', () => {
  for (const text of ['broken: all', 'broken: [empty, all]']) {
    assert.deepEqual(brokenOf(text).broken, BROKEN_KINDS);
  }
});

test('without compression, all are those that break no compressed stream', () => {
  const { broken, problems } = brokenOf('broken: all', { compression: 'none' });
  assert.deepEqual(problems, []);
  assert.deepEqual(
    BROKEN_KINDS.filter((what) => !broken.includes(what)),
    ['truncated-stream', 'missing-trailer'],
  );
});

test('without compression, what would break it is refused at its place', () => {
  const { problems } = brokenOf('broken: [empty, missing-trailer]', { compression: 'none' });
  assert.deepEqual(problems, [
    {
      place: { file: 'f', line: 1, column: 17 },
      code: 'broken-kind-needs-compression',
      message: '"missing-trailer" breaks a compressed stream, and the fixture has compression none',
      fix: 'remove it, or set "compression" to gzip or zlib',
    },
  ]);
});

test('they come with the first shard', () => {
  const options = { shards: 3, examples: 9 };
  assert.equal(brokenOf('broken: empty', options).broken.length, 1);
  assert.equal(brokenOf('broken: empty', { ...options, shardIndex: 0 }).broken.length, 1);
  assert.deepEqual(brokenOf('broken: empty', { ...options, shardIndex: 1 }).broken, []);
});

test('their bytes are foreseen', () => {
  assert.ok(brokenOf('broken: all').bytes > brokenOf('broken: empty').bytes);
  assert.ok(brokenOf('broken: empty').bytes > brokenOf('').bytes);
});

test('they lie in a folder of their own, under the prefix of the others', () => {
  const file = brokenFile({ ...LAYOUT, filePrefix: 'train' }, 'flipped-crc');
  assert.equal(file, 'broken/train.flipped-crc.tfrecord.gz');
});

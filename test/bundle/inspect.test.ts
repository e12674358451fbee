/** `inspect` as a shell runs it. */
import assert from 'node:assert/strict';
import { join } from 'node:path';
import { test } from 'node:test';
import { gzipSync } from 'node:zlib';
import { example, frames, sequenceExample } from '../verify/build.ts';
import { makeMachine, runCli } from './harness.ts';

const STEP = { int64: [1, 2] };
const machine = makeMachine({
  'a.tfrecord': frames(example(['x', { int64: [7, 9] }], ['unset', undefined])),
  'data/b.tfrecord.gz': gzipSync(
    frames(sequenceExample([['user', { int64: [5] }]], ['clicks', [STEP, STEP]])),
  ),
  'data/README.md': '# Data',
  'other.tfrecord': frames(Buffer.from('0801', 'hex')),
});
const inspect = (...args: readonly string[]) => runCli(machine, 'inspect', ...args);

test('files and folders, one block each, and what is skipped', () => {
  const { status, stdout, stderr } = inspect('a.tfrecord', 'data');
  assert.equal(status, 0, stderr);
  const [first, second, ...rest] = stdout
    .split('\n\na')
    .join('\n\n')
    .split(/\n\n(?=data)/);
  assert.match(first ?? '', /^a\.tfrecord: 1 record of tf\.train\.Example/);
  assert.match(first ?? '', /\nunset {2,}unset /);
  assert.match(second ?? '', /b\.tfrecord\.gz: 1 record of tf\.train\.SequenceExample/);
  assert.match(second ?? '', /\nclicks +int64 +2 +2 /);
  assert.deepEqual(rest, []);
  assert.match(stdout, /[^\n]\n$/);
  assert.match(stderr, /^warning: .*README\.md.*\[files-skipped\]/);
});

test('--json is one object with all figures', () => {
  const { status, stdout } = inspect('a.tfrecord', join('data', '*.gz'), '--json');
  assert.equal(status, 0);
  assert.match(stdout, /\}\n$/);
  const { files } = JSON.parse(stdout);
  assert.deepEqual(
    files.map(({ file, record, records, compression }: Record<string, unknown>) => [
      file,
      record,
      records,
      compression,
    ]),
    [
      ['a.tfrecord', 'example', 1, 'none'],
      [join('data', 'b.tfrecord.gz'), 'sequence-example', 1, 'gzip'],
    ],
  );
  const [x, ...more] = files[0].features.filter(({ name }: { name: string }) => name === 'x');
  assert.deepEqual([x.kind, x.length, x.min, x.max, x.mean], ['int64', { min: 2, max: 2 }, 7, 9, 8]);
  assert.deepEqual(more, []);
  const clicks = files[1].features.find(({ name }: { name: string }) => name === 'clicks');
  assert.deepEqual(clicks.steps, { min: 2, max: 2 });
});

test('--record is JSON that ends with a line feed', () => {
  const { status, stdout } = inspect('data', '--record', '0');
  assert.equal(status, 0);
  assert.match(stdout, /\}\n$/);
  assert.deepEqual(JSON.parse(stdout), {
    context: { user: { int64: [5] } },
    feature_lists: { clicks: [STEP, STEP] },
  });
  assert.equal(inspect('a.tfrecord', 'data', '--record', '0').status, 1);
});

test('another message is named as what it is not, and the status says so', () => {
  const { status, stdout } = inspect('other.tfrecord');
  assert.equal(status, 1);
  assert.match(stdout, /\[unknown-message\]/);
});

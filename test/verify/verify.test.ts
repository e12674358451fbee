import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { test } from 'node:test';
import { gzipSync } from 'node:zlib';
import type { Expected } from '../../src/verify/expected.ts';
import { type Verification, verifyFiles } from '../../src/verify/verify.ts';
import { checksumOf, example, frame, frames, type List, scratch } from './build.ts';

const file = scratch();
const sha256 = (bytes: Uint8Array) => createHash('sha256').update(bytes).digest('hex');
const EXPECTED: readonly Expected[] = [{ name: 'x', kind: 'int64', length: 2, presence: 'required' }];
const GOOD = example(['x', { int64: [1, 2] }]);
const bad = (list: List) => example(['x', list]);

/** `severity code` of what is found in one file. */
async function found(bytes: Uint8Array, records?: number): Promise<string[]> {
  const files = [{ path: file('one', bytes), name: 'F', ...(records !== undefined && { records }) }];
  return codesOf(await verifyFiles(files, EXPECTED, { compression: 'none' }));
}

function codesOf({ problems, warnings }: Pick<Verification, 'problems' | 'warnings'>): string[] {
  return [...problems, ...warnings].map(({ severity, code }) => `${severity} ${code}`);
}

test('valid files are listed in order with their digests and a common one', async () => {
  const records = [[GOOD], [GOOD, GOOD, GOOD], [GOOD, GOOD]];
  const contents = records.map((data) => frames(...data));
  const files = contents.map((content, i) => ({
    path: file(`${i}.gz`, gzipSync(content)),
    records: [1, 3, 2][i]!,
  }));
  const result = await verifyFiles(files, EXPECTED, { compression: 'gzip' });
  assert.deepEqual(result.problems, []);
  assert.equal(result.contentSha256, sha256(Buffer.concat(contents)));
  assert.deepEqual(
    result.files,
    contents.map((content, i) => ({
      path: files[i]?.path,
      file: `${i}.gz`,
      compression: 'gzip',
      records: [1, 3, 2][i],
      members: 1,
      bytes: gzipSync(content).length,
      contentBytes: content.length,
      recordsChecksum: checksumOf(...records[i]!),
      sha256: sha256(gzipSync(content)),
      contentSha256: sha256(content),
    })),
  );
});

test('the common digest of a single file is its own', async () => {
  const { files, contentSha256 } = await verifyFiles([{ path: file('a', frames(GOOD)) }], EXPECTED, {
    compression: 'none',
  });
  assert.equal(contentSha256, sha256(frames(GOOD)));
  assert.equal(files[0]?.contentSha256, contentSha256);
});

test('a fault states file, record, byte and feature, and equal faults are grouped', async () => {
  const content = frames(GOOD, bad({ int64: [1] }), bad({ int64: [2] }), bad({ float: [1, 2] }));
  const at = frame(GOOD).length;
  const last = at + 2 * frame(bad({ int64: [1] })).length;
  const { problems } = await verifyFiles([{ path: file('places', content), name: 'F' }], EXPECTED, {
    compression: 'none',
  });
  assert.deepEqual(
    problems.map(({ code, message }) => [code, message.replace(/: (it|feature "x":) .*?(\(and.*)?$/, ' $2')]),
    [
      ['wrong-length', `F: record 1 (byte ${at}) (and 1 more time)`],
      ['wrong-kind', `F: record 3 (byte ${last}) `],
    ],
  );
});

test('after ten different faults, the others are only counted', async () => {
  const records = Array.from({ length: 30 }, (_, n) => bad({ int64: Array(n + 3).fill(0) }));
  const codes = await found(frames(...records));
  assert.deepEqual(codes, [...Array(10).fill('error wrong-length'), 'error more-faults']);
});

test('a malformed record is a fault, and the next records are checked', async () => {
  assert.deepEqual(await found(frames(Buffer.from('text'), bad({ int64: [1] }))), [
    'error malformed-record',
    'error wrong-length',
  ]);
});

test('what TensorFlow reads nevertheless is a warning', async () => {
  const twice = example(['x', { int64: [1, 2] }], ['x', { int64: [1, 2] }]);
  assert.deepEqual(await found(frames(twice)), ['warning repeated-feature']);
});

test('damage ends the check of its file, but not of the others', async () => {
  const broken = Buffer.concat([frames(bad({ int64: [1] })), Buffer.alloc(20)]);
  const files = [
    { path: file('broken', broken), name: 'A' },
    { path: file('good', frames(GOOD)), name: 'B' },
    { path: file('gone', GOOD).replace(/gone$/, 'not-there'), name: 'C' },
    { path: file('wrong', frames(example())), name: 'D' },
  ];
  const result = await verifyFiles(files, EXPECTED, { compression: 'none' });
  assert.deepEqual(
    result.files.map((one) => one.file),
    ['B', 'D'],
  );
  assert.equal(result.contentSha256, undefined);
  assert.deepEqual(
    result.problems.map(({ code, message }) => `${message[0]} ${code}`),
    ['A wrong-length', 'A corrupt-record', 'C unreadable-file', 'D missing-feature'],
  );
});

test('the number of records is checked, and zero records are never enough', async () => {
  assert.deepEqual(await found(frames(GOOD, GOOD), 2), []);
  assert.deepEqual(await found(frames(GOOD, GOOD), 3), ['error wrong-record-count']);
  assert.deepEqual(await found(Buffer.alloc(0)), ['error no-records']);
  assert.deepEqual(await found(Buffer.alloc(0), 0), []);
  assert.deepEqual(await found(Buffer.alloc(0), 1), ['error wrong-record-count']);
});

test('by default, the name of a file is the last part of its path', async () => {
  const { problems } = await verifyFiles([{ path: file('random.tfrecord', GOOD) }], EXPECTED, {
    compression: 'gzip',
  });
  assert.match(problems[0]?.message ?? '', /^random.tfrecord: byte 0: there is no gzip header/);
});

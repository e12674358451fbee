/** What is said of several files together, and of how they are read. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { deflateSync, gzipSync } from 'node:zlib';
import type { Expected } from '../../src/verify/expected.ts';
import { type Verification, verifyFiles } from '../../src/verify/verify.ts';
import { example, exampleList, frames, scratch, sequenceExample } from './build.ts';

const file = scratch();
const EXPECTED: readonly Expected[] = [{ name: 'x', kind: 'int64', length: 2, presence: 'required' }];
const GOOD = example(['x', { int64: [1, 2] }]);

function codesOf({ problems, warnings }: Pick<Verification, 'problems' | 'warnings'>): string[] {
  return [...problems, ...warnings].map(({ severity, code }) => `${severity} ${code}`);
}

test('an empty file among others is a warning', async () => {
  const files = [
    { path: file('full', frames(GOOD)), name: 'A' },
    { path: file('empty', Buffer.alloc(0)), name: 'B' },
  ];
  const result = await verifyFiles(files, EXPECTED, { compression: 'none' });
  assert.deepEqual(codesOf(result), ['warning empty-file']);
  assert.match(result.warnings[0]?.message ?? '', /^B: /);
  const empty = await verifyFiles([files[1]!, { ...files[1]!, name: 'C' }], EXPECTED, {
    compression: 'none',
  });
  assert.deepEqual(codesOf(empty), ['error no-records', 'error no-records']);
});

test('with auto, every compression is accepted, unless a file states its own', async () => {
  const files = [
    { path: file('a', gzipSync(frames(GOOD))) },
    { path: file('b', frames(GOOD)) },
    { path: file('c', deflateSync(frames(GOOD))) },
  ];
  const result = await verifyFiles(files, EXPECTED, { compression: 'auto' });
  assert.deepEqual(codesOf(result), []);
  assert.deepEqual(
    result.files.map(({ compression }) => compression),
    ['gzip', 'none', 'zlib'],
  );
  const demanded = files.map((one) => ({ ...one, compression: 'gzip' as const }));
  const refused = await verifyFiles(demanded, EXPECTED, { compression: 'auto' });
  assert.deepEqual(codesOf(refused), ['error corrupt-file', 'error corrupt-file']);
});

test('absent features are counted if the reader has a default or the file may lack them', async () => {
  const content = frames(GOOD, example(), example(['x', undefined]));
  const one = { path: file('absent', content), name: 'F' };
  const withDefault = EXPECTED.map((feature) => ({ ...feature, presence: 'has-default' as const }));
  const options = { compression: 'none' } as const;
  const refused = await verifyFiles([one], EXPECTED, options);
  assert.deepEqual(codesOf(refused), ['error missing-feature']);
  assert.deepEqual([...refused.absent], []);
  for (const result of [
    await verifyFiles([one], withDefault, options),
    await verifyFiles([{ ...one, mayLack: new Set(['x']) }], EXPECTED, options),
  ]) {
    assert.deepEqual(codesOf(result), []);
    assert.deepEqual([...result.absent], [['x', 2]]);
  }
});

test('several gzip members are one warning for all files', async () => {
  const member = gzipSync(frames(GOOD));
  const files = [1, 3, 1000].map((count) => ({
    path: file(`members-${count}`, Buffer.concat(Array(count).fill(member))),
  }));
  const result = await verifyFiles(files, EXPECTED, { compression: 'auto' });
  assert.deepEqual(codesOf(result), ['warning several-gzip-members']);
  assert.match(
    result.warnings[0]?.message ?? '',
    /^members-3 has 3 gzip members \(1 other file also has several\)/,
  );
  assert.deepEqual(codesOf(await verifyFiles(files.slice(0, 1), EXPECTED, { compression: 'auto' })), []);
});

test('records of other types are checked', async () => {
  const steps = { min: 1, max: 2 };
  const expected: readonly Expected[] = [...EXPECTED, { ...EXPECTED[0]!, name: 'y', steps }];
  const context = [['x', { int64: [1, 2] }]] as const;
  const step = { int64: [3, 4] };
  const contents = {
    'sequence-example': frames(sequenceExample(context, ['y', [step, step]])),
    'example-list': frames(exampleList(context, [['y', step]])),
  };
  for (const record of ['sequence-example', 'example-list'] as const) {
    for (const [type, content] of Object.entries(contents)) {
      const files = [{ path: file('nested', content) }];
      const { problems } = await verifyFiles(files, expected, { compression: 'none', record });
      assert.equal(problems.length === 0, type === record, `${type} as ${record}`);
    }
  }
});

test('an abort rejects with its reason', async () => {
  const signal = AbortSignal.abort(new Error('enough'));
  const files = [{ path: file('aborted', frames(GOOD)) }];
  await assert.rejects(verifyFiles(files, EXPECTED, { compression: 'none', signal }), /enough/);
});

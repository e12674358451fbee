/** How far records are looked at, and what is said of files that are broken or foreign. */
import assert from 'node:assert/strict';
import { suite, test } from 'node:test';
import { gzipSync } from 'node:zlib';
import type { Problem } from '../../../src/base/problem.ts';
import { RECORD_LIMITS } from '../../../src/schema/forms/records/read.ts';
import { inferSchemaOfFile, recordsForm } from '../../../src/schema/forms/records.ts';
import { frame, frames, scratch } from '../../verify/build.ts';
import { assertProblems, readWith } from '../reading.ts';
import { example, inferred, inferredFrom, png, recognise, sequenceExample } from './build-records.ts';

const put = scratch();
const record = (value: number) => example({ a: { int64: [value] } });

test('it reports how many records were read', async () => {
  const records = [1, 2, 3].map(record);
  const all = await inferred(records);
  assert.equal(
    all.problems[0]?.message,
    'the schema is inferred from the first 3 records (90 bytes, the whole file)',
  );
  const first = await inferred(records, { ...RECORD_LIMITS, records: 2 });
  assert.equal(first.problems[0]?.message, 'the schema is inferred from the first 2 records (60 bytes)');
  assert.equal(first.plain, 'record: example\nfeatures:\n  a: { kind: int64, min: 1, max: 2 }\n');
});

test('it stops at the limit of bytes or time', async () => {
  const many = frames(...Array.from({ length: 40_000 }, (_, i) => record(i)));
  const bytes = await inferredFrom(many, { records: 1e6, bytes: 1, milliseconds: 1e6 });
  assert.match(bytes.problems[0]?.message ?? '', /first [\d,]+ records .*more bytes are not read$/);
  const time = await inferredFrom(many, { records: 1e6, bytes: 1e9, milliseconds: 0 });
  assert.match(time.problems[0]?.message ?? '', /the time limit was reached/);
});

test('a file on disk is read only as far as needed, and may be larger than memory', async () => {
  const path = put(
    'large.tfrecord',
    Buffer.concat([frames(...[1, 2].map(record)), Buffer.alloc(40 * 2 ** 20)]),
  );
  const problems: Problem[] = [];
  const schema = await inferSchemaOfFile(path, 'large.tfrecord', recognise, (problem) =>
    problems.push(problem),
  );
  assert.equal(schema?.features.length, 1);
  assertProblems(problems, [
    {
      at: '1:1',
      severity: 'warning',
      code: 'inferred-schema',
      says: /first 2 records .*is corrupt after 2 records/,
    },
  ]);
});

suite('what is no TFRecord is not recognised', () => {
  const form = recordsForm(recognise);
  const why = (bytes: Uint8Array) => form.whyNot({ name: 'f', bytes, fragment: undefined });
  const good = frames(record(1));
  test('a text', () =>
    assert.match(
      why(Buffer.from('features: {}')) ?? '',
      /does not start with a compressed or uncompressed record/,
    ));
  test('nothing', () => assert.match(why(Buffer.alloc(0)) ?? '', /does not start/));
  test('a compressed text', () =>
    assert.match(why(gzipSync('features: {}')) ?? '', /does not contain records/));
  test('a TFRecord is', () => assert.equal(why(good), undefined));
  test('a compressed TFRecord is', () => assert.equal(why(gzipSync(good)), undefined));
  test('a compressed TFRecord without records is', () => assert.equal(why(gzipSync('')), undefined));
});

suite('a file that nothing can be inferred from is refused with one error', () => {
  const cases: readonly (readonly [what: string, bytes: Uint8Array, code: string, says: RegExp])[] = [
    ['no records', gzipSync(''), 'no-records', /has no records/],
    [
      'a broken first record',
      frame(record(1)).subarray(0, 20),
      'unreadable-records',
      /after 0 records: the file ends/,
    ],
    [
      'another message',
      frames(Buffer.from('0801', 'hex')),
      'unreadable-records',
      /record 0 \(byte 0\): .*not a tf.train/,
    ],
    ['a text as a record', frames(Buffer.from('hello')), 'unreadable-records', /record 0/],
    [
      'another message later',
      frames(record(1), Buffer.from('x')),
      'unreadable-records',
      /record 1 \(byte 30\)/,
    ],
    [
      'records without features',
      frames(example({}), example({})),
      'no-features',
      /2 records have no features/,
    ],
    [
      'an integer of eleven bytes',
      frames(Buffer.from('0a150a130a0161120e1a0c0a0affffffffffffffffffff', 'hex')),
      'unreadable-records',
      /record 0 \(byte 0\)/,
    ],
  ];
  for (const [what, bytes, code, says] of cases) {
    test(what, async () => {
      const { schema, problems } = await inferredFrom(bytes);
      assert.equal(schema, undefined);
      assertProblems(problems, [{ at: '1:1', code, says }]);
    });
  }
});

test('bytes values are not copied', async () => {
  const secret = 'S3cretToken';
  const values = [
    secret,
    `${secret} in a text`,
    `{"key": "${secret}"}`,
    Buffer.concat([png(1, 1), Buffer.from(secret)]),
  ];
  const records = values.flatMap((value, i) => [
    example({ a: { bytes: [value] }, [`b${i}`]: { bytes: [value, value] }, c: { bytes: [secret] } }),
    example({ a: { bytes: [Buffer.from(`\xff${secret}`, 'latin1')] } }),
  ]);
  const lists = values.map((value) =>
    sequenceExample({ a: { bytes: [value] } }, { b: [{ bytes: [value] }] }),
  );
  for (const one of [
    await inferred(records),
    await inferred(lists),
    await inferred([...records, Buffer.from(secret)]),
  ]) {
    const output = JSON.stringify([one.plain, one.schema, one.problems]);
    assert.ok(output.length > 200);
    for (const part of [secret, 'S3cret', 'Token', Buffer.from(secret).toString('base64')]) {
      assert.ok(!output.includes(part), part);
    }
  }
});

test('the form reads bytes, and refuses names of Python variables', async () => {
  const { schema } = await readWith(recordsForm(recognise), frames(record(1)), 'f.tfrecord');
  assert.equal(schema?.features[0]?.place.file, 'f.tfrecord');
  const { problems } = await readWith(recordsForm(recognise), frames(record(1)), 'f.tfrecord', 'A');
  assertProblems(problems, [{ at: '1:1', code: 'not-python', says: /":A"/ }]);
});

test('features with two kinds or none are left out', async () => {
  const { plain, problems } = await inferred([
    example({ a: { int64: [1] }, b: { float: [1] }, c: undefined }),
    example({ a: { bytes: ['x'] }, b: { float: [1] }, c: undefined }),
  ]);
  assertProblems(problems, [
    { at: '1:1', code: 'mixed-kinds', says: /"a" is int64 in some records and bytes in others/ },
    { at: '1:1', code: 'no-kind', severity: 'warning', says: /"c" is left out/ },
    { at: '1:1', code: 'inferred-schema', severity: 'warning', says: /first 2 records/ },
  ]);
  assert.equal(plain, 'record: example\nfeatures:\n  b: { kind: float, min: 1, max: 1 }\n');
});

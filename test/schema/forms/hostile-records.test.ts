/** Records that are made to exhaust memory, or to break what reads them. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { gzipSync } from 'node:zlib';
import fc from 'fast-check';
import { RECORD_LIMITS } from '../../../src/schema/forms/records/read.ts';
import { frame } from '../../verify/build.ts';
import { assertProblems } from '../reading.ts';
import { inferred, inferredFrom, sequenceExample } from './build-records.ts';

/** A record that says it has so many bytes, and has so many zeros. */
const zeros = (size: number) =>
  Buffer.concat([frame(Buffer.alloc(0), BigInt(size)).subarray(0, 12), Buffer.alloc(size)]);

test('a record larger than the limit is refused, and not read beyond it', async () => {
  const { problems } = await inferredFrom(zeros(3 * 2 ** 20), {
    ...RECORD_LIMITS,
    bytes: 2 ** 20,
  });
  assertProblems(problems, [{ at: '1:1', code: 'no-records', says: /first record is too large/ }]);
});

test('a file that inflates a thousandfold is read only as far as the limit', {
  timeout: 10_000,
}, async () => {
  const bomb = gzipSync(zeros(200 * 2 ** 20), { level: 1 });
  const before = process.memoryUsage().rss;
  const { problems } = await inferredFrom(bomb);
  assertProblems(problems, [{ at: '1:1', code: 'no-records', says: /too large/ }]);
  assert.ok(process.memoryUsage().rss - before < 300 * 2 ** 20);
});

test('any bytes result in a schema or an error', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(fc.uint8Array({ maxLength: 40 }), { minLength: 1, maxLength: 3 }),
      async (records) => {
        const { schema, problems } = await inferred(records);
        assert.ok(schema !== undefined || problems.some(({ severity }) => severity === 'error'));
      },
    ),
  );
});

test('any changed byte results in a schema or an error', async () => {
  const whole = Buffer.from(
    sequenceExample({ a: { int64: [1, 300] }, b: { float: [1] } }, { c: [{ bytes: ['x', ''] }, undefined] }),
  );
  for (let at = 0; at < whole.length; at++) {
    for (const byte of [0, 1, 0x7f, 0x80, 0xff]) {
      const changed = Buffer.from(whole);
      changed[at] = byte;
      const { schema, problems } = await inferred([changed]);
      assert.ok(schema !== undefined || problems.some(({ severity }) => severity === 'error'));
    }
  }
});

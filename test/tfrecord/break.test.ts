/** Every broken file is broken as it says, and our verifier, which shares no code with it, says the same. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { BROKEN_KINDS, type BrokenKind } from '../../src/base/broken-kind.ts';
import { breakFile } from '../../src/tfrecord/break.ts';
import type { Compression } from '../../src/tfrecord/compress.ts';
import { verifyFiles } from '../../src/verify/verify.ts';
import { example, frame, frames, scratch } from '../verify/build.ts';

const file = scratch();
const EXPECTED = [{ name: 'x', kind: 'int64', length: 2, presence: 'required' }] as const;
const RECORDS = [1, 2, 3].map((n) => example(['x', { int64: [n, 100 * n] }]));

const COUNTS = [1, 3];
const NEEDS_COMPRESSION: readonly BrokenKind[] = ['truncated-stream', 'missing-trailer'];

function broken(what: BrokenKind, count: number, codec: Compression) {
  const records = RECORDS.slice(0, count);
  const bytes = frames(...records);
  return breakFile(what, { bytes, count, last: bytes.length - frame(records.at(-1)!).length }, codec);
}

for (const codec of ['gzip', 'zlib', 'none'] as const) {
  for (const what of BROKEN_KINDS) {
    if (codec === 'none' && NEEDS_COMPRESSION.includes(what)) continue;
    for (const count of COUNTS) {
      test(`${what}, ${codec}, records: ${count}: verify reports place and fault`, async () => {
        const { bytes, record, offset, error } = broken(what, count, codec);
        const { problems } = await verifyFiles([{ path: file('it', bytes), name: 'F' }], EXPECTED, {
          compression: codec,
        });
        assert.equal(problems.length, 1);
        const found = problems[0]?.message ?? '';
        const uncompressed = codec === 'none' ? '' : ' uncompressed';
        const places = [
          record === undefined
            ? `F: byte ${offset}`
            : `F: record ${record} (byte ${offset}${uncompressed}): `,
          'F: it holds 0 records',
        ];
        assert.ok(found.startsWith(places[0]!) || (offset === 0 && found.startsWith(places[1]!)), found);
        assert.ok(found.includes(error), found);
      });
    }
  }
}

test('the same bytes every time', () => {
  for (const what of BROKEN_KINDS) assert.deepEqual(broken(what, 3, 'gzip'), broken(what, 3, 'gzip'));
});

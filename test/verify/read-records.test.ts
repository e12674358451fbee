import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { test } from 'node:test';
import { deflateSync, gzipSync } from 'node:zlib';
import fc from 'fast-check';
import { readRecords } from '../../src/verify/read-records.ts';
import { checksumOf, frames, scratch } from './build.ts';
import { COMPRESSIONS, PACK, read } from './reading.ts';

const file = scratch();
const sha256 = (bytes: Uint8Array) => createHash('sha256').update(bytes).digest('hex');

// The table of records in the TFRecord section of the format facts, as TensorFlow wrote them.
const GOLDEN = [
  ['', '000000000000000029039807', 'd8ea82a2'],
  ['hello', '0500000000000000eab2043e', 'bb1f1c19'],
  ['\0', '01000000000000000175de41', 'd28f2549'],
  [String.fromCharCode(...Array(256).keys()), '00010000000000002fb308df', '60231ad3'],
] as const;

test('records written by TensorFlow are read, and the test builder writes the same', async () => {
  const records = GOLDEN.map(([data]) => Buffer.from(data, 'latin1'));
  const content = Buffer.concat(
    GOLDEN.map(([, header, footer], i) =>
      Buffer.concat([Buffer.from(header, 'hex'), records[i]!, Buffer.from(footer, 'hex')]),
    ),
  );
  assert.deepEqual(frames(...records), content);
  const { seen } = await read(file('golden', content), 'none');
  assert.deepEqual(
    seen,
    records.map((data, index) => ({ index, offset: [0, 16, 37, 54][index], data })),
  );
});

for (const compression of COMPRESSIONS) {
  test(`${compression}: sizes and digests are those of file and stream`, async () => {
    const records = [Buffer.from('hello'), Buffer.alloc(70_000, 7)];
    const content = frames(...records);
    const packed = PACK[compression](content);
    const { result } = await read(file(`sizes-${compression}`, packed), compression);
    assert.deepEqual(result, {
      compression,
      records: 2,
      members: compression === 'none' ? 0 : 1,
      bytes: packed.length,
      contentBytes: content.length,
      recordsChecksum: checksumOf(...records),
      sha256: sha256(packed),
      contentSha256: sha256(content),
    });
    assert.deepEqual((await read(file(`sizes-${compression}`, packed), 'auto')).result, result);
  });

  test(`${compression}: the result does not depend on the size of reads`, async () => {
    const records = fc.array(fc.uint8Array({ maxLength: 300 }), { minLength: 1, maxLength: 8 });
    const chunk = fc.integer({ min: 1, max: 700 });
    await fc.assert(
      fc.asyncProperty(records, chunk, async (datas, chunkBytes) => {
        const path = file(`chunks-${compression}`, PACK[compression](frames(...datas)));
        const { seen, result } = await read(path, compression, chunkBytes);
        assert.deepEqual(
          seen.map(({ data }) => data),
          datas.map((data) => Buffer.from(data)),
        );
        assert.deepEqual({ seen, result }, await read(path, compression));
      }),
    );
  });
}

test('several gzip members are one stream, even if a read ends between them', async () => {
  const [a, b] = [frames(Buffer.from('one')), frames(Buffer.from('two'))];
  const first = gzipSync(a);
  const path = file('members', Buffer.concat([first, gzipSync(b)]));
  for (const chunkBytes of [1, first.length - 8, first.length, first.length + 1]) {
    const { seen, result } = await read(path, 'gzip', chunkBytes);
    assert.deepEqual(
      seen.map(({ data }) => data.toString()),
      ['one', 'two'],
    );
    assert.equal(result?.contentSha256, sha256(Buffer.concat([a, b])));
    assert.equal(result?.members, 2);
  }
});

test('a record across several gzip members is put together', async () => {
  const content = frames(Buffer.from('a record in three members'));
  const members = [content.subarray(0, 5), content.subarray(5, 20), content.subarray(20)];
  const { seen } = await read(file('crossing', Buffer.concat(members.map((part) => gzipSync(part)))), 'gzip');
  assert.deepEqual(
    seen.map(({ data }) => data.toString()),
    ['a record in three members'],
  );
});

test('optional parts of a gzip header are skipped', async () => {
  const plain = gzipSync(frames(Buffer.from('hello')));
  const [extra, name, comment] = [
    Buffer.from('0300616263', 'hex'),
    Buffer.from('a.tfrecord\0'),
    Buffer.from('why\0'),
  ];
  const header = Buffer.concat([
    plain.subarray(0, 3),
    Buffer.of(4 + 8 + 16),
    plain.subarray(4, 10),
    extra,
    name,
    comment,
  ]);
  const { seen } = await read(file('header', Buffer.concat([header, plain.subarray(10)])), 'gzip', 64);
  assert.deepEqual(
    seen.map(({ data }) => data.toString()),
    ['hello'],
  );
});

test('the callback can stop the reading', async () => {
  const path = file('stop', frames(Buffer.from('a'), Buffer.from('b'), Buffer.from('c')));
  let calls = 0;
  const onRecord = (index: number): 'stop' | undefined => {
    calls++;
    return index === 1 ? 'stop' : undefined;
  };
  assert.equal(await readRecords(path, { compression: 'none', onRecord }), undefined);
  assert.equal(calls, 2);
});

test('an error of the callback is rethrown, and the file is closed', async () => {
  const path = file('throws', gzipSync(frames(Buffer.from('a'))));
  const bug = new TypeError('a bug');
  const onRecord = (): void => {
    throw bug;
  };
  await assert.rejects(readRecords(path, { compression: 'gzip', onRecord }), bug);
});

test('an empty file and an empty stream have no records', async () => {
  assert.equal((await read(file('empty', Buffer.alloc(0)), 'none')).result?.records, 0);
  assert.equal((await read(file('empty.gz', gzipSync(Buffer.alloc(0))), 'gzip')).result?.records, 0);
  assert.equal((await read(file('empty.zz', deflateSync(Buffer.alloc(0))), 'zlib')).result?.records, 0);
});

for (const compression of COMPRESSIONS) {
  test(`${compression}: an abort rejects with its reason, and the file is closed`, async () => {
    const records = Array.from({ length: 50 }, () => Buffer.alloc(20_000, 7));
    const path = file(`aborted-${compression}`, PACK[compression](frames(...records)));
    const abort = new AbortController();
    const reason = new Error('enough');
    let seen = 0;
    const onRecord = (): void => {
      seen++;
      if (seen === 3) abort.abort(reason);
    };
    const options = { compression, onRecord, signal: abort.signal, chunkBytes: 4096 };
    await assert.rejects(readRecords(path, options), reason);
    assert.ok(seen < records.length);
  });
}

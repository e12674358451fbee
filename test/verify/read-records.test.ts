import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { test } from 'node:test';
import { deflateSync, gzipSync } from 'node:zlib';
import fc from 'fast-check';
import { Refusal } from '../../src/base/problem.ts';
import { readRecords } from '../../src/verify/read-records.ts';
import type { Compression } from '../../src/verify/sniff.ts';
import { frame, frames, scratch } from './build.ts';

const file = scratch();
const sha256 = (bytes: Uint8Array) => createHash('sha256').update(bytes).digest('hex');

const PACK: Record<Compression, (content: Uint8Array) => Buffer> = {
  gzip: (content) => gzipSync(content),
  zlib: (content) => deflateSync(content),
  none: (content) => Buffer.from(content),
};
const COMPRESSIONS = Object.keys(PACK) as Compression[];

interface Seen {
  readonly index: number;
  readonly offset: number;
  readonly data: Buffer;
}

async function read(path: string, compression: Compression | 'detect', chunkBytes?: number) {
  const seen: Seen[] = [];
  const onRecord = (index: number, offset: number, data: Buffer): void => {
    seen.push({ index, offset, data: Buffer.from(data) });
  };
  const result = await readRecords(path, { compression, onRecord, ...(chunkBytes && { chunkBytes }) });
  return { seen, result };
}

async function isRefused(path: string, compression: Compression): Promise<boolean> {
  try {
    await read(path, compression);
    return false;
  } catch (fault) {
    assert.ok(fault instanceof Refusal, String(fault));
    return true;
  }
}

// The table of records in the TFRecord section of the format facts, as TensorFlow wrote them.
const GOLDEN = [
  ['', '000000000000000029039807', 'd8ea82a2'],
  ['hello', '0500000000000000eab2043e', 'bb1f1c19'],
  ['\0', '01000000000000000175de41', 'd28f2549'],
  [String.fromCharCode(...Array(256).keys()), '00010000000000002fb308df', '60231ad3'],
] as const;

test('records that TensorFlow wrote are read, and our builder writes the same', async () => {
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
    const content = frames(Buffer.from('hello'), Buffer.alloc(70_000, 7));
    const packed = PACK[compression](content);
    const { result } = await read(file(`sizes-${compression}`, packed), compression);
    assert.deepEqual(result, {
      compression,
      records: 2,
      bytes: packed.length,
      contentBytes: content.length,
      sha256: sha256(packed),
      contentSha256: sha256(content),
    });
    assert.deepEqual((await read(file(`sizes-${compression}`, packed), 'detect')).result, result);
  });

  test(`${compression}: the size of the reads does not matter`, async () => {
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

  test(`${compression}: a file that is cut anywhere is found`, async () => {
    const records = ['', 'hello', 'a longer record of text, text, text'].map((text) => Buffer.from(text));
    const whole = PACK[compression](frames(...records));
    const borders = compression === 'none' ? [16, 37] : [];
    for (let length = 1; length < whole.length; length++) {
      const refused = await isRefused(file(`cut-${compression}`, whole.subarray(0, length)), compression);
      // Framing cannot know how many records there were: `verifyFiles` counts them.
      assert.equal(refused, !borders.includes(length), `cut after ${length} bytes`);
    }
  });

  test(`${compression}: a byte more at the end is found`, async () => {
    for (const byte of [0, 1, 0x1f, 0x78]) {
      const path = file(
        `more-${compression}`,
        Buffer.concat([PACK[compression](frame(Buffer.from('x'))), Buffer.of(byte)]),
      );
      assert.ok(await isRefused(path, compression), `byte ${byte}`);
    }
  });
}

test('any flipped bit of an uncompressed file is found', async () => {
  const whole = frames(Buffer.from('hello'), Buffer.alloc(0), Buffer.from('some more data'));
  for (let bit = 0; bit < 8 * whole.length; bit++) {
    const broken = Buffer.from(whole);
    broken[bit >>> 3]! ^= 1 << (bit & 7);
    assert.ok(await isRefused(file('flipped', broken), 'none'), `bit ${bit}`);
  }
});

test('any flipped bit of deflate data or trailer is found, unless it fills up the last byte', async () => {
  const content = frames(Buffer.from('hello'), Buffer.from('some more data, data, data'));
  for (const [compression, headerBytes, trailerBytes] of [
    ['gzip', 10, 8],
    ['zlib', 2, 4],
  ] as const) {
    const whole = PACK[compression](content);
    const lastByte = whole.length - trailerBytes - 1;
    for (let bit = 8 * headerBytes; bit < 8 * whole.length; bit++) {
      const broken = Buffer.from(whole);
      broken[bit >>> 3]! ^= 1 << (bit & 7);
      const refused = await isRefused(file('flipped', broken), compression);
      assert.ok(refused || bit >>> 3 === lastByte, `${compression}, bit ${bit}`);
    }
  }
});

test('several gzip members are one stream, also where a read ends between them', async () => {
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
  }
});

test('a record that crosses border after border of gzip members is put together', async () => {
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

test('reading ends where the callback stops it', async () => {
  const path = file('stop', frames(Buffer.from('a'), Buffer.from('b'), Buffer.from('c')));
  let calls = 0;
  const onRecord = (index: number): 'stop' | undefined => {
    calls++;
    return index === 1 ? 'stop' : undefined;
  };
  assert.equal(await readRecords(path, { compression: 'none', onRecord }), undefined);
  assert.equal(calls, 2);
});

test('an error of the callback comes out as it is, and the file is closed', async () => {
  const path = file('throws', gzipSync(frames(Buffer.from('a'))));
  const bug = new TypeError('a bug');
  const onRecord = (): void => {
    throw bug;
  };
  await assert.rejects(readRecords(path, { compression: 'gzip', onRecord }), bug);
});

test('an empty file and an empty stream hold no record', async () => {
  assert.equal((await read(file('empty', Buffer.alloc(0)), 'none')).result?.records, 0);
  assert.equal((await read(file('empty.gz', gzipSync(Buffer.alloc(0))), 'gzip')).result?.records, 0);
  assert.equal((await read(file('empty.zz', deflateSync(Buffer.alloc(0))), 'zlib')).result?.records, 0);
});

/** Every bit flip, every truncation and every byte behind the end of a small file is found, but for bits that mean nothing. */
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { deflateSync, gzipSync } from 'node:zlib';
import type { Expected } from '../../src/verify/expected.ts';
import type { RecordType } from '../../src/verify/record-type.ts';
import type { Compression } from '../../src/verify/sniff.ts';
import { verifyFiles } from '../../src/verify/verify.ts';
import { example, exampleList, frames, scratch, sequenceExample } from './build.ts';

const ID: Expected = { name: 'id', kind: 'int64', length: 2, presence: 'required' };
const STEPS = { min: 0, max: 3 };
const CLICKS: Expected = { name: 'c', kind: 'int64', length: 1, steps: STEPS, presence: 'required' };
const [one, two] = [{ int64: [1] }, { int64: [3, 300] }];

const RECORDS: Readonly<
  Record<RecordType, { readonly data: Buffer; readonly expected: readonly Expected[] }>
> = {
  example: { data: example(['id', two]), expected: [ID] },
  'sequence-example': {
    data: sequenceExample([['id', two]], ['c', [one, one]]),
    expected: [ID, CLICKS],
  },
  'example-list': { data: exampleList([['id', two]], [['c', one]], [['c', one]]), expected: [ID, CLICKS] },
};

const CONTAINERS: Readonly<Record<Compression, (content: Buffer) => Buffer>> = {
  none: (content) => content,
  gzip: (content) => gzipSync(content),
  zlib: (content) => deflateSync(content),
};

/**
 * Bits that every reader ignores, by their number, with what they say, which is nothing about the content: in the header of
 * a gzip file (RFC 1952), and between the end of the last deflate block and the trailer.
 */
function meaningless(compression: Compression, file: Buffer): ReadonlyMap<number, string> {
  const bits = (byte: number, count: number, what: string) =>
    Array.from({ length: count }, (_, bit) => [8 * byte + bit, what] as const);
  const PADDING = 'the padding behind the last deflate block';
  switch (compression) {
    case 'none':
      return new Map();
    case 'zlib':
      return new Map(bits(file.length - 5, 8, PADDING));
    case 'gzip':
      return new Map([
        ...bits(3, 1, 'FTEXT: whether the content is probably text'),
        ...[4, 5, 6, 7].flatMap((byte) => bits(byte, 8, 'MTIME: when the content was changed')),
        ...bits(8, 8, 'XFL: how hard the compressor tried'),
        ...bits(9, 8, 'OS: where the compressor ran'),
        ...bits(file.length - 9, 8, PADDING),
      ]);
  }
}

/** Does the work for each number below `count`, many at once. */
async function forEach(count: number, work: (i: number) => Promise<void>): Promise<void> {
  const AT_ONCE = 32;
  for (let from = 0; from < count; from += AT_ONCE) {
    const batch = Array.from({ length: Math.min(AT_ONCE, count - from) }, (_, i) => work(from + i));
    await Promise.all(batch);
  }
}

const path = scratch();

for (const [record, { data, expected }] of Object.entries(RECORDS) as [
  RecordType,
  (typeof RECORDS)[RecordType],
][]) {
  for (const [compression, pack] of Object.entries(CONTAINERS) as [
    Compression,
    (typeof CONTAINERS)[Compression],
  ][]) {
    const good = pack(frames(data, data));
    const verify = async (bytes: Buffer, i = 0) => {
      const file = { path: path(`f${i % 32}`, bytes), records: 2 };
      const { problems, contentSha256 } = await verifyFiles([file], expected, { compression, record });
      return problems.length > 0 ? undefined : contentSha256;
    };

    describe(`${record}, ${compression}`, () => {
      test('the file itself is good', async () => assert.notEqual(await verify(good), undefined));

      test('every flipped bit', async () => {
        const content = await verify(good);
        const ignored = meaningless(compression, good);
        await forEach(8 * good.length, async (bit) => {
          const flipped = Buffer.from(good);
          flipped[bit >> 3] = (flipped[bit >> 3] ?? 0) ^ (1 << (bit & 7));
          const found = await verify(flipped, bit);
          if (found === undefined) return;
          assert.equal(found, content, `bit ${bit} changes the content`);
          assert.ok(ignored.has(bit), `bit ${bit & 7} of byte ${bit >> 3} is not found`);
        });
      });

      test('every truncation', () =>
        forEach(good.length, async (size) =>
          assert.equal(await verify(good.subarray(0, size), size), undefined, `cut after ${size} bytes`),
        ));

      test('every byte after the end', () =>
        forEach(256, async (byte) =>
          assert.equal(await verify(Buffer.concat([good, Buffer.of(byte)]), byte), undefined, `then ${byte}`),
        ));
    });
  }
}

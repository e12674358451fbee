import assert from 'node:assert/strict';
import { test } from 'node:test';
import { crc32, deflateRawSync, deflateSync, gzipSync } from 'node:zlib';
import { Refusal } from '../../src/base/problem.ts';
import { readRecords } from '../../src/verify/read-records.ts';
import type { Compression } from '../../src/verify/sniff.ts';
import { crc32c, frame, frames, mask, scratch, u32 } from './build.ts';

const file = scratch();

const HELLO = Buffer.from('hello');
const RAW = frames(HELLO, Buffer.from('a second record'));
const GZIP = gzipSync(RAW);
const ZLIB = deflateSync(RAW);
const EMPTY_MEMBER = gzipSync(Buffer.alloc(0));

/** The bytes with some of them replaced. */
function patched(bytes: Uint8Array, at: number, ...values: number[]): Buffer {
  const copy = Buffer.from(bytes);
  copy.set(values, at < 0 ? bytes.length + at : at);
  return copy;
}

/** A frame whose CRC of the data is not what TFRecord wants. */
function wrongly(crc: number): Buffer {
  return Buffer.concat([frame(HELLO).subarray(0, -4), u32(crc)]);
}

const CASES: readonly (readonly [what: string, Compression, Uint8Array, found: RegExp, cure: RegExp])[] = [
  [
    'raw for gzip',
    'gzip',
    RAW,
    /^F: byte 0: the file is not compressed \(.*right CRC.*\), but should be compressed with gzip$/,
    /^set compression to none, or write .* with gzip$/,
  ],
  [
    'raw for zlib',
    'zlib',
    RAW,
    /the file is not compressed .* should be compressed with zlib/,
    /compression to none/,
  ],
  [
    'gzip for raw',
    'none',
    GZIP,
    /^F: byte 0: the file is compressed with gzip, but should be not compressed$/,
    /compression to gzip/,
  ],
  [
    'zlib for raw',
    'none',
    ZLIB,
    /the file is compressed with zlib, but should be not compressed/,
    /compression to zlib/,
  ],
  [
    'gzip for zlib',
    'zlib',
    GZIP,
    /the file is compressed with gzip, but should be compressed with zlib/,
    /compression to gzip/,
  ],
  [
    'zlib for gzip',
    'gzip',
    ZLIB,
    /the file is compressed with zlib, but should be compressed with gzip/,
    /compression to zlib/,
  ],
  [
    'nothing for gzip',
    'gzip',
    Buffer.alloc(0),
    /byte 0: the file is empty: not even a gzip header/,
    /generate/,
  ],
  [
    'nothing for zlib',
    'zlib',
    Buffer.alloc(0),
    /byte 0: the file is empty: not even a zlib header/,
    /generate/,
  ],
  [
    'a Git LFS pointer',
    'gzip',
    Buffer.from('version https://git-lfs.github.com/spec/v1\noid sha256:4d7a\n'),
    /this is a Git LFS pointer/,
    /lfs: true/,
  ],
  ['gzip read as text', 'gzip', Buffer.from(GZIP.toString('utf8')), /read and written as text/, /binary/],
  ['zip', 'gzip', Buffer.from('PK\x03\x04....'), /this is a zip archive/, /unpack/],
  ['HTML', 'none', Buffer.from('<!DOCTYPE html><title>Not found</title>'), /this is HTML/, /download/],
  ['JSON', 'none', Buffer.from('{"examples": []}'), /this is JSON/, /TFRecord/],
  [
    'a damaged length like JSON',
    'none',
    patched(frame(Buffer.alloc(123)), 8, 1),
    /record 0 .* bit|no record starts here/,
    /copy/,
  ],
  [
    'unknown for gzip',
    'gzip',
    Buffer.from('hello, world, hello'),
    /no gzip header: the first bytes are 68 65, where gzip starts with 1f 8b/,
    /copy/,
  ],
  [
    'unknown for zlib',
    'zlib',
    Buffer.from('hello, world, hello'),
    /no zlib header: the first bytes are 68 65/,
    /copy/,
  ],

  [
    'gzip method',
    'gzip',
    patched(GZIP, 2, 7),
    /byte 0: the gzip header names method 7: only 8, deflate, exists/,
    /copy/,
  ],
  ['gzip flags', 'gzip', patched(GZIP, 3, 0x80), /byte 0: the gzip header has reserved flags/, /copy/],
  ['gzip header cut', 'gzip', GZIP.subarray(0, 7), /byte 0: the gzip header is cut after 7 bytes/, /copy/],
  [
    'gzip name cut',
    'gzip',
    Buffer.concat([patched(GZIP.subarray(0, 10), 3, 8), Buffer.from('name')]),
    /the gzip header is cut after 14 bytes/,
    /copy/,
  ],
  [
    'gzip header CRC',
    'gzip',
    Buffer.concat([patched(GZIP.subarray(0, 10), 3, 2), Buffer.of(1, 2), GZIP.subarray(10)]),
    /the CRC of the gzip header is wrong/,
    /copy/,
  ],
  ['zlib header cut', 'zlib', ZLIB.subarray(0, 1), /the zlib header is cut after 1 byte/, /copy/],
  ['zlib dictionary', 'zlib', deflateSync(RAW, { dictionary: HELLO }), /wants a preset dictionary/, /copy/],
  [
    'deflate broken',
    'gzip',
    patched(GZIP, 10, 0xff),
    /^F: byte 10: the compressed data are broken from here on: invalid/,
    /copy it again as binary/,
  ],
  [
    'deflate cut',
    'gzip',
    GZIP.subarray(0, 25),
    /^F: byte 25: the file ends within the compressed data$/,
    /copy that broke off/,
  ],
  [
    'only a header',
    'gzip',
    GZIP.subarray(0, 10),
    /byte 10: the file ends within the compressed data/,
    /copy that broke off/,
  ],
  [
    'no gzip trailer',
    'gzip',
    GZIP.subarray(0, -8),
    new RegExp(`^F: byte ${GZIP.length - 8}, after 2 records: the 8-byte gzip trailer is missing$`),
    /cut/,
  ],
  ['short gzip trailer', 'gzip', GZIP.subarray(0, -3), /the 8-byte gzip trailer is cut after 5 bytes/, /cut/],
  [
    'wrong gzip CRC',
    'gzip',
    patched(GZIP, -8, 0, 0, 0, 0),
    /after 2 records: the 8-byte gzip trailer is wrong: its CRC-32 is 0x00000000, that of the content is 0x/,
    /changed/,
  ],
  [
    'wrong gzip size',
    'gzip',
    patched(GZIP, -4, 9, 0, 0, 0),
    /gzip trailer is wrong: its size is 9, that of the content is 52/,
    /changed/,
  ],
  ['no Adler-32', 'zlib', ZLIB.subarray(0, -4), /the 4-byte zlib trailer is missing/, /cut/],
  ['short Adler-32', 'zlib', ZLIB.subarray(0, -1), /the 4-byte zlib trailer is cut after 3 bytes/, /cut/],
  [
    'wrong Adler-32',
    'zlib',
    patched(ZLIB, -4, 0, 0, 0, 0),
    /the 4-byte zlib trailer is wrong: its Adler-32 is 0x00000000, that of the content is 0x/,
    /changed/,
  ],
  [
    'bytes after gzip',
    'gzip',
    Buffer.concat([GZIP, Buffer.from('more')]),
    new RegExp(`^F: byte ${GZIP.length}, after 2 records: there are bytes after the end of the gzip data$`),
    /remove/,
  ],
  [
    'zeros after gzip',
    'gzip',
    Buffer.concat([GZIP, Buffer.alloc(512)]),
    /bytes after the end of the gzip data/,
    /remove/,
  ],
  [
    'bytes after zlib',
    'zlib',
    Buffer.concat([ZLIB, Buffer.from('more')]),
    /bytes after the end of the zlib data/,
    /remove/,
  ],
  [
    'a second zlib stream',
    'zlib',
    Buffer.concat([ZLIB, ZLIB]),
    /a second zlib stream starts here: TensorFlow silently reads the first only/,
    /one/,
  ],
  [
    'an empty member before another',
    'gzip',
    Buffer.concat([GZIP, EMPTY_MEMBER, GZIP]),
    new RegExp(
      `^F: byte ${GZIP.length}, after 2 records: an empty gzip member: here TensorFlow silently ends`,
    ),
    /one gzip member/,
  ],
  [
    'an empty member at the start',
    'gzip',
    Buffer.concat([EMPTY_MEMBER, GZIP]),
    /^F: byte 0: an empty gzip member/,
    /one gzip member/,
  ],
  [
    'a broken second member',
    'gzip',
    Buffer.concat([GZIP, GZIP.subarray(0, 12)]),
    /after 2 records: the file ends within the compressed data/,
    /cut/,
  ],

  [
    'cut header',
    'none',
    RAW.subarray(0, 26),
    /^F: record 1 \(byte 21\): the file ends within the header: after 5 of 12 bytes$/,
    /copy/,
  ],
  [
    'cut data',
    'none',
    RAW.subarray(0, 14),
    /^F: record 0 \(byte 0\): the file ends within the data: after 2 of 5 bytes$/,
    /close its writer/,
  ],
  [
    'cut footer',
    'none',
    RAW.subarray(0, 19),
    /record 0 \(byte 0\): the file ends within the CRC of the data: after 2 of 4 bytes/,
    /copy/,
  ],
  [
    'cut in an intact gzip',
    'gzip',
    gzipSync(RAW.subarray(0, 30)),
    /^F: record 1 \(byte 21 uncompressed\): the file ends within the header: after 9 of 12 bytes$/,
    /writer/,
  ],
  [
    'flipped length',
    'none',
    patched(RAW, 21, 15 ^ 16),
    /record 1 \(byte 21\): the CRC of the length is wrong: bit 4 of byte 0 of its header is flipped/,
    /copy/,
  ],
  [
    'flipped length CRC',
    'none',
    patched(RAW, 30, RAW[30]! ^ 1),
    /record 1 \(byte 21\): .* bit 0 of byte 9 of its header is flipped/,
    /copy/,
  ],
  [
    'flipped data',
    'none',
    patched(RAW, 12, 0),
    /record 0 \(byte 0\): the CRC of the 5 bytes of data is wrong: .* changed after/,
    /copy/,
  ],
  [
    'flipped data CRC',
    'none',
    patched(RAW, 17, 0),
    /record 0 \(byte 0\): the CRC of the 5 bytes of data is wrong/,
    /copy/,
  ],
  [
    'zeros',
    'none',
    Buffer.concat([RAW, Buffer.alloc(64)]),
    /record 2 \(byte 52\): the CRC of the length is wrong: there are only zeros here/,
    /generate/,
  ],
  [
    'text',
    'none',
    Buffer.from('hello, world, hello'),
    /record 0 \(byte 0\): the CRC of the length is wrong: no record starts here/,
    /copy/,
  ],
  [
    'a byte lost',
    'none',
    Buffer.concat([RAW.subarray(0, 20), RAW.subarray(21)]),
    /record 0 \(byte 0\): the CRC of the 5 bytes/,
    /copy/,
  ],
  [
    'unmasked CRC',
    'none',
    wrongly(crc32c(HELLO)),
    /the CRC is not masked as TFRecord wants it/,
    /mend the program/,
  ],
  [
    'CRC-32',
    'none',
    wrongly(crc32(HELLO)),
    /the CRC is CRC-32, where TFRecord wants CRC-32C/,
    /mend the program/,
  ],
  ['masked CRC-32', 'none', wrongly(mask(crc32(HELLO))), /the CRC is CRC-32, where/, /mend the program/],
  [
    'absurd length',
    'none',
    frame(HELLO, 2n ** 31n),
    /the record says it holds 2147483648 bytes, with a right CRC: at most 2147483647/,
    /mend/,
  ],
  ['more absurd length', 'none', frame(HELLO, 2n ** 62n), /holds 4611686018427387904 bytes/, /mend/],
  [
    'long but possible length',
    'none',
    frame(HELLO, 2n ** 31n - 1n),
    /the file ends within the data: after 9 of 2147483647 bytes/,
    /copy/,
  ],
];

for (const [what, compression, bytes, found, cure] of CASES) {
  test(`damage: ${what}`, async () => {
    const path = file(what.replaceAll(' ', '-'), bytes);
    const fault = await readRecords(path, { compression, name: 'F', onRecord() {} }).then(
      () => assert.fail('it was read without a fault'),
      (thrown: unknown) => thrown,
    );
    assert.ok(fault instanceof Refusal, String(fault));
    const [problem] = fault.problems;
    assert.match(problem?.found ?? '', found);
    assert.match(problem?.cure ?? '', cure);
  });
}

test('a file that cannot be read is named with the reason', async () => {
  const missing = `${file('here', HELLO)}-not`;
  const options = { compression: 'none', name: 'F', onRecord() {} } as const;
  await assert.rejects(
    readRecords(missing, options),
    /^Refusal: F: cannot be read: ENOENT.*; check the path/,
  );
  await assert.rejects(readRecords('/', options), /^Refusal: F: cannot be read: EISDIR/);
});

test('an empty gzip member at the very end hides nothing and is fine', async () => {
  const path = file('last', Buffer.concat([GZIP, EMPTY_MEMBER]));
  assert.equal((await readRecords(path, { compression: 'gzip', onRecord() {} }))?.records, 2);
});

test('deflate data without any container are no zlib', async () => {
  const path = file('deflate', deflateRawSync(RAW));
  await assert.rejects(
    readRecords(path, { compression: 'zlib', name: 'F', onRecord() {} }),
    /no zlib header/,
  );
});

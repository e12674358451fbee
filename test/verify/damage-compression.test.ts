/** Faults of the compressed stream. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { deflateSync, gzipSync } from 'node:zlib';
import { readRecords } from '../../src/verify/read-records.ts';
import { scratch } from './build.ts';
import { type Case, GZIP, HELLO, patched, RAW, testCases, ZLIB } from './damage-cases.ts';

const file = scratch();
const EMPTY_MEMBER = gzipSync(Buffer.alloc(0));

const CASES: readonly Case[] = [
  [
    'gzip method',
    'gzip',
    patched(GZIP, 2, 7),
    /byte 0: the gzip header has compression method 7: only 8, deflate, is defined/,
    /copy/,
  ],
  ['gzip flags', 'gzip', patched(GZIP, 3, 0x80), /byte 0: the gzip header sets reserved flags/, /copy/],
  [
    'gzip header cut',
    'gzip',
    GZIP.subarray(0, 7),
    /byte 0: the gzip header is cut off after 7 bytes/,
    /copy/,
  ],
  [
    'gzip name cut',
    'gzip',
    Buffer.concat([patched(GZIP.subarray(0, 10), 3, 8), Buffer.from('name')]),
    /the gzip header is cut off after 14 bytes/,
    /copy/,
  ],
  [
    'gzip header CRC',
    'gzip',
    Buffer.concat([patched(GZIP.subarray(0, 10), 3, 2), Buffer.of(1, 2), GZIP.subarray(10)]),
    /the CRC of the gzip header is wrong/,
    /copy/,
  ],
  ['zlib header cut', 'zlib', ZLIB.subarray(0, 1), /the zlib header is cut off after 1 byte/, /copy/],
  ['zlib dictionary', 'zlib', deflateSync(RAW, { dictionary: HELLO }), /needs a preset dictionary/, /copy/],
  [
    'deflate broken',
    'gzip',
    patched(GZIP, 10, 0xff),
    /^F: byte 10: the compressed data are corrupt from here on: invalid/,
    /copy it again in binary mode/,
  ],
  [
    'deflate cut',
    'gzip',
    GZIP.subarray(0, 25),
    /^F: byte 25: the file ends within the compressed data$/,
    /copy was interrupted/,
  ],
  [
    'only a header',
    'gzip',
    GZIP.subarray(0, 10),
    /byte 10: the file ends within the compressed data/,
    /copy was interrupted/,
  ],
  [
    'no gzip trailer',
    'gzip',
    GZIP.subarray(0, -8),
    new RegExp(`^F: byte ${GZIP.length - 8}, after 2 records: the 8-byte gzip trailer is missing$`),
    /interrupted/,
  ],
  [
    'short gzip trailer',
    'gzip',
    GZIP.subarray(0, -3),
    /the 8-byte gzip trailer is cut off after 5 bytes/,
    /interrupted/,
  ],
  [
    'wrong gzip CRC',
    'gzip',
    patched(GZIP, -8, 0, 0, 0, 0),
    /after 2 records: the 8-byte gzip trailer is wrong: it stores the CRC-32 0x00000000, but the content has 0x/,
    /changed/,
  ],
  [
    'wrong gzip size',
    'gzip',
    patched(GZIP, -4, 9, 0, 0, 0),
    /gzip trailer is wrong: it stores the size 9, but the content has 52/,
    /changed/,
  ],
  ['no Adler-32', 'zlib', ZLIB.subarray(0, -4), /the 4-byte zlib trailer is missing/, /interrupted/],
  [
    'short Adler-32',
    'zlib',
    ZLIB.subarray(0, -1),
    /the 4-byte zlib trailer is cut off after 3 bytes/,
    /interrupted/,
  ],
  [
    'wrong Adler-32',
    'zlib',
    patched(ZLIB, -4, 0, 0, 0, 0),
    /the 4-byte zlib trailer is wrong: it stores the Adler-32 0x00000000, but the content has 0x/,
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
    /a second zlib stream starts here: TensorFlow silently reads only the first/,
    /one/,
  ],
  [
    'an empty member before another',
    'gzip',
    Buffer.concat([GZIP, EMPTY_MEMBER, GZIP]),
    new RegExp(
      `^F: byte ${GZIP.length}, after 2 records: the gzip member is empty: TensorFlow silently stops here`,
    ),
    /one gzip member/,
  ],
  [
    'an empty member at the start',
    'gzip',
    Buffer.concat([EMPTY_MEMBER, GZIP]),
    /^F: byte 0: the gzip member is empty/,
    /one gzip member/,
  ],
  [
    'a broken second member',
    'gzip',
    Buffer.concat([GZIP, GZIP.subarray(0, 12)]),
    /after 2 records: the file ends within the compressed data/,
    /interrupted/,
  ],
];

testCases(CASES, file);

test('an empty gzip member at the end is valid', async () => {
  const path = file('last', Buffer.concat([GZIP, EMPTY_MEMBER]));
  assert.equal((await readRecords(path, { compression: 'gzip', onRecord() {} }))?.records, 2);
});

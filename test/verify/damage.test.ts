/** Files that are something else than was said. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { deflateRawSync } from 'node:zlib';
import { readRecords } from '../../src/verify/read-records.ts';
import { frame, scratch } from './build.ts';
import { type Case, GZIP, HELLO, patched, RAW, testCases, ZLIB } from './damage-cases.ts';

const file = scratch();

const CASES: readonly Case[] = [
  [
    'raw for gzip',
    'gzip',
    RAW,
    /^F: byte 0: the file is not compressed \(it starts with a valid record header\), but should be compressed with gzip$/,
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
    /this is not a TFRecord file but a Git LFS pointer/,
    /lfs: true/,
  ],
  ['gzip read as text', 'gzip', Buffer.from(GZIP.toString('utf8')), /read and written as text/, /binary/],
  ['zip', 'gzip', Buffer.from('PK\x03\x04....'), /this is not a TFRecord file but a zip archive/, /unpack/],
  [
    'HTML',
    'none',
    Buffer.from('<!DOCTYPE html><title>Not found</title>'),
    /this is not a TFRecord file but HTML/,
    /download/,
  ],
  ['JSON', 'none', Buffer.from('{"examples": []}'), /this is not a TFRecord file but JSON/, /TFRecord/],
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
    Buffer.from('he\0llo, world, hello'),
    /no gzip header: the first bytes are 68 65, but gzip starts with 1f 8b/,
    /copy/,
  ],
  [
    'unknown for zlib',
    'zlib',
    Buffer.from('he\0llo, world, hello'),
    /no zlib header: the first bytes are 68 65/,
    /copy/,
  ],
];

testCases(CASES, file);

test('an unreadable file is reported with the reason', async () => {
  const missing = `${file('here', HELLO)}-not`;
  const options = { compression: 'none', name: 'F', onRecord() {} } as const;
  await assert.rejects(
    readRecords(missing, options),
    /^ProblemsError: F: it cannot be read: ENOENT.*; check the path/,
  );
  await assert.rejects(readRecords('/', options), /^ProblemsError: F: it cannot be read: EISDIR/);
});

test('deflate data without a container are not zlib', async () => {
  const path = file('deflate', deflateRawSync(RAW));
  await assert.rejects(
    readRecords(path, { compression: 'zlib', name: 'F', onRecord() {} }),
    /no zlib header/,
  );
});

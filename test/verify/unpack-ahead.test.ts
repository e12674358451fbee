import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { deflateSync, gzipSync } from 'node:zlib';
import type { Compression } from '../../src/verify/sniff.ts';
import { type UnpackedFile, type UnpackOptions, unpack } from '../../src/verify/unpack.ts';
import { unpackAhead } from '../../src/verify/unpack-ahead.ts';
import { frames, scratch } from './build.ts';

const file = scratch();

/** Small, so that files of this test have more chunks than there are slots. */
const CHUNK_BYTES = 4096;

/** Different in every chunk, so that an exchanged one is noticed. */
const RECORD = Buffer.from(Array.from({ length: 30_000 }, (_, i) => `${i} `).join(''));
const CONTENT = frames(RECORD, RECORD.subarray(1));
const GZIP = gzipSync(CONTENT);

interface Seen {
  readonly compression: Compression | undefined;
  readonly contentSha256: string;
  readonly outcome: { readonly file: UnpackedFile | undefined } | { readonly fault: unknown };
}

async function see(
  unpacker: typeof unpack,
  path: string,
  compression: UnpackOptions['compression'],
): Promise<Seen> {
  const hash = createHash('sha256');
  const told: Compression[] = [];
  const chunks = unpacker(path, {
    compression,
    onCompression: (is) => told.push(is),
    followsLinks: false,
    chunkBytes: CHUNK_BYTES,
  });
  const seen = (outcome: Seen['outcome']) => ({
    compression: told[0],
    contentSha256: hash.digest('hex'),
    outcome,
  });
  try {
    let step = await chunks.next();
    for (; step.done !== true; step = await chunks.next()) hash.update(step.value);
    return seen({ file: step.value });
  } catch (cause) {
    assert.ok(cause instanceof Error);
    return seen({ fault: { ...cause, name: cause.name, message: cause.message } });
  }
}

const FILES: Readonly<Record<string, readonly [Uint8Array, UnpackOptions['compression']]>> = {
  'no compression': [CONTENT, 'none'],
  gzip: [GZIP, 'gzip'],
  'two members of gzip': [Buffer.concat([GZIP, GZIP]), 'auto'],
  zlib: [deflateSync(CONTENT), 'zlib'],
  'another compression than expected': [GZIP, 'zlib'],
  'an empty file': [Buffer.alloc(0), 'auto'],
  'an empty file instead of gzip': [Buffer.alloc(0), 'gzip'],
  'a cut file': [GZIP.subarray(0, -10_000), 'gzip'],
  'broken deflate data': [GZIP.map((byte, at) => (at === 50_000 ? byte ^ 0xff : byte)), 'gzip'],
  'a wrong trailer': [GZIP.map((byte, at) => (at === GZIP.length - 1 ? byte ^ 1 : byte)), 'gzip'],
  'bytes after the end': [Buffer.concat([GZIP, Buffer.from('more')]), 'gzip'],
  'something else': [Buffer.from('%PDF-1.7 '.repeat(1000)), 'auto'],
  'something else in gzip': [gzipSync('%PDF-1.7 '.repeat(1000)), 'auto'],
};

for (const [name, [bytes, compression]] of Object.entries(FILES))
  test(`another thread sees the same: ${name}`, async () => {
    const path = file(`${name}.bin`, bytes);
    assert.deepEqual(await see(unpackAhead, path, compression), await see(unpack, path, compression));
  });

test('another thread sees the same: no file, a folder, a link', async () => {
  const path = file('target.bin', CONTENT);
  const link = `${path}.link`;
  symlinkSync(path, link);
  for (const other of [`${path}.missing`, join(path, '..'), link]) {
    const alone = await see(unpack, other, 'auto');
    assert.ok('fault' in alone.outcome);
    assert.deepEqual(codeOf(await see(unpackAhead, other, 'auto')), codeOf(alone));
  }
});

/** The operation that failed and how; the path is only in the message. */
function codeOf({ outcome }: Seen): unknown {
  assert.ok('fault' in outcome && outcome.fault instanceof Object);
  const { code, syscall, message } = { code: undefined, syscall: undefined, message: '', ...outcome.fault };
  return { code, syscall, message };
}

test('whoever stops early need not read to the end', async () => {
  const options = { compression: 'auto', onCompression: () => undefined } as const;
  const chunks = unpackAhead(file('early.gz', GZIP), {
    ...options,
    followsLinks: false,
    chunkBytes: CHUNK_BYTES,
  });
  assert.equal((await chunks.next()).done, false);
  assert.deepEqual(await chunks.return(undefined), { done: true, value: undefined });
  assert.equal((await chunks.next()).done, true);
});

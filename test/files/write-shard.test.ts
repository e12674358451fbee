import assert from 'node:assert/strict';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { open } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { gunzipSync } from 'node:zlib';
import { deflateLevel } from '../../src/deflate/deflate-level.ts';
import { writeShard } from '../../src/files/write-shard.ts';
import { blockChecksum } from '../../src/tfrecord/compress.ts';
import { sha256 } from '../golden/record-stream.ts';
import { digits } from '../tfrecord/streams.ts';

/** Examples of one byte each, some to a block. */
const CONTENT = digits(23);
const PER_BLOCK = 5;

const folder = mkdtempSync(join(tmpdir(), 'tfrecord-fixture-write-shard-'));
after(() => rmSync(folder, { recursive: true }));

async function makeBlock(records: Uint8Array, isLast: boolean, codec: 'none' | 'gzip') {
  const deflated = () => deflateLevel(records, 6, isLast, new Uint8Array(100));
  const packed = codec === 'none' ? records : await deflated();
  return { records, packed, checksum: blockChecksum(codec, records) };
}

/** Writes the content as a file, by a maker that has memory for so many blocks, and counts how many it holds. */
async function write(codec: 'none' | 'gzip', most: number) {
  const path = join(folder, `${codec}-${most}`);
  const file = await open(path, 'w');
  let [held, mostHeld] = [0, 0];
  const seen: string[] = [];
  const digests = await writeShard(file, {
    ...{ firstExample: 0, examples: CONTENT.length, perBlock: PER_BLOCK, codec },
    make: (first, count, isLast) => {
      if (held === most) return undefined;
      mostHeld = Math.max(mostHeld, ++held);
      return makeBlock(CONTENT.subarray(first, first + count), isLast, codec);
    },
    release: () => void held--,
    onBlock: (records) => void seen.push(Buffer.from(records).toString()),
  });
  await file.close();
  return { digests, mostHeld, seen, held, bytes: readFileSync(path) };
}

for (const most of [1, 2, 3, 8]) {
  test(`every block is written once and in order where there is memory for ${most}`, async () => {
    const { digests, mostHeld, seen, held, bytes } = await write('none', most);
    assert.deepEqual(bytes, Buffer.from(CONTENT));
    assert.equal(seen.join(''), Buffer.from(CONTENT).toString());
    assert.equal(mostHeld, Math.min(most, Math.ceil(CONTENT.length / PER_BLOCK)));
    assert.equal(held, 0);
    assert.deepEqual(digests, { bytes: 23, sha256: sha256(CONTENT), contentSha256: sha256(CONTENT) });
  });
}

test('a compressed file has digests of its own and of its content', async () => {
  const { digests, bytes } = await write('gzip', 2);
  assert.deepEqual(gunzipSync(bytes), Buffer.from(CONTENT));
  assert.deepEqual(digests, {
    bytes: bytes.length,
    sha256: sha256(bytes),
    contentSha256: sha256(CONTENT),
  });
});

test('a block that cannot be made ends the file with its failure', async () => {
  const file = await open(join(folder, 'failing'), 'w');
  const shard = {
    ...{ firstExample: 0, examples: 9, perBlock: 5, codec: 'none' as const },
    make: async () => Promise.reject(new RangeError('no memory')),
    release: () => undefined,
    onBlock: () => undefined,
  };
  await assert.rejects(writeShard(file, shard), /no memory/);
  await file.close();
});

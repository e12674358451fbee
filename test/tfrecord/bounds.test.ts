/** What is promised as the most is never passed, so that buffers fit and disks do not fill. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { compileBlock, maxRecordBytes } from '../../src/tfrecord/block.ts';
import { maxCompressedBytes } from '../../src/tfrecord/compress.ts';
import { varintBytes } from '../../src/tfrecord/payload.ts';
import { bytesColumn, floatColumn, int64Column } from './columns.ts';
import { compress, noise } from './streams.ts';

const LEVELS = [0, 1, 2, 3, 4, 5, 6, 7, 8, 9];

const SIZES = [1, 2, 100, 16_383, 16_384, 16_385, 32_767, 65_535, 65_536, 131_072, 524_288, 1_000_000];
const BLOCKS = SIZES.map((size) => noise(size));

for (const level of LEVELS) {
  test(`compressed with level ${level}, noise stays within the bound`, async () => {
    for (const block of BLOCKS) await assertBound([block], level);
    await assertBound(BLOCKS, level);
  });

  test(`compressed with level ${level}, a hundred tiny blocks stay within the bound`, async () => {
    await assertBound(
      Array.from({ length: 100 }, (_, i) => noise(1 + (i % 3), String(i))),
      level,
    );
  });
}

test('a varint takes a byte for every seven bits', () => {
  for (let bytes = 1; bytes <= 9; bytes++) {
    const first = 128n ** BigInt(bytes);
    assert.deepEqual([first - 1n, first].map(varintBytes), [bytes, bytes + 1], `${first}`);
  }
  assert.equal(varintBytes(0n), 1);
});

test('the bound of zlib, whose head and tail are shorter, is at most that of gzip', () => {
  assert.ok(maxCompressedBytes('zlib', 12_345, 7) <= maxCompressedBytes('gzip', 12_345, 7));
});

test('without compression the bound is exact', () => {
  assert.equal(maxCompressedBytes('none', 12_345, 7), 12_345);
});

test('a record with payloads of maximum size reaches the bound exactly', () => {
  const features = [
    {
      name: 'integers',
      kind: 'int64',
      maxPayload: 30,
      isNoise: false,
      column: int64Column([[-1n, -2n, -3n]]),
    },
    {
      name: 'floats',
      kind: 'float',
      maxPayload: 400,
      isNoise: true,
      column: floatColumn([new Array(100).fill(1)]),
    },
    { name: 'texts', kind: 'bytes', maxPayload: 303, isNoise: false, column: bytesColumn([[noise(300)]]) },
    { name: 'nothing', kind: 'int64', maxPayload: 0, isNoise: false, column: int64Column([[]]) },
  ] as const;
  const out = new Uint8Array(2000);
  const columns = features.map(({ column }) => column);
  assert.equal(compileBlock(features, 1)(columns, 1, out), maxRecordBytes(features));
});

async function assertBound(blocks: readonly Uint8Array[], level: number): Promise<void> {
  const bytes = blocks.reduce((sum, { length }) => sum + length, 0);
  const { length } = await compress('gzip', blocks, level);
  const most = maxCompressedBytes('gzip', bytes, blocks.length);
  assert.ok(length <= most, `${blocks.length} blocks of ${bytes} bytes in all: ${length} > ${most}`);
}

import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { test } from 'node:test';
import { gunzipSync, inflateSync } from 'node:zlib';
import fc from 'fast-check';
import { compress, digits, noise } from './streams.ts';

const LEVELS = [0, 1, 2, 3, 4, 5, 6, 7, 8, 9];
const BLOCKS = [digits(100_000), noise(70_000), new Uint8Array(1), digits(40_000)];
const DECODERS = { gzip: gunzipSync, zlib: inflateSync, none: (file: Buffer) => file } as const;
const CODECS = ['gzip', 'zlib', 'none'] as const;

for (const codec of CODECS) {
  for (const count of [1, 2, BLOCKS.length]) {
    test(`${codec}: ${count} blocks are inflated as one stream`, async () => {
      const blocks = BLOCKS.slice(0, count);
      assert.deepEqual(DECODERS[codec](await compress(codec, blocks)), Buffer.concat(blocks));
    });
  }

  test(`${codec}: every level is inflated unchanged`, async () => {
    for (const level of LEVELS) {
      const file = await compress(codec, BLOCKS, level);
      assert.deepEqual(DECODERS[codec](file), Buffer.concat(BLOCKS), `level ${level}`);
    }
  });

  test(`${codec}: any blocks are inflated unchanged`, async () => {
    const blocks = fc.array(fc.uint8Array({ minLength: 1, maxLength: 300 }), { minLength: 1, maxLength: 6 });
    await fc.assert(
      fc.asyncProperty(blocks, fc.constantFrom(...LEVELS), async (blocks, level) => {
        assert.deepEqual(DECODERS[codec](await compress(codec, blocks, level)), Buffer.concat(blocks));
      }),
    );
  });
}

test('gzip: one member with the same head on every machine', async () => {
  const file = await compress('gzip', BLOCKS);
  assert.equal(file.subarray(0, 10).toString('hex'), '1f8b0800000000000003');
  assert.throws(() => gunzipSync(file.subarray(0, -1)), /unexpected end of file/);
});

test('gzip: the tail is the CRC-32 and the size, little-endian', async () => {
  const file = await compress('gzip', [Buffer.from('12345'), Buffer.from('6789')]);
  assert.equal(file.subarray(-8).toString('hex'), '2639f4cb09000000', 'CRC-32 of 123456789 is cbf43926');
});

test('zlib: the head is that of a 32 KiB window, the tail the Adler-32, big-endian', async () => {
  const file = await compress('zlib', [Buffer.from('Wiki'), Buffer.from('pedia')]);
  assert.equal(file.subarray(0, 2).toString('hex'), '789c');
  assert.equal(file.subarray(-4).toString('hex'), '11e60398', 'as the RFC 1950 article of Wikipedia has it');
});

test('every block but the last ends with a sync flush, the last with the end of the stream', async () => {
  const [single, double] = [
    await compress('gzip', [digits(10)]),
    await compress('gzip', [digits(10), digits(10)]),
  ];
  assert.notEqual(single.subarray(-12, -8).toString('hex'), '0000ffff');
  assert.equal(double.toString('hex').split('0000ffff').length, 2);
});

test('the file does not depend on the number of threads', () => {
  const script = `
    import { createHash } from 'node:crypto';
    import { compress, digits, noise } from ${JSON.stringify(new URL('./streams.ts', import.meta.url).href)};
    const blocks = Array.from({ length: 12 }, (_, i) => (i % 2 ? digits : noise)(50_000 + i));
    process.stdout.write(createHash('sha256').update(await compress('gzip', blocks)).digest('hex'));`;
  const [one, many] = ['1', '8'].map((threads) =>
    execFileSync(process.execPath, ['--no-warnings', '--input-type=module', '--eval', script], {
      env: { ...process.env, UV_THREADPOOL_SIZE: threads },
      encoding: 'utf8',
    }),
  );
  assert.equal(one, many);
  assert.match(String(one), /^[0-9a-f]{64}$/);
});

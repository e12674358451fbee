/** No cut and no flipped bit goes unnoticed. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { ProblemsError } from '../../src/base/problem.ts';
import type { Compression } from '../../src/verify/sniff.ts';
import { frame, frames, scratch } from './build.ts';
import { COMPRESSIONS, PACK, read } from './reading.ts';

const file = scratch();

async function isRefused(path: string, compression: Compression): Promise<boolean> {
  try {
    await read(path, compression);
    return false;
  } catch (fault) {
    assert.ok(fault instanceof ProblemsError, String(fault));
    return true;
  }
}

for (const compression of COMPRESSIONS) {
  test(`${compression}: truncation at any offset is detected`, async () => {
    const records = ['', 'hello', 'a longer record of text, text, text'].map((text) => Buffer.from(text));
    const whole = PACK[compression](frames(...records));
    const borders = compression === 'none' ? [16, 37] : [];
    for (let length = 1; length < whole.length; length++) {
      const refused = await isRefused(file(`cut-${compression}`, whole.subarray(0, length)), compression);
      // Framing cannot know how many records there were: `verifyFiles` counts them.
      assert.equal(refused, !borders.includes(length), `cut after ${length} bytes`);
    }
  });

  test(`${compression}: an extra byte at the end is detected`, async () => {
    for (const byte of [0, 1, 0x1f, 0x78]) {
      const path = file(
        `more-${compression}`,
        Buffer.concat([PACK[compression](frame(Buffer.from('x'))), Buffer.of(byte)]),
      );
      assert.ok(await isRefused(path, compression), `byte ${byte}`);
    }
  });
}

test('any flipped bit of an uncompressed file is detected', async () => {
  const whole = frames(Buffer.from('hello'), Buffer.alloc(0), Buffer.from('some more data'));
  for (let bit = 0; bit < 8 * whole.length; bit++) {
    const broken = Buffer.from(whole);
    broken[bit >>> 3]! ^= 1 << (bit & 7);
    assert.ok(await isRefused(file('flipped', broken), 'none'), `bit ${bit}`);
  }
});

test('any flipped bit of deflate data or the trailer is detected, except for padding', async () => {
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

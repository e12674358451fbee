import assert from 'node:assert/strict';
import { test } from 'node:test';
import { deflateSync } from 'node:zlib';
import fc from 'fast-check';
import { adler32 } from '../../src/tfrecord/adler32.ts';

test('of nothing it is 1', () => {
  assert.equal(adler32(new Uint8Array(0)), 1);
});

test('it is what zlib puts behind its streams', () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 500 }), (bytes) => assert.equal(adler32(bytes), byZlib(bytes))),
  );
});

for (const size of [5551, 5552, 5553, 65_521, 1_000_000]) {
  test(`${size} bytes of 255, the largest sums there are`, () => {
    const bytes = new Uint8Array(size).fill(255);
    assert.equal(adler32(bytes), byZlib(bytes));
  });
}

test('it goes on from the sum of what went before', () => {
  fc.assert(
    fc.property(fc.uint8Array(), fc.uint8Array(), (first, second) => {
      assert.equal(adler32(second, adler32(first)), byZlib(Buffer.concat([first, second])));
    }),
  );
});

test('it goes on from the largest sum', () => {
  const most = 65_520 * 0x1_0001;
  const bytes = new Uint8Array(6000).fill(255);
  const a = (65_520 + 255 * 6000) % 65_521;
  const b = (65_520 + 65_520 * 6000 + 255 * ((6000 * 6001) / 2)) % 65_521;
  assert.equal(adler32(bytes, most), b * 65_536 + a);
});

function byZlib(bytes: Uint8Array): number {
  return deflateSync(bytes).readUInt32BE(deflateSync(bytes).length - 4);
}

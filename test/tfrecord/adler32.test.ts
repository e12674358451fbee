import assert from 'node:assert/strict';
import { test } from 'node:test';
import { deflateSync } from 'node:zlib';
import fc from 'fast-check';
import { adler32, joinAdler32 } from '../../src/tfrecord/checksums.ts';

test('of no bytes it is 1', () => {
  assert.equal(adler32(new Uint8Array(0)), 1);
});

test('it is the checksum at the end of zlib streams', () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 500 }), (bytes) => assert.equal(adler32(bytes), byZlib(bytes))),
  );
});

for (const size of [5551, 5552, 5553, 65_521, 1_000_000]) {
  test(`${size} bytes of 255, which have the largest sums`, () => {
    const bytes = new Uint8Array(size).fill(255);
    assert.equal(adler32(bytes), byZlib(bytes));
  });
}

test('the sums of two parts are joined', () => {
  const part = fc.oneof(
    fc.uint8Array(),
    fc.nat(200_000).map((size) => new Uint8Array(size).fill(255)),
  );
  fc.assert(
    fc.property(part, part, (first, second) => {
      const joined = joinAdler32(adler32(first), adler32(second), second.length);
      assert.equal(joined, byZlib(Buffer.concat([first, second])));
    }),
  );
});

function byZlib(bytes: Uint8Array): number {
  return deflateSync(bytes).readUInt32BE(deflateSync(bytes).length - 4);
}

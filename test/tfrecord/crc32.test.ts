import assert from 'node:assert/strict';
import { test } from 'node:test';
import { crc32 } from 'node:zlib';
import fc from 'fast-check';
import { joinCrc32 } from '../../src/tfrecord/checksums.ts';

test('the CRCs of two parts are combined', () => {
  fc.assert(
    fc.property(fc.uint8Array(), fc.uint8Array({ maxLength: 3000 }), (first, second) => {
      assert.equal(joinCrc32(crc32(first), crc32(second), second.length), crc32(second, crc32(first)));
    }),
  );
});

test('the second part may be larger than any memory', () => {
  // 2^32 - 1 is the order of x modulo the polynomial: so many bits, and so many bytes, change nothing.
  assert.equal(joinCrc32(0x1234_5678, 0, 2 ** 32 - 1), 0x1234_5678);
  assert.equal(joinCrc32(0x1234_5678, 0, 2 ** 32), joinCrc32(0x1234_5678, 0, 1));
});

/** CRC-32C of data of any size is that of the package crc-32, and what its specification says. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import table from 'crc-32/crc32c.js';
import fc from 'fast-check';
import { crc32c } from '../../../src/verify/kernel/crc32c.ts';
import { arbitraryNoise } from '../members.ts';

test('the check value of CRC-32C, of 123456789', () => {
  assert.equal(crc32c(Buffer.from('123456789')) >>> 0, 0xe3069283);
});

// RFC 3720, B.4, which has 32 bytes of each; more bytes than that go through another loop.
test('CRC-32C of 32 zeros, of 32 ones, and of 0 to 31', () => {
  assert.equal(crc32c(Buffer.alloc(32)) >>> 0, 0x8a9136aa);
  assert.equal(crc32c(Buffer.alloc(32, 0xff)) >>> 0, 0x62a8ab43);
  assert.equal(crc32c(Buffer.from(Array.from({ length: 32 }, (_, i) => i))) >>> 0, 0x46dd794e);
});

test('CRC-32C of any bytes at any offset', () => {
  fc.assert(
    fc.property(fc.oneof(arbitraryNoise(100_000), arbitraryNoise(5000)), fc.nat(20), (bytes, start) => {
      const stretch = bytes.subarray(start);
      assert.equal(crc32c(stretch), table.buf(stretch));
    }),
    { numRuns: 500 },
  );
});

test('CRC-32C around every size at which another part starts', () => {
  const bytes = Buffer.from(Array.from({ length: 50_000 }, (_, i) => (i * i * 31) >>> 3));
  for (const border of [2048, 16_384, 2 * 16_384 - 832, 2 * 16_384])
    for (let size = border - 40; size <= border + 40; size++)
      assert.equal(crc32c(bytes.subarray(0, size)), table.buf(bytes.subarray(0, size)));
});

/** x^k is the bit k of a number. */
function remainder(dividend: bigint, divisor: bigint): bigint {
  const degree = (polynomial: bigint) => polynomial.toString(2).length - 1;
  let rest = dividend;
  while (rest >= divisor) rest ^= divisor << BigInt(degree(rest) - degree(divisor));
  return rest;
}

test('the polynomial of CRC-32C divides the one used for folding', () => {
  const folding = [6560n, 4448n, 3136n, 2544n, 1216n, 0n].reduce(
    (sum, exponent) => sum | (1n << exponent),
    0n,
  );
  assert.equal(remainder(folding, 0x1_1edc_6f41n), 0n);
});

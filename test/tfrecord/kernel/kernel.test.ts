/** The loops in WebAssembly do what their TypeScript and the packages for it do. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import CRC32C from 'crc-32/crc32c.js';
import fc from 'fast-check';
import { below, bits, unit } from '../../../src/math/random.ts';
import { openKernel } from '../../../src/tfrecord/kernel/kernel.ts';
import { noise } from '../streams.ts';

const kernel = openKernel();
const int32 = fc.integer({ min: -(2 ** 31), max: 2 ** 31 - 1 });

test('CRC-32C of 123456789', () => {
  const bytes = kernel.bytes(9);
  bytes.set(Buffer.from('123456789'));
  assert.equal(kernel.crc32c(bytes, 0, 9) >>> 0, 0xe3069283);
});

test('CRC-32C of any stretch, wherever it begins', () => {
  const bytes = kernel.bytes(40_000);
  bytes.set(noise(40_000));
  fc.assert(
    fc.property(fc.nat(99), fc.oneof(fc.nat(200), fc.nat(39_000)), (start, size) => {
      assert.equal(kernel.crc32c(bytes, start, start + size), CRC32C.buf(bytes.slice(start, start + size)));
    }),
  );
});

test('uniform floats are, to the last bit, what the formula says', () => {
  const floats = kernel.floats(70);
  const double = fc.double({ min: -1e30, max: 1e30, noNaN: true });
  fc.assert(
    fc.property(
      int32,
      int32,
      fc.nat(50),
      fc.nat(12),
      fc.record({ min: double, span: double, most: double }),
      (a, b, from, count, { min, span, most }) => {
        kernel.uniformFloats(floats, { min, span, most })(from, from + count, a, b);
        const expected = Float32Array.from({ length: count }, (_, i) =>
          Math.min(most, min + span * unit(bits(a, b, i))),
        );
        assert.deepEqual(floats.slice(from, from + count), expected);
      },
    ),
  );
});

test('uniform integers are what the formula says', () => {
  const words = kernel.words(2 * 70);
  const integers = new BigInt64Array(words.buffer, words.byteOffset, 70);
  fc.assert(
    fc.property(
      ...[int32, int32, fc.nat(50), fc.nat(12), int32, fc.integer({ min: 1, max: 2 ** 16 })],
      (a, b, from, count, min, span) => {
        kernel.uniformIntegers(words, min, span)(from, from + count, a, b);
        const expected = Array.from({ length: count }, (_, i) => BigInt(min + below(span, bits(a, b, i))));
        assert.deepEqual([...integers.subarray(from, from + count)], expected);
      },
    ),
  );
});

test('varints, as the encoding of protocol buffers has them', () => {
  const words = kernel.words(2 * 4);
  new BigInt64Array(words.buffer, words.byteOffset, 4).set([1n, 150n, -2n, 2n ** 63n - 1n]);
  const out = kernel.bytes(40);
  const end = kernel.putVarints(words, 0, 4, out, 5);
  assert.equal(
    Buffer.from(out.subarray(5, end)).toString('hex'),
    `01${'9601'}${'feffffffffffffffff01'}${'ffffffffffffffff7f'}`,
  );
  assert.equal(kernel.putVarints(words, 1, 1, out, 7), 7);
});

test('memory that was given is not given again, and stays where it is', () => {
  const arrays = [1, 17, 70_000, 3_000_000, 5].map((length, i) => kernel.bytes(length).fill(i + 1));
  for (const [i, array] of arrays.entries()) assert.ok(array.every((byte) => byte === i + 1));
});

test('bytes are copied from anywhere to anywhere', () => {
  const [from, to] = [kernel.bytes(1000), kernel.bytes(1000)];
  from.set(noise(1000));
  kernel.copy(from, 3, 903, to, 57);
  assert.deepEqual(to.slice(57, 957), from.slice(3, 903));
  assert.ok(to.subarray(957).every((byte) => byte === 0));
});

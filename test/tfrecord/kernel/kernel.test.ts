/** The loops in WebAssembly do what their TypeScript and the packages for it do. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import CRC32C from 'crc-32/crc32c.js';
import fc from 'fast-check';
import { normalOfDraw, normalTables } from '../../../src/math/normal.ts';
import { below, bits, rowFrom, unit } from '../../../src/math/random.ts';
import { tieDraw } from '../../../src/plan/distributions/ties.ts';
import { openKernel } from '../../../src/tfrecord/kernel/kernel.ts';
import { noise } from '../streams.ts';

const kernel = openKernel();
const int32 = fc.integer({ min: -(2 ** 31), max: 2 ** 31 - 1 });

test('CRC-32C of 123456789', () => {
  const bytes = kernel.bytes(9);
  bytes.set(Buffer.from('123456789'));
  assert.equal(kernel.crc32c(bytes, 0, 9) >>> 0, 0xe3069283);
});

test('CRC-32C of any bytes at any offset of the memory', () => {
  const bytes = kernel.bytes(40_000);
  bytes.set(noise(40_000));
  fc.assert(
    fc.property(fc.nat(99), fc.oneof(fc.nat(200), fc.nat(39_000)), (start, size) => {
      assert.equal(kernel.crc32c(bytes, start, start + size), CRC32C.buf(bytes.slice(start, start + size)));
    }),
  );
});

test('uniform floats equal the formula bit by bit', () => {
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

test('uniform integers equal the formula', () => {
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

test('random bits from any element of a row on', () => {
  const draws = kernel.draws(70);
  fc.assert(
    fc.property(int32, int32, fc.nat(50), fc.nat(12), (a, b, from, count) => {
      kernel.putBits(draws, from, from + count, rowFrom(a, from), b);
      const expected = Uint32Array.from({ length: count }, (_, i) => bits(a, b, from + i));
      assert.deepEqual(draws.slice(from, from + count), expected);
    }),
  );
});

test('numbers from given draws equal those of the row', () => {
  const [draws, floats, words] = [kernel.draws(40), kernel.floats(70), kernel.words(2 * 70)];
  const integers = new BigInt64Array(words.buffer, words.byteOffset, 70);
  fc.assert(
    fc.property(int32, int32, fc.nat(50), fc.nat(12), (a, b, at, count) => {
      kernel.putBits(draws, 0, count, a, b);
      kernel.floatsOfDraws(floats, { min: -1, span: 3, most: 1.5 })(draws, count, at);
      kernel.integersOfDraws(words, -7, 50_000)(draws, count, at);
      const all = Array.from({ length: count }, (_, i) => bits(a, b, i));
      const asFloats = Float32Array.from(all, (draw) => Math.min(1.5, -1 + 3 * unit(draw)));
      assert.deepEqual(floats.slice(at, at + count), asFloats);
      assert.deepEqual(
        [...integers.subarray(at, at + count)],
        all.map((draw) => BigInt(-7 + below(50_000, draw))),
      );
    }),
  );
});

test('ties and normal numbers equal the tables bit by bit, at both ends and at every power of two', () => {
  const length = 8;
  const [draws, out] = [kernel.draws(length), kernel.draws(length)];
  const normals = kernel.doubles(length);
  const tie = { loadings: kernel.doubles(length), noises: kernel.doubles(length) };
  kernel.useNormal(normalTables());
  const nearPower = fc.tuple(fc.nat(32), fc.integer({ min: -2, max: 2 })).map(([n, d]) => (2 ** n + d) >>> 0);
  const draw = fc.oneof(nearPower, fc.integer({ min: 0, max: 2 ** 32 - 1 }));
  const element = fc.tuple(draw, fc.double({ min: -1, max: 1, noNaN: true }));
  const factor = fc.oneof(fc.constant(0), fc.double({ min: -9, max: 9, noNaN: true }));
  fc.assert(
    fc.property(fc.array(element, { minLength: length, maxLength: length }), factor, (elements, f) => {
      for (const [i, [drawn, loading]] of elements.entries()) {
        draws[i] = drawn;
        tie.loadings[i] = loading;
        tie.noises[i] = Math.sqrt(1 - loading * loading);
      }
      kernel.tie(draws, 1, length - 2, out, tie, f);
      const expected = elements.map(([drawn, loading]) => tieDraw(drawn, f, loading));
      assert.deepEqual([...out.subarray(1, length - 2)], expected.slice(1, length - 2));
      kernel.putNormals(draws, length - 1, normals);
      const quantiles = elements.map(([drawn]) => normalOfDraw(drawn));
      assert.deepEqual([...normals.subarray(0, length - 1)], quantiles.slice(0, length - 1));
    }),
    { numRuns: 5000 },
  );
});

test('varints follow the encoding of protocol buffers', () => {
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

test('allocated memory is not allocated again and does not move', () => {
  const arrays = [1, 17, 70_000, 3_000_000, 5].map((length, i) => kernel.bytes(length).fill(i + 1));
  for (const [i, array] of arrays.entries()) assert.ok(array.every((byte) => byte === i + 1));
});

test('bytes are copied between any offsets', () => {
  const [from, to] = [kernel.bytes(1000), kernel.bytes(1000)];
  from.set(noise(1000));
  kernel.copy(from, 3, 903, to, 57);
  assert.deepEqual(to.slice(57, 957), from.slice(3, 903));
  assert.ok(to.subarray(957).every((byte) => byte === 0));
});

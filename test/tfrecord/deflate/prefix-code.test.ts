import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { codeLengths, codesOf } from '../../../src/tfrecord/deflate/prefix-code.ts';

const counts = (...all: number[]) => Uint32Array.from(all);

test("lengths are those of Huffman's algorithm", () => {
  assert.deepEqual([...codeLengths(counts(45, 13, 12, 16, 9, 5), 15)], [1, 3, 3, 3, 4, 4]);
  assert.deepEqual([...codeLengths(counts(1, 1, 1, 1), 15)], [2, 2, 2, 2]);
});

test('an absent symbol has no code, and a single symbol has one bit', () => {
  assert.deepEqual([...codeLengths(counts(0, 0, 0), 15)], [0, 0, 0]);
  assert.deepEqual([...codeLengths(counts(0, 7, 0), 15)], [0, 1, 0]);
});

test('any counts: no code is too long, and the codes fill the tree', () => {
  const some = fc.array(fc.oneof(fc.constant(0), fc.integer({ min: 1, max: 2 ** 30 })), {
    minLength: 2,
    maxLength: 286,
  });
  fc.assert(
    fc.property(some, fc.integer({ min: 9, max: 15 }), (values, limit) => {
      const lengths = codeLengths(Uint32Array.from(values), limit);
      const used = [...lengths].filter((length) => length > 0);
      assert.deepEqual(
        [...lengths].map((length) => length > 0),
        values.map((count) => count > 0),
      );
      assert.ok(used.every((length) => length <= limit));
      if (used.length > 1)
        assert.equal(
          used.reduce((sum, length) => sum + 2 ** -length, 0),
          1,
        );
    }),
  );
});

test('Fibonacci counts, which have the deepest tree, are flattened', () => {
  const fibonacci = [1, 1];
  while (fibonacci.length < 40) fibonacci.push((fibonacci.at(-1) ?? 0) + (fibonacci.at(-2) ?? 0));
  assert.equal(Math.max(...codeLengths(Uint32Array.from(fibonacci), 40)), 39);
  assert.ok(Math.max(...codeLengths(Uint32Array.from(fibonacci), 12)) <= 12);
});

test('codes are those of the example in RFC 1951, section 3.2.2, the first bit lowest', () => {
  const codes = codesOf(Uint8Array.of(3, 3, 3, 3, 3, 2, 4, 4));
  const bits = [...codes].map((code) => {
    const text = (code & 0xffffff).toString(2).padStart(code >>> 24, '0');
    return [...text].reverse().join('');
  });
  assert.deepEqual(bits, ['010', '011', '100', '101', '110', '00', '1110', '1111']);
});

/** Varints that stand end to end (protobuf.dev/programming-guides/encoding): at every place of the four bytes read at once. */
import assert from 'node:assert/strict';
import { suite, test } from 'node:test';
import { CorruptionError } from '../../src/verify/corruption.ts';
import { countVarints } from '../../src/verify/varint.ts';

/** A varint of so many bytes. */
const varint = (bytes: number) => [...Array.from({ length: bytes - 1 }, () => 0xff), 0x01];

/** The varints of these sizes between bytes of others, so that nothing but what lies between the bounds may count. */
function count(sizes: readonly number[], before: number): number {
  const inside = sizes.flatMap(varint);
  const data = Uint8Array.from([...Array.from({ length: before }, () => 0xff), ...inside, 0xff, 0xff, 0xff]);
  return countVarints(data, before, before + inside.length);
}

function corruption(data: readonly number[], start = 0): CorruptionError {
  try {
    countVarints(Uint8Array.from(data), start, data.length);
  } catch (cause) {
    if (cause instanceof CorruptionError) return cause;
  }
  return assert.fail('no corruption was found');
}

suite('are counted', () => {
  const rows = [[], [1], [2], [10], [1, 1, 1, 1], [5, 5, 5], [10, 10, 1, 10], [1, 9, 2, 8, 3, 7, 4, 6, 5]];
  for (const sizes of rows)
    test(`of ${sizes.join(', ') || 'no'} bytes`, () => {
      for (let before = 0; before < 4; before++) assert.equal(count(sizes, before), sizes.length);
    });
});

suite('of eleven bytes and more are none', () => {
  for (const size of [11, 12, 13, 14, 15, 40])
    test(`${size} bytes`, () => {
      for (let before = 0; before < 6; before++) {
        const small = Array.from({ length: before }, () => 0x01);
        const { offset, message, origin } = corruption([...small, ...varint(size), 0x01, 0x01]);
        assert.equal(offset, before);
        assert.equal(origin, 'record');
        assert.match(message, new RegExp(`an integer has ${size} bytes: at most 10 are allowed`));
      }
    });
});

suite('the last one is cut', () => {
  for (const missing of [1, 2, 3, 4, 5])
    test(`after ${missing} bytes`, () => {
      for (let before = 0; before < 4; before++) {
        const small = Array.from({ length: before }, () => 0x01);
        const { offset, message } = corruption([...small, ...Array.from({ length: missing }, () => 0x80)]);
        assert.equal(offset, before + missing - 1);
        assert.match(message, /incomplete after this byte/);
      }
    });
});

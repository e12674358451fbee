/** What is no message at all. What protobuf accepts and TensorFlow does not is in unusual.test.ts. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { example, feature } from './build.ts';
import { check, codes, hex, INTS } from './faults.ts';

const delimited = (tag: number, body: Uint8Array) => Buffer.concat([Buffer.of(tag, body.length), body]);
const wrap = (entry: Uint8Array) => delimited(0x0a, delimited(0x0a, entry));

const MALFORMED: readonly (readonly [what: string, Uint8Array, found: RegExp])[] = [
  [
    'a field beyond the end',
    hex('0a05 0a01'),
    /a field has 5 bytes, but its message only has 2 left, at byte 2 of the record/,
  ],
  [
    'a field beyond its message',
    hex('0a04 0a09 0a016b1200000000'),
    /a field has 9 bytes, but its message only has 2 left, at byte 4/,
  ],
  ['a key beyond its entry', hex('0a05 0a03 0a096b'), /a field has 9 bytes, but its message only has 1 left/],
  ['no length', hex('0a'), /not a serialized tf.train.Example: index out of range: 1/],
  ['wire type 7', hex('0f00'), /invalid wire type 7/],
  ['field number 0', hex('0000'), /field number 0/],
  ['an endless tag', hex('ffffffffffffffffffff'), /invalid tag encoding, at byte 5/],
  ['an endless length', hex('0affffffffffffffffff'), /invalid length encoding/],
  ['text', Buffer.from('{"k": [1, 2, 3]}'), /not a serialized tf.train.Example/],
  [
    'floats that are no multiple of 4',
    wrap(hex('0a016b 1207 1205 0a03 000080')),
    /a list of floats has 3 bytes, which is not a multiple of 4, at byte 13/,
  ],
  [
    'an integer of 11 bytes',
    wrap(hex('0a016b 120f 1a0d 0a0b ffffffffffffffffffff01')),
    /an integer has 11 bytes: at most 10 are allowed, at byte 13/,
  ],
  [
    'a cut integer',
    wrap(hex('0a016b 1206 1a04 0a02 01ff')),
    /an integer is incomplete after this byte, at byte 14/,
  ],
];

for (const [what, data, found] of MALFORMED) {
  test(`malformed: ${what}`, () => {
    const { faults } = check(data, [{ ...INTS, presence: 'has-default' }]);
    assert.deepEqual(
      faults.map(({ code }) => code),
      ['malformed-record'],
    );
    assert.match(faults[0]?.message ?? '', found);
  });
}

test('integers of every size and position are counted', () => {
  fc.assert(
    fc.property(
      fc.array(fc.bigInt({ min: -(2n ** 63n), max: 2n ** 63n - 1n }), { minLength: 1 }),
      fc.boolean(),
      (values, packed) => {
        const data = example(['k', feature({ int64: values }, packed)]);
        assert.deepEqual(codes(data, [{ ...INTS, length: values.length }]), []);
      },
    ),
  );
});

test('random bytes never crash the checker', () => {
  fc.assert(fc.property(fc.uint8Array({ maxLength: 60 }), (bytes) => void codes(bytes, [INTS])));
});

/** Of features that nobody asks for, TensorFlow looks at nothing but the frame. */
const UNKNOWN_INSIDE: Readonly<Record<string, Uint8Array>> = {
  'a number among strings': delimited(0x0a, hex('7801 0a0161')),
  'a number among floats': delimited(0x12, hex('7801 0d0000803f')),
  'a number among integers': delimited(0x1a, hex('7801 0805')),
  'a number before the list': hex('7801 1a020805'),
};

for (const [what, list] of Object.entries(UNKNOWN_INSIDE))
  test(`an unexpected feature may have unknown fields: ${what}`, () => {
    const other = delimited(0x0a, Buffer.concat([hex('0a026f6f'), delimited(0x12, list)]));
    const right = delimited(0x0a, Buffer.concat([hex('0a016b'), delimited(0x12, hex('1a050a03010203'))]));
    const record = delimited(0x0a, Buffer.concat([right, other]));
    assert.deepEqual(codes(record, [INTS], { allowUnexpected: true }), []);
  });

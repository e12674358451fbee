/** Deflate data written down bit by bit from RFC 1951: what they hold, and what no data may hold. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { bytesOf, dynamicHeader, type Field, lengths } from './bits.ts';
import { inflated, inflatedByZlib } from './deflated.ts';

const LAST_FIXED: readonly Field[] = [
  [1, 1],
  [1, 2],
];
/** Of the fixed code (3.2.6): `a` is 0x30 + 97, the end of a block seven zeros. */
const [A, B, END] = ['10010001', '10010010', '0000000'];

/** A dynamic code of a (0), b (10), the end (110) and the length 258 (111), with one distance, 1, whose code is 0. */
const OWN_CODE = dynamicHeader(lengths(286, { 97: 1, 98: 2, 256: 3, 285: 3 }), [1]);

const HOLDS: Readonly<Record<string, { readonly fields: readonly Field[]; readonly content: string }>> = {
  'a stored block': {
    fields: [[1, 1], [0, 2], '00000', [2, 16], [0xfffd, 16], [97, 8], [98, 8]],
    content: 'ab',
  },
  'a stored block without bytes, as a sync flush writes it, and one with': {
    fields: [[0, 3], '00000', [0, 16], [0xffff, 16], [1, 3], '00000', [1, 16], [0xfffe, 16], [97, 8]],
    content: 'a',
  },
  'a fixed block without symbols': { fields: [...LAST_FIXED, END], content: '' },
  'the shortest match: three bytes from one back': {
    fields: [...LAST_FIXED, A, '0000001', '00000', END],
    content: 'aaaa',
  },
  // Length 11 to 12 is symbol 265, with one bit behind it; distance 5 to 6 is symbol 4, with one.
  'bits behind the codes of a length and of a distance': {
    fields: [...LAST_FIXED, A, B, B, B, B, A, '0001001', [1, 1], '00100', [1, 1], END],
    content: 'abbbbaabbbbaabbbba',
  },
  // 258 is symbol 285, and 284 with 31 behind it.
  'the longest match, with either of its symbols': {
    fields: [...LAST_FIXED, A, '11000101', '00000', '11000100', [31, 5], '00000', END],
    content: 'a'.repeat(1 + 2 * 258),
  },
  'a dynamic block': { fields: [...OWN_CODE, '0', '10', '111', '0', '110'], content: `ab${'b'.repeat(258)}` },
  'a dynamic block with no code but that of its end, and none of distances': {
    fields: [...dynamicHeader(lengths(257, { 256: 1 }), [0]), '0'],
    content: '',
  },
  'codes of 15 bits': {
    fields: [
      // One code each of 1 to 14 bits, and two of 15: those of a (14 ones and 0) and of the end.
      ...dynamicHeader(
        lengths(257, { ...Array.from({ length: 14 }, (_, i) => i + 1), 97: 15, 256: 15 }),
        [0],
      ),
      '111111111111110',
      '111111111111111',
    ],
    content: 'a',
  },
};

for (const [name, { fields, content }] of Object.entries(HOLDS)) {
  test(`${name} is read`, () => {
    assert.deepEqual(inflated(bytesOf(...fields)), { content: Buffer.from(content), rest: 0 });
  });
}

const IS_BROKEN: Readonly<Record<string, { readonly fields: readonly Field[]; readonly fault: string }>> = {
  'a block of type 3': { fields: [[7, 3]], fault: 'invalid block type' },
  'a stored block whose lengths differ': {
    fields: [[1, 3], '00000', [2, 16], [2, 16]],
    fault: 'invalid stored block lengths',
  },
  '287 literals and lengths': {
    fields: dynamicHeader(lengths(287, { 256: 1 }), [1]),
    fault: 'too many length or distance symbols',
  },
  '31 distances': {
    fields: dynamicHeader(lengths(257, { 256: 1 }), lengths(31, { 0: 1 })),
    fault: 'too many length or distance symbols',
  },
  // Four lengths of the code of lengths, those of 16, 17, 18 and 0.
  'a code of lengths with too many codes': {
    fields: [
      [5, 3],
      [0, 14],
      [1, 3],
      [1, 3],
      [1, 3],
      [0, 3],
    ],
    fault: 'invalid code lengths set',
  },
  'a code of lengths with too few codes': {
    fields: [
      [5, 3],
      [0, 14],
      [1, 3],
      [0, 3],
      [0, 3],
      [0, 3],
    ],
    fault: 'invalid code lengths set',
  },
  'a repetition of no length': {
    fields: [[5, 3], [0, 14], [1, 3], [1, 3], [0, 3], [0, 3], '0', [0, 2]],
    fault: 'invalid bit length repeat',
  },
  // 138, and another 138, are more than 257 literals and one distance.
  'a repetition beyond the last length': {
    fields: [[5, 3], [0, 14], [0, 3], [1, 3], [1, 3], [0, 3], '1', [127, 7], '1', [127, 7]],
    fault: 'invalid bit length repeat',
  },
  'no code for the end of the block': {
    fields: dynamicHeader(lengths(257, { 97: 1, 98: 1 }), [1]),
    fault: 'invalid code -- missing end-of-block',
  },
  // Then each bit is a length of 0.
  'a code of lengths without any code': {
    fields: [[5, 3], [0, 14], [0, 12], ...Array.from({ length: 40 }, (): Field => [0, 8])],
    fault: 'invalid code -- missing end-of-block',
  },
  'more literals than codes': {
    fields: dynamicHeader(lengths(257, { 97: 1, 98: 1, 256: 1 }), [1]),
    fault: 'invalid literal/lengths set',
  },
  'fewer literals than codes': {
    fields: dynamicHeader(lengths(257, { 97: 2, 256: 1 }), [1]),
    fault: 'invalid literal/lengths set',
  },
  'more distances than codes': {
    fields: dynamicHeader(lengths(257, { 256: 1 }), [1, 1, 1]),
    fault: 'invalid distances set',
  },
  'fewer distances than codes': {
    fields: dynamicHeader(lengths(257, { 256: 1 }), [2]),
    fault: 'invalid distances set',
  },
  'the code that a lone one leaves free': {
    fields: [...dynamicHeader(lengths(257, { 256: 1 }), [1]), '1'],
    fault: 'invalid literal/length code',
  },
  'the fixed code of no length, 286': {
    fields: [...LAST_FIXED, '11000110', '0000000000000000'],
    fault: 'invalid literal/length code',
  },
  'the fixed code of no distance, 30': {
    fields: [...LAST_FIXED, A, '0000001', '11110', '00000000000000'],
    fault: 'invalid distance code',
  },
  'the distance that a lone one leaves free': {
    fields: [...OWN_CODE, '0', '111', '1', '00000000'],
    fault: 'invalid distance code',
  },
  'a match from before the data': {
    fields: [...LAST_FIXED, A, '0000001', '00001', END],
    fault: 'invalid distance too far back',
  },
};

for (const [name, { fields, fault }] of Object.entries(IS_BROKEN)) {
  test(`${name} is rejected, like in zlib`, () => {
    const bytes = bytesOf(...fields);
    assert.equal(inflated(bytes), fault);
    assert.equal(inflatedByZlib(bytes), fault);
    // Far from the end of the input another loop reads.
    assert.equal(inflated(Buffer.concat([bytes, Buffer.alloc(64)])), fault);
  });
}

import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { NUMERIC_DTYPES } from '../../src/content/dtype.ts';
import { encodeJpeg } from '../../src/content/jpeg/jpeg.ts';
import { encodeJson } from '../../src/content/json.ts';
import { encodePng } from '../../src/content/png/png.ts';
import { recogniseContent } from '../../src/content/recognise/recognise.ts';
import { encodeStringTensor, encodeTensor } from '../../src/content/tensor.ts';
import { encodeText } from '../../src/content/words.ts';

const utf8 = (text: string) => Buffer.from(text);
const hex = (digits: string) => Buffer.from(digits.replaceAll(' ', ''), 'hex');

/** Printed by TensorFlow 2.21: `tf.make_tensor_proto(...).SerializeToString()`. */
const TENSORS: readonly [string, Uint8Array, dtype: string, shape: number[]][] = [
  ['one float in a field of its own', hex('0801 1200 2a04 0000c03f'), 'float32', []],
  ['floats as content', hex('0801 1204 1202 0802 2208 0000c03f00000040'), 'float32', [2]],
  ['one half in a field of its own', hex('0813 1200 6a02 807c'), 'float16', []],
  ['one string', hex('0807 1200 4201 78'), 'string', []],
];

for (const [name, bytes, dtype, shape] of TENSORS) {
  test(`tensor: ${name}`, () => {
    assert.deepEqual(recogniseContent(bytes), { type: 'tensor', dtype, shape });
  });
}

const INVALID_TENSORS: readonly [string, Uint8Array][] = [
  ['of an unknown type', hex('0863 1200 2204 0000c03f')],
  ['without a shape', hex('0801 2204 0000c03f')],
  ['of more elements than its shape', hex('0801 1200 2208 0000c03f00000040')],
  ['of fewer elements than its shape', hex('0801 1204 1202 0805 2a04 0000c03f')],
  ['of a shape of a terabyte with one element', hex('0801 1209 1207 08ffffffffff0f 2a04 0000c03f')],
  ['of an unknown dimension', hex('0801 120d 120b 08ffffffffffffffffff01')],
  ['of an unknown rank', hex('0801 1202 1801')],
  ['with incomplete content', hex('0801 1200 2204 0000')],
  ['with an incomplete varint', hex('0801 1280')],
  ['with an unknown field', hex('0801 1200 2204 0000c03f aa0600')],
];

for (const [name, bytes] of INVALID_TENSORS)
  test(`not a tensor: ${name}`, () => assert.equal(recogniseContent(bytes), undefined));

const TEXTS: readonly [string, Uint8Array, found: unknown][] = [
  ['an object', utf8('{"a": [1, 2.5, null]}'), { type: 'json' }],
  ['an object between white space', utf8(' \n{}\n'), { type: 'json' }],
  [
    'an object nested a hundred thousand times',
    utf8(`${'{"a":'.repeat(1e5)}1${'}'.repeat(1e5)}`),
    { type: 'json' },
  ],
  ['a key `__proto__`', utf8('{"__proto__": {"type": "image"}}'), { type: 'json' }],
  ['a list', utf8('[1, 2, 3]'), undefined],
  ['invalid JSON with few letters', utf8('{"a": 12345'), undefined],
  ['a sentence', utf8("A dog's life: 3 dogs, one bone."), { type: 'text', words: 7 }],
  ['several lines', utf8(' one\ntwo\tthree  four \r\n'), { type: 'text', words: 4 }],
  ['letters of other scripts', utf8('犬が 走る été'), { type: 'text', words: 3 }],
  ['one word', utf8('red'), { type: 'text', words: 1 }],
  ['digits', utf8('1234 5678'), undefined],
  ['a control character', utf8('red\0green'), undefined],
  ['Latin-1', hex('e974e9'), undefined],
  ['white space', utf8('  '), undefined],
  ['nothing', utf8(''), undefined],
];

for (const [name, bytes, found] of TEXTS)
  test(`text: ${name}`, () => assert.deepEqual(recogniseContent(bytes), found));

const draws = fc.array(fc.integer({ min: 0, max: 2 ** 32 - 1 }), { minLength: 6, maxLength: 6 });

test('what is encoded is recognised', () => {
  for (const channels of [1, 2, 3, 4] as const) {
    const samples = new Uint16Array(7 * 5 * channels);
    const image = encodePng({ width: 7, height: 5, samples }, { channels, bits: 16 });
    assert.deepEqual(recogniseContent(image), {
      ...{ type: 'image', format: 'png', width: 7, height: 5, channels, bits: 16 },
    });
  }
  for (const channels of [1, 3] as const) {
    const samples = new Uint8Array(400 * 300 * channels);
    const image = encodeJpeg({ width: 400, height: 300, samples }, { channels, quality: 10 });
    assert.deepEqual(recogniseContent(image), {
      ...{ type: 'image', format: 'jpeg', width: 400, height: 300, channels, bits: 8 },
    });
  }
  for (const dtype of NUMERIC_DTYPES) {
    const bytes = encodeTensor(dtype, [2, 3], [1, 0, 1, 0, 1, 0]);
    assert.deepEqual(recogniseContent(bytes), { type: 'tensor', dtype, shape: [2, 3] });
  }
  const strings = encodeStringTensor([2], [utf8('a'), utf8('')]);
  assert.deepEqual(recogniseContent(strings), { type: 'tensor', dtype: 'string', shape: [2] });
  const empty = encodeTensor('float32', [2, 0], []);
  assert.deepEqual(recogniseContent(empty), { type: 'tensor', dtype: 'float32', shape: [2, 0] });
  fc.assert(
    fc.property(draws, (draws) => {
      assert.deepEqual(recogniseContent(encodeJson(draws)), { type: 'json' });
      const words = draws.map((draw) => draw >>> 11);
      assert.deepEqual(recogniseContent(encodeText(words)), { type: 'text', words: draws.length });
    }),
  );
});

test('arbitrary bytes never make it throw', () => {
  const start = fc.constantFrom(
    '',
    '89504e470d0a1a0a',
    '89504e470d0a1a0a0000000d49484452',
    'ffd8',
    'ffd8ffc0',
    '08',
    '0801120c',
    '7b',
  );
  fc.assert(
    fc.property(start, fc.uint8Array({ maxLength: 200 }), (start, rest) => {
      recogniseContent(Buffer.concat([hex(start), rest]));
    }),
    { numRuns: 2000 },
  );
});

const PNG_HEADER = '89504e470d0a1a0a0000000d49484452000000010000000108020000009077 53de';

/** It costs more time than the work itself. */
const measuresCoverage = process.env['NODE_V8_COVERAGE'] !== undefined;

/** For each recogniser, the input that keeps it busy longest. */
for (const [name, start, filling] of [
  ['zeros', '', '00'],
  ['letters', '', '61'],
  ['braces', '', '7b'],
  ['empty chunks of a PNG', PNG_HEADER, '00000000 61616161 00000000'],
  ['bytes before a marker of a JPEG', 'ffd8', 'ff'],
  ['dimensions of a tensor', '0801 12f9c1d72f', '1200'],
  ['empty strings of a tensor', '0807 1200', '4200'],
] as const) {
  test(`a hundred megabytes of ${name} take less than two seconds`, { skip: measuresCoverage }, () => {
    const bytes = Buffer.alloc(100_000_000);
    bytes.fill(hex(filling), hex(start).copy(bytes));
    const started = performance.now();
    recogniseContent(bytes);
    assert.ok(performance.now() - started < 2000);
  });
}

import assert from 'node:assert/strict';
import { test } from 'node:test';
import {
  DTYPES,
  type Dtype,
  isRawDtype,
  NUMERIC_DTYPES,
  type NumericDtype,
} from '../../src/content/dtype.ts';
import { type Elements, encodeRaw, rawBytes, rawWriter } from '../../src/content/elements.ts';
import {
  encodeStringTensor,
  encodeTensor,
  stringTensorBytes,
  tensorBytes,
  tensorWriter,
} from '../../src/content/tensor.ts';
import type { Dtype as SchemaDtype } from '../../src/schema/schema.ts';

const hex = (bytes: Uint8Array) => Buffer.from(bytes).toString('hex');

/** Printed by `tf.io.serialize_tensor(tf.constant(values, dtype))` of TensorFlow 2.21. */
const SERIALIZED: readonly [NumericDtype, shape: number[], values: Elements, hex: string][] = [
  ['bool', [1, 3], [1, 0, 1], '080a120812020801120208032203010001'],
  ['uint8', [1, 3], [1, 0, 3], '0804120812020801120208032203010003'],
  ['uint16', [1, 3], [1, 0, 3], '0811120812020801120208032206010000000300'],
  ['uint32', [1, 3], [1, 0, 3], '081612081202080112020803220c010000000000000003000000'],
  [
    'uint64',
    [1, 3],
    [1, 0, 3],
    '0817120812020801120208032218010000000000000000000000000000000300000000000000',
  ],
  ['int8', [1, 3], [1, 0, 3], '0806120812020801120208032203010003'],
  ['int16', [1, 3], [1, 0, 3], '0805120812020801120208032206010000000300'],
  ['int32', [1, 3], [1, 0, 3], '080312081202080112020803220c010000000000000003000000'],
  [
    'int64',
    [1, 3],
    [1, 0, 3],
    '0809120812020801120208032218010000000000000000000000000000000300000000000000',
  ],
  ['float16', [1, 3], [1, 0, 3], '0813120812020801120208032206003c00000042'],
  ['bfloat16', [1, 3], [1, 0, 3], '080e120812020801120208032206803f00004040'],
  ['float32', [1, 3], [1, 0, 3], '080112081202080112020803220c0000803f0000000000004040'],
  [
    'float64',
    [1, 3],
    [1, 0, 3],
    '0802120812020801120208032218000000000000f03f00000000000000000000000000000840',
  ],
  ['float32', [], [1.5], '0801120022040000c03f'],
  ['float32', [0], [], '080112021200'],
  ['float32', [2, 0, 3], [], '0801120a12020802120012020803'],
  ['uint8', [300, 1], new Uint8Array(300), `08041209120308ac021202080122ac02${'00'.repeat(300)}`],
];

for (const [dtype, shape, values, expected] of SERIALIZED) {
  test(`a ${dtype} tensor of shape [${shape}] has TensorFlow's bytes`, () => {
    assert.equal(hex(encodeTensor(dtype, shape, values)), expected);
    assert.equal(tensorBytes(dtype, shape), expected.length / 2);
  });
}

const utf8 = (texts: readonly string[]) => texts.map((text) => Buffer.from(text));

test("a string tensor has TensorFlow's bytes", () => {
  const square = encodeStringTensor([2, 2], utf8(['a', '', 'bcd', 'é']));
  assert.equal(hex(square), '080712081202080212020802420161420042036263644202c3a9');
  assert.equal(hex(encodeStringTensor([], utf8(['a']))), '08071200420161');
  assert.equal(hex(encodeStringTensor([2, 0], [])), '08071206120208021200');
});

test('the size of a string tensor is exact if all strings have the same length', () => {
  for (const length of [0, 1, 127, 128, 300]) {
    const strings = [new Uint8Array(length), new Uint8Array(length)];
    assert.equal(encodeStringTensor([2], strings).length, stringTensorBytes([2], length));
  }
});

/** Made with Python's `struct`; bfloat16 is the upper half of a float32, rounded. */
const RAW: readonly [NumericDtype, values: Elements, hex: string][] = [
  ['bool', [0, 1], '0001'],
  ['uint8', [0, 255], '00ff'],
  ['uint16', [1, 65535], '0100ffff'],
  ['uint32', [1, 4294967295], '01000000ffffffff'],
  ['uint64', [1, 2 ** 53 - 1], '0100000000000000ffffffffffff1f00'],
  ['uint64', [2n ** 64n - 1n, 2n ** 63n], 'ffffffffffffffff0000000000000080'],
  ['int8', [-1, -128, 127], 'ff807f'],
  ['int16', [-2, 32767], 'feffff7f'],
  ['int32', [-2, 2147483647, -2147483648], 'feffffffffffff7f00000080'],
  ['int64', [-1, -(2 ** 53), 2 ** 32], 'ffffffffffffffff000000000000e0ff0000000001000000'],
  ['int64', [2n ** 63n - 1n, -(2n ** 63n)], 'ffffffffffffff7f0000000000000080'],
  ['float16', [1, -2, 65504, 0.1, Infinity], '003c00c0ff7b662e007c'],
  ['bfloat16', [1, -2, 0.1, -Infinity], '803f00c0cd3d80ff'],
  ['float32', [1, -0, 0.1], '0000803f00000080cdcccc3d'],
  ['float64', [0.1, -1], '9a9999999999b93f000000000000f0bf'],
];

for (const [dtype, values, expected] of RAW) {
  test(`${dtype} elements are little-endian: ${expected}`, () => {
    assert.equal(hex(encodeRaw(dtype, values)), expected);
    assert.equal(rawBytes(dtype, [values.length, 1]), expected.length / 2);
  });
}

for (const values of [
  Uint8Array.of(0, 255),
  Uint16Array.of(1, 65535),
  Uint32Array.of(7, 2 ** 32 - 1),
  Int8Array.of(-1, 1),
  Int16Array.of(-300, 300),
  Int32Array.of(-70000, 70000),
  Float32Array.of(0.1, -2),
  Float64Array.of(0.1, -2),
]) {
  test(`a ${values.constructor.name} is written like a list of its numbers`, () => {
    for (const dtype of NUMERIC_DTYPES) {
      const [fast, slow] = [encodeRaw(dtype, values), encodeRaw(dtype, Array.from(values))];
      assert.deepEqual(fast, slow, dtype);
    }
  });
}

test('a view of a BigInt64Array is written from its own offset', () => {
  const values = new BigInt64Array([5n, -1n, 2n ** 62n]).subarray(1);
  assert.equal(hex(encodeRaw('int64', values)), 'ffffffffffffffff0000000000000040');
});

test('nothing is written outside the tensor', () => {
  const out = new Uint8Array(40).fill(7);
  const end = tensorWriter('int16', [2])([1, 2], out, 3);
  assert.deepEqual(out.slice(3, end), encodeTensor('int16', [2], [1, 2]));
  assert.equal(rawWriter('int8')([1], out, end), end + 1);
  assert.ok(out.every((byte, i) => (i >= 3 && i <= end) || byte === 7));
});

test('a wrong number of elements is rejected', () => {
  assert.throws(() => encodeTensor('int8', [2, 2], [1, 2, 3]), RangeError);
  assert.throws(() => encodeStringTensor([2], utf8(['a'])), RangeError);
});

test('schemas have the same types', () => {
  const ofSchema = (dtype: SchemaDtype): Dtype => dtype;
  const fromContent: readonly SchemaDtype[] = DTYPES;
  assert.deepEqual(fromContent.map(ofSchema), DTYPES);
});

/** By the attribute `out_type` of TensorFlow's op `DecodeRaw`. */
test('decode_raw does not support uint32, uint64 and strings', () => {
  assert.deepEqual(
    DTYPES.filter((dtype) => !isRawDtype(dtype)),
    ['uint32', 'uint64', 'string'],
  );
});

/** The names of dtypes in a features.json: NumPy's, and its other names for them. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { dtypeFacts } from '../../../src/schema/forms/tfds/dtype.ts';

/** As `np.dtype(NAME).name` of NumPy 2 says; TFDS writes texts and bytes alike as strings. */
const OTHER_NAMES: Readonly<Record<string, string>> = {
  half: 'float16',
  single: 'float32',
  double: 'float64',
  float: 'float64',
  int: 'int64',
  str: 'string',
  object: 'string',
  bytes: 'string',
};

for (const [name, other] of Object.entries(OTHER_NAMES))
  test(`${name} is ${other}`, () => {
    assert.ok(dtypeFacts(other));
    assert.deepEqual(dtypeFacts(name), dtypeFacts(other));
  });

test('the bounds of integers and of half floats are those of NumPy', () => {
  const boundsOf = (name: string) => [dtypeFacts(name)?.min, dtypeFacts(name)?.max];
  assert.deepEqual(boundsOf('bool'), [0, 1]);
  assert.deepEqual(boundsOf('int8'), [-128, 127]);
  assert.deepEqual(boundsOf('uint16'), [0, 65535]);
  assert.deepEqual(boundsOf('int32'), [-2147483648, 2147483647]);
  assert.deepEqual(boundsOf('float16'), [-65504, 65504]);
  assert.deepEqual(boundsOf('bfloat16'), [-3.3895313892515355e38, 3.3895313892515355e38]);
  assert.deepEqual([dtypeFacts('complex64')?.parts, dtypeFacts('float32')?.parts], [2, 1]);
  assert.equal(dtypeFacts('float8'), undefined);
});

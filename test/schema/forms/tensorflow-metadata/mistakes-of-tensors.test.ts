/** What is wrong with tensors and the features that they are made of: where, and with which code. */
import assert from 'node:assert/strict';
import { suite, test } from 'node:test';
import { read } from './reading.ts';

const FEATURES =
  'feature { name: "i" type: INT }\nfeature { name: "v" type: FLOAT }\nfeature { name: "x" type: FLOAT }\n';
const tensors = (...kinds: readonly string[]) =>
  `${FEATURES}tensor_representation_group { value {\n${kinds
    .map((kind, t) => `tensor_representation { key: "${t}" value { ${kind} } }`)
    .join('\n')}\n} }`;
const sparse = (index: string, value: string, size = 'size: 9') =>
  `sparse_tensor { dense_shape { dim { ${size} } } index_column_names: "${index}" value_column_name: "${value}" }`;

const CASES: readonly (readonly [what: string, text: string, ...found: string[]])[] = [
  ['an index of floats', tensors(sparse('x', 'v')), '5:110 error index-not-integer'],
  ['an index without a size', tensors(sparse('i', 'v', '')), '5:103 warning unknown-sparse-size'],
  ['an index of two tensors', tensors(sparse('i', 'v'), sparse('i', 'x')), '6:42 error conflicting-ties'],
  ['the same sparse tensor twice', tensors(sparse('i', 'v'), sparse('i', 'v'))],
  [
    'row lengths of floats',
    tensors('ragged_tensor { feature_path { step: "v" } partition { row_length: "x" } }'),
    '5:109 error row-lengths-not-integer',
  ],
  [
    'an empty default',
    tensors('dense_tensor { column_name: "v" default_value {} }'),
    '5:74 error empty-default',
  ],
  [
    'more numbers as texts than are drawn',
    'feature { name: "b" type: BYTES int_domain { min: 0 } }',
    '1:33 warning narrowed-domain',
  ],
  ['unknown fields', 'feature { name: "a" type: INT colour: "red" }', '1:31 error unknown-field'],
];

suite('a mistake in a tensor of TensorFlow Metadata', () => {
  for (const [what, text, ...expected] of CASES) {
    test(what, async () => {
      const { found, problems } = await read(text);
      assert.deepEqual(found, expected, problems.map(({ message }) => message).join('\n'));
    });
  }

  test('a field of a later version is skipped in a serialised schema', async () => {
    // feature { name: "a" type: INT } with a field 99 in it.
    const bytes = Buffer.from('0a080a01613002980601', 'hex');
    const { schema, found } = await read(bytes, 'schema.pb');
    assert.deepEqual(found, ['1:8 warning ignored-unknown-field']);
    assert.deepEqual(
      schema?.features.map(({ name }) => name),
      ['a'],
    );
  });
});

/** What is wrong with a schema, where, and with which code. */
import assert from 'node:assert/strict';
import { suite, test } from 'node:test';
import { read } from './reading.ts';

const A = 'feature { name: "a" type: INT }\n';
const tensor = (kind: string) =>
  `${A}tensor_representation_group { value { tensor_representation { value {\n${kind} } } } }`;

const CASES: readonly (readonly [what: string, text: string, ...found: string[]])[] = [
  // Features.
  ['no feature', 'default_environment: "A"', '1:1 error no-features'],
  ['a feature without a name', 'feature {\n  type: INT\n}', '1:1 error missing-name'],
  ['an empty name', 'feature { name: ""\n  type: INT }', '1:17 error empty-name'],
  ['a name twice', `${A}feature { name: "a" type: FLOAT }`, '2:17 error duplicate-feature'],
  ['a struct', 'feature { name: "a" type: STRUCT struct_domain {} }', '1:21 error struct-feature'],
  [
    'a sequence that is no struct',
    'feature { name: "##SEQUENCE##" type: INT }',
    '1:17 error sequence-not-a-struct',
  ],
  [
    'a share beyond 1',
    'feature { name: "a" type: INT presence { min_fraction: 1.5 } }',
    '1:56 error bad-min-fraction',
  ],
  [
    'a dimension of 0',
    'feature { name: "a" type: INT shape { dim { size: 0 } } }',
    '1:51 error bad-dimension',
  ],
  [
    'an inner dimension without a size',
    'feature { name: "a" type: INT shape { dim { size: 2 } dim { name: "x" } } }',
    '1:55 error bad-dimension',
    '1:61 warning ignored-name',
  ],
  [
    'too large a shape',
    'feature { name: "a" type: INT shape { dim { size: 20000 } dim { size: 20000 } } }',
    '1:39 error too-many-elements',
  ],
  [
    'fewer at most than at least',
    'feature { name: "a" type: INT value_count { min: 3 max: 2 } }',
    '1:57 error bad-value-count',
  ],
  [
    'nested values in an Example',
    'feature { name: "a" type: INT value_counts { value_count {} value_count {} } }',
    '1:31 error too-many-levels',
  ],
  // Domains.
  [
    'a domain of another type',
    'feature { name: "a" type: INT string_domain { value: "x" } }',
    '1:31 error domain-of-other-type',
  ],
  [
    'an unknown domain',
    `feature { name: "a" type: BYTES\n domain: "stor" }\nstring_domain { name: "store" value: "x" }`,
    '2:10 error unknown-domain',
  ],
  [
    'a domain without a name',
    'feature { name: "a" type: BYTES domain: "d" }\nstring_domain { value: "x" }',
    '2:1 error missing-name',
  ],
  [
    'a domain twice',
    `${A}int_domain { name: "d" }\nfloat_domain { name: "d" }`,
    '2:14 warning unused-domain',
    '3:22 error duplicate-domain',
  ],
  [
    'an empty range',
    'feature { name: "a" type: INT int_domain { min: 2 max: 1 } }',
    '1:56 error empty-domain',
  ],
  [
    'a bound that is no number',
    'feature { name: "a" type: FLOAT float_domain { min: nan } }',
    '1:53 error bad-bound',
  ],
  [
    'booleans without texts',
    'feature { name: "a" type: BYTES bool_domain {} }',
    '1:33 error booleans-without-texts',
  ],
  [
    'true that is false',
    'feature { name: "a" type: INT bool_domain { true_value: "x" false_value: "x" } }',
    '1:74 error equal-booleans',
  ],
  // What refers to features.
  [
    'a tensor of an unknown feature',
    tensor('dense_tensor { column_name: "b" }'),
    '3:29 error unknown-feature',
  ],
  ['a tensor of no feature', tensor('dense_tensor { }'), '3:1 error missing-column'],
  [
    'a default of another type',
    tensor('dense_tensor { column_name: "a" default_value { float_value: 1 } }'),
    '3:49 error default-of-other-type',
  ],
  [
    'a path beyond the feature lists',
    tensor('ragged_tensor { feature_path { step: "x" step: "a" } }'),
    '3:17 error bad-feature-path',
  ],
  [
    'row lengths of themselves',
    tensor('ragged_tensor { feature_path { step: "a" } partition { row_length: "a" } }'),
    '1:1 error circular-ties',
  ],
  [
    'dimensions without an index',
    tensor('sparse_tensor { dense_shape { dim { size: 1 } } value_column_name: "a" }'),
    '3:17 error sparse-dimensions',
  ],
  [
    'half a sparse feature',
    `${A}sparse_feature { name: "s" index_feature { name: "a" } }`,
    '2:1 error incomplete-sparse-feature',
  ],
  [
    'weights of another number',
    `feature { name: "v" type: INT value_count { max: 2 } }\nfeature { name: "w" type: FLOAT value_count { min: 3 } }
weighted_feature { name: "x" feature { step: "v" } weight_feature { step: "w" } }`,
    '3:1 error shape-mismatch',
  ],
  [
    'weights of nothing',
    `${A}weighted_feature { name: "w" feature { step: "a" } weight_feature { step: "b" } }`,
    '2:75 error unknown-feature',
  ],
];

suite('a mistake in a schema of TensorFlow Metadata', () => {
  for (const [what, text, ...expected] of CASES) {
    test(what, async () => {
      const { found, problems } = await read(text);
      assert.deepEqual(found, expected, problems.map(({ message }) => message).join('\n'));
    });
  }

  test('is not found in tensors of feature lists that serving alone has', async () => {
    const { found } = await read(`${A}feature {
      name: "##SEQUENCE##" type: STRUCT in_environment: "SERVING" not_in_environment: "TRAINING"
      struct_domain { feature { name: "b" type: INT } }
    }
    tensor_representation_group { value { tensor_representation { value {
      ragged_tensor { feature_path { step: "##SEQUENCE##" step: "b" } }
    } } } }`);
    assert.deepEqual(found, []);
  });

  test('leaves the rest of the schema as it is', async () => {
    const { schema, found } = await read(
      `${A}feature { name: "b" type: FLOATS }\nfeature { name: "c" type: BYTES }`,
    );
    assert.deepEqual(found, ['2:27 error wrong-type']);
    assert.deepEqual(
      schema?.features.map(({ name }) => name),
      ['a', 'c'],
    );
  });

  test('of a serialised schema has the position of its byte', async () => {
    // feature { name: "a" type: 9 } is of a version to come; the second one ends before its name does.
    const bytes = Uint8Array.of(0x0a, 0x05, 0x0a, 0x01, 0x61, 0x30, 0x02, 0x0a, 0x03, 0x0a, 0x05, 0x62);
    const { found } = await read(bytes, 'schema.pb');
    assert.deepEqual(found, ['1:11 error not-a-proto']);
  });
});

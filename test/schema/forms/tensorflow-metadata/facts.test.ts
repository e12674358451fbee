/** What the fields of a feature mean: one short schema each, and what proto, validation and Transform say of it. */
import assert from 'node:assert/strict';
import { suite, test } from 'node:test';
import { facts, read } from './reading.ts';

type Facts = Partial<ReturnType<typeof facts>>;

const ANY = { type: 'variable', min: 0, max: undefined, row: [] } as const;
const SCALAR = { type: 'fixed', dims: [] } as const;
const feature = (stated: string) => `feature { name: "a" ${stated} }`;
const ofType = (type: string) => (stated: string) => feature(`type: ${type} ${stated}`);
const int = ofType('INT');
const float = ofType('FLOAT');
const bytes = ofType('BYTES');
const hidden = (stated: string) =>
  `${feature(`${stated} not_in_environment: "SERVING"`)} default_environment: ["TRAINING", "SERVING"]`;

/** What the feature "a" of a schema is; the codes of the problems follow, where there are any. */
const CASES: Readonly<
  Record<string, readonly (readonly [text: string, facts: Facts, ...codes: string[]])[]>
> = {
  types: [
    [int(''), { kind: 'int64', shape: ANY, presence: { required: false } }],
    [float(''), { kind: 'float' }],
    [bytes(''), { kind: 'bytes' }],
    [feature('string_domain { value: "x" }'), { kind: 'bytes', domain: { values: ['x'] } }, 'missing-type'],
    [feature('int_domain { min: 1 }'), { kind: 'int64', domain: { min: 1 } }, 'missing-type'],
    [feature('float_domain { max: 1 }'), { kind: 'float', domain: { max: 1 } }, 'missing-type'],
    [feature('type: TYPE_UNKNOWN image_domain {}'), { kind: 'bytes' }, 'missing-type'],
    [`${feature('domain: "d"')} string_domain { name: "d" value: "x" }`, { kind: 'bytes' }, 'missing-type'],
  ],
  presence: [
    [int('presence { min_fraction: 1.0 min_count: 1 }'), { presence: { required: true } }],
    [int('presence { min_fraction: 0.9 }'), { presence: { required: false, minFraction: 0.9 } }],
    [int('presence { min_count: 1 }'), { presence: { required: false } }],
    [int('presence { min_fraction: 0 min_count: 0 }'), { presence: { required: false } }],
    [int('presence { min_count: 7 }'), { presence: { required: false } }, 'ignored-min-count'],
    [int('group_presence { required: true }'), { presence: { required: true } }],
    [int('group_presence {}'), { presence: { required: false } }],
    ...['DEPRECATED', 'PLANNED', 'ALPHA', 'DEBUG_ONLY', 'DISABLED'].map((stage): [string, Facts] => [
      int(`presence { min_fraction: 1 } lifecycle_stage: ${stage}`),
      { presence: { required: false } },
    ]),
    ...['UNKNOWN_STAGE', 'BETA', 'PRODUCTION'].map((stage): [string, Facts] => [
      int(`presence { min_fraction: 1 } lifecycle_stage: ${stage}`),
      { presence: { required: true } },
    ]),
    [int('presence { min_fraction: 1 } deprecated: true'), { presence: { required: false } }],
    [int('presence { min_fraction: 1 } deprecated: false'), { presence: { required: true } }],
  ],
  'numbers of values': [
    [int('shape {}'), { shape: SCALAR }],
    [int('shape { dim { size: 2 } dim { size: 3 } }'), { shape: { type: 'fixed', dims: [2, 3] } }],
    [int('shape { dim {} }'), { shape: ANY }],
    [int('shape { dim {} dim { size: 3 } }'), { shape: { ...ANY, row: [3] } }],
    [int('value_count { min: 1 max: 1 }'), { shape: { ...ANY, min: 1, max: 1 } }],
    [int('value_count { max: 5 }'), { shape: { ...ANY, max: 5 } }],
    [int('value_count {}'), { shape: ANY }],
    [int('value_count { max: 9223372036854775807 }'), { shape: ANY }],
    [int('value_counts { value_count { min: 2 } }'), { shape: { ...ANY, min: 2 } }],
    [
      float('value_count { min: 9 max: 17 } float_domain { is_embedding: true embedding_dim: 8 }'),
      { shape: { ...ANY, min: 2, max: 2, row: [8] } },
    ],
  ],
  integers: [
    [int('int_domain { min: -5 max: 5 }'), { domain: { min: -5, max: 5 } }],
    [int('int_domain { min: 1 max: 3 is_categorical: true }'), { domain: { values: [1, 2, 3] } }],
    [int('int_domain { min: 1 max: 52000 is_categorical: true }'), { domain: { min: 1, max: 52000 } }],
    [int('int_domain { max: 9223372036854775807 }'), { domain: { max: '9223372036854775807' } }],
    [int('int_domain { max: 9007199254740991 }'), { domain: { max: 9007199254740991 } }],
    [int('int_domain {}'), { kind: 'int64' }],
    [int('bool_domain {}'), { domain: { values: [0, 1] } }],
    [
      int('bool_domain { true_value: "yes" false_value: "no" }'),
      {
        domain: {
          values: [0, 1],
          names: new Map([
            [0, 'no'],
            [1, 'yes'],
          ]),
        },
      },
    ],
    [`${int('domain: "d"')} int_domain { name: "d" max: 3 }`, { domain: { max: 3 } }],
    [int('time_domain { integer_format: UNIX_DAYS }'), { domain: { min: 18262, max: 21915 } }],
    [
      int('time_domain { integer_format: UNIX_NANOSECONDS }'),
      { domain: { min: '1577836800000000000', max: '1893456000000000000' } },
    ],
  ],
  floats: [
    [float('float_domain { min: 0.1 max: 255 }'), { domain: { min: 0.1, max: 255 } }],
    [float('float_domain { min: -inf max: inf }'), { kind: 'float' }],
    [float('float_domain { min: 0.123456789 }'), { domain: { min: 0.12345679 } }],
    [float('bool_domain {}'), { domain: { values: [0, 1] } }],
  ],
  texts: [
    [bytes('string_domain { value: "b" value: "a" value: "" }'), { domain: { values: ['b', 'a', ''] } }],
    [bytes('string_domain { value: "a" value: "a" }'), { domain: { values: ['a'] } }, 'duplicate-value'],
    [bytes('string_domain {}'), { kind: 'bytes' }, 'domain-without-values'],
    [bytes('bool_domain { true_value: "1" false_value: "0" }'), { domain: { values: ['0', '1'] } }],
    [bytes('int_domain { min: 0 max: 3 }'), { domain: { values: ['0', '1', '2', '3'] } }],
    [bytes('url_domain {}'), { kind: 'bytes' }, 'ignored-url-domain'],
    [bytes('natural_language_domain {}'), { content: { type: 'text', words: { min: 3, max: 12 } } }],
    [
      bytes('natural_language_domain { sequence_length_constraints { max_sequence_length: 2 } }'),
      { content: { type: 'text', words: { min: 2, max: 2 } } },
    ],
    [
      bytes('image_domain { max_image_byte_size: 1000000 }'),
      {
        content: {
          ...{ type: 'image', format: 'jpeg', channels: 3, bits: 8 },
          ...{ height: { min: 32, max: 64 }, width: { min: 32, max: 64 } },
        },
      },
    ],
    [int('natural_language_domain {}'), { kind: 'int64' }, 'ignored-natural-language-domain'],
  ],
  labels: [
    [hidden('type: INT bool_domain {}'), { label: { type: 'binary' }, shape: SCALAR }],
    [hidden('type: INT int_domain { min: 0 max: 1 }'), { label: { type: 'binary' } }],
    [hidden('type: INT int_domain { min: 0 max: 9 }'), { label: { type: 'classes', count: 10 } }],
    [
      hidden('type: INT int_domain { min: 1 max: 2 is_categorical: true }'),
      {
        label: { type: 'classes', count: 2 },
        domain: {
          values: [1, 2],
          names: new Map([
            [1, '1'],
            [2, '2'],
          ]),
        },
      },
    ],
    [hidden('type: INT int_domain { min: 0 max: 99999 }'), { label: { type: 'regression' } }],
    [hidden('type: FLOAT float_domain { min: 0 }'), { label: { type: 'regression' } }],
    [hidden('type: FLOAT bool_domain {}'), { label: { type: 'binary' } }],
    [hidden('type: BYTES string_domain { value: "a" value: "b" }'), { label: { type: 'classes', count: 2 } }],
    [hidden('type: INT'), { label: { type: 'binary' } }, 'label-without-values'],
    [hidden('type: BYTES'), { kind: 'bytes' }, 'label-without-values'],
    [int('annotation { tag: "target" tag: "regression" }'), { label: { type: 'regression' } }],
    [
      int('int_domain { min: 0 max: 4 } annotation { tag: "multi_class" }'),
      { label: { type: 'classes', count: 5 } },
    ],
  ],
};

for (const [what, cases] of Object.entries(CASES)) {
  suite(`TensorFlow Metadata says of ${what}`, () => {
    for (const [text, expected, ...codes] of cases) {
      test(text, async () => {
        const { schema, problems } = await read(text);
        assert.deepEqual(
          problems.map(({ code }) => code),
          codes,
        );
        const [first] = schema?.features ?? [];
        const stated = Object.entries(first ? facts(first) : {}).filter(([fact]) => fact in expected);
        assert.deepEqual(Object.fromEntries(stated), expected);
      });
    }
  });
}

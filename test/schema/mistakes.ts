/** Mistakes in schemas of all forms, and where each is found; mistakes-of-tensorflow.ts has those of two. */
import { PYTHON, TFDS } from './mistakes-of-tensorflow.ts';

/** What is wrong, the file and what it holds, and where the problems are said to be. */
export type Mistake = readonly [what: string, file: string, content: string, ...problems: string[]];

const PLAIN: readonly Mistake[] = [
  ['a misspelt key', 'a.yaml', 'features:\n  x: { knid: int64 }', 'a.yaml:2:8 unknown-key'],
  ['a kind of another tool', 'a.yaml', 'features:\n  x: { kind: int32 }', 'a.yaml:2:14 wrong-value'],
  [
    'a range the wrong way round',
    'a.yaml',
    'features:\n  x: { kind: float, min: 2, max: 1 }',
    'a.yaml:2:26 min-above-max',
  ],
  [
    'a tie to a misspelt feature',
    'a.yaml',
    'features:\n  low: { kind: float }\n  high: { kind: float, at_least: lwo }',
    'a.yaml:3:34 unknown-tie',
  ],
  [
    'a name of what has no names',
    'a.yaml',
    'features:\n  id: { kind: int64 }\n  word: { kind: bytes, name_of: id }',
    'a.yaml:3:33 names-missing',
  ],
  [
    'a group whose lengths contradict each other',
    'a.yaml',
    'features:\n  a: { kind: int64, length: { group: g, max: 2 } }\n  b: { kind: int64, length: { group: g, min: 3 } }',
    'a.yaml:3:29 group-contradicts',
  ],
  [
    'row lengths of other steps',
    'a.yaml',
    'record: sequence-example\nfeatures: {}\nsequence:\n  n: { kind: int64, steps: 2 }\n  v: { kind: float, length: {}, steps: 3, row_lengths: n }',
    'a.yaml:5:56 tie-of-other-steps',
  ],
  ['a sequence without a record', 'a.yaml', 'sequence: { x: { kind: int64 } }', 'a.yaml:1:1 missing-key'],
  ['broken JSON', 'a.json', '{ "features": {\n  "x": { "kind": "int64" },,\n} }', 'a.json:2:28 invalid-json'],
];

const SEGDENSE: readonly Mistake[] = [
  [
    'an unknown dtype',
    's.json',
    '{"schema": [\n  {"feature_name": "id", "dtype": "int32_list", "length": 1}]}',
    's.json:2:35 wrong-value',
  ],
  [
    'a length of 0',
    's.json',
    '{"schema": [\n  {"feature_name": "id", "dtype": "int64_list", "length": 0}]}',
    's.json:2:59 wrong-value',
  ],
  [
    'a feature twice',
    's.json',
    '{"schema": [\n  {"feature_name": "id", "dtype": "int64_list", "length": 1},\n  {"feature_name": "id", "dtype": "int64_list", "length": 1}]}',
    's.json:3:20 duplicate-feature',
  ],
];

const METADATA: readonly Mistake[] = [
  ['a misspelt field', 's.pbtxt', 'feature {\n  nmae: "a"\n  type: INT\n}', 's.pbtxt:2:3 unknown-field'],
  ['an unknown type', 's.pbtxt', 'feature { name: "a"\n  type: INT64 }', 's.pbtxt:2:9 wrong-type'],
  [
    'a domain that is not there',
    's.pbtxt',
    'feature { name: "a" type: BYTES\n  domain: "stores" }',
    's.pbtxt:2:11 unknown-domain',
  ],
  [
    'a share beyond 1',
    's.pbtxt',
    'feature { name: "a" type: INT\n  presence { min_fraction: 95 } }',
    's.pbtxt:2:28 bad-min-fraction',
  ],
  [
    'more at least than at most',
    's.pbtxt',
    'feature { name: "a" type: INT\n  value_count { min: 3 max: 2 } }',
    's.pbtxt:2:29 bad-value-count',
  ],
  [
    'a domain of another type',
    's.pbtxt',
    'feature { name: "a" type: INT\n  string_domain { value: "x" } }',
    's.pbtxt:2:3 domain-of-other-type',
  ],
  [
    'a tensor of a feature that is not there',
    's.pbtxt',
    'feature { name: "a" type: INT }\ntensor_representation_group { value { tensor_representation { value {\n  dense_tensor { column_name: "b" } } } } }',
    's.pbtxt:3:31 unknown-feature',
  ],
  ['a brace too few', 's.pbtxt', 'feature { name: "a"\n  type: INT', 's.pbtxt:1:9 unclosed-brace'],
  [
    'a type of JSON that is none',
    's.json',
    '{"feature": [\n  {"name": "a", "type": "INTEGER"}]}',
    's.json:2:25 wrong-type',
  ],
];

const OTHERS: readonly Mistake[] = [
  ['a config', 'a.yaml', 'model:\n  tasks: {}', 'a.yaml:1:1 unknown-schema-form'],
  [
    'a name behind a file that has none',
    'a.yaml:SPEC',
    'features: { x: { kind: int64 } }',
    'a.yaml:1:1 not-python',
  ],
  ['a misspelt preset', 'preset:object-detecton', '', 'unknown-preset'],
  ['records that break off', 'a.tfrecord', '\x04\0\0\0\0\0\0\0', 'a.tfrecord:1:1 unknown-schema-form'],
];

export const MISTAKES = [...PLAIN, ...SEGDENSE, ...METADATA, ...TFDS, ...PYTHON, ...OTHERS];

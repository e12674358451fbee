/** Mistakes in a `features.json` and in Python. */
import { dictionary, named, single } from './forms/tfds-features.ts';
import type { Mistake } from './mistakes.ts';

const SCALAR = `{${named('Scalar')}, "tensor": {"dtype": "int64"}}`;
export const TFDS: readonly Mistake[] = [
  ['a comma too many', 'features.json', '{"pythonClassName": "a",}', 'features.json:1:25 invalid-json'],
  [
    'an unknown class',
    'features.json',
    single('Tensr', '"tensor": {"dtype": "int64"}'),
    'features.json:2:26 unknown-class',
  ],
  [
    'an unknown dtype',
    'features.json',
    single('Tensor', '"tensor": {"dtype": "int46"}'),
    'features.json:3:28 unknown-dtype',
  ],
  [
    'two open dimensions',
    'features.json',
    single('Tensor', '"tensor": {"dtype": "int8", "shape": {"dimensions": [-1, -1]}}'),
    'features.json:3:45 open-dimensions',
  ],
  [
    'an unknown image format',
    'features.json',
    single('Image', '"image": {"dtype": "uint8", "encodingFormat": "JPEG"}'),
    'features.json:3:54 unknown-image-format',
  ],
  [
    'classes below zero',
    'features.json',
    single('ClassLabel', '"classLabel": {"numClasses": "-3"}'),
    'features.json:3:37 wrong-class-count',
  ],
  [
    'a sequence of nothing',
    'features.json',
    single('Sequence', '"sequence": {"length": -1}'),
    'features.json:3:8 missing-key',
  ],
  [
    'an empty name',
    'features.json',
    dictionary(`"": ${SCALAR}`, `"y": ${SCALAR}`),
    'features.json:2:1 empty-name',
  ],
];

const IMPORT = 'import tensorflow as tf\n';
const FIXED = 'tf.io.FixedLenFeature';
export const PYTHON: readonly Mistake[] = [
  ['a misspelt name', 'a.py:SPEX', `${IMPORT}SPEC = {"a": ${FIXED}([], tf.int64)}`, 'a.py:1:1 unknown-dict'],
  [
    'a dtype that records have not',
    'a.py:SPEC',
    `${IMPORT}SPEC = {"a": ${FIXED}([], tf.float64)}`,
    'a.py:2:40 unsupported-dtype',
  ],
  [
    'a misspelt class',
    'a.py:SPEC',
    `${IMPORT}SPEC = {"a": tf.io.FixedLenFeatur([], tf.int64)}`,
    'a.py:2:14 unknown-feature-class',
  ],
  [
    'a misspelt argument',
    'a.py:SPEC',
    `${IMPORT}SPEC = {"a": ${FIXED}([], tf.int64, defualt_value=0)}`,
    'a.py:2:50 feature-arguments',
  ],
  [
    'a default of another shape',
    'a.py:SPEC',
    `${IMPORT}SPEC = {"a": ${FIXED}([3], tf.float32, 0.0)}`,
    'a.py:2:53 default-value',
  ],
  [
    'a size that only running tells',
    'a.py:SPEC',
    `${IMPORT}from config import N\nSPEC = {"a": ${FIXED}([N], tf.int64)}`,
    'a.py:3:36 not-a-literal',
  ],
  [
    'a dict that a condition changes',
    'a.py:SPEC',
    `${IMPORT}SPEC = {"a": ${FIXED}([], tf.int64)}\nif X:\n    SPEC["b"] = 1`,
    'a.py:3:1 changed-conditionally',
  ],
  [
    'a comma too many',
    'a.py:SPEC',
    `${IMPORT}SPEC = {"a": ${FIXED}([], tf.int64),,}`,
    'a.py:2:50 syntax-error',
  ],
  ['no name at all', 'a.py', `${IMPORT}SPEC = {"a": ${FIXED}([], tf.int64)}`, 'a.py:1:1 missing-name'],
];

import { nearest } from '../../../base/nearest.ts';
import { refuseImport } from './access.ts';
import { fail } from './finding.ts';
import { keyOf } from './key.ts';
import { describe, isType, type Value } from './value.ts';

/** The part of TensorFlow's API that describes features. */

interface FeatureClass {
  readonly parameters: readonly string[];
  /** How many of the parameters have no default. */
  readonly required: number;
}

/** The classes, with their parameters as TensorFlow declares them. */
export const FEATURE_CLASSES: ReadonlyMap<string, FeatureClass> = new Map([
  ['FixedLenFeature', { parameters: ['shape', 'dtype', 'default_value'], required: 2 }],
  ['VarLenFeature', { parameters: ['dtype'], required: 1 }],
  [
    'FixedLenSequenceFeature',
    { parameters: ['shape', 'dtype', 'allow_missing', 'default_value'], required: 2 },
  ],
  [
    'RaggedFeature',
    { parameters: ['dtype', 'value_key', 'partitions', 'row_splits_dtype', 'validate'], required: 1 },
  ],
  [
    'SparseFeature',
    { parameters: ['index_key', 'value_key', 'dtype', 'size', 'already_sorted'], required: 4 },
  ],
]);

/** The partitions of a RaggedFeature, each with its only parameter. */
export const PARTITION_PARAMETERS: ReadonlyMap<string, string> = new Map([
  ['RowSplits', 'key'],
  ['RowLengths', 'key'],
  ['RowStarts', 'key'],
  ['RowLimits', 'key'],
  ['ValueRowIds', 'key'],
  ['UniformRowLength', 'length'],
]);

/** The canonical name of an alias in TensorFlow: `tensorflow.compat.v1.int64` is `tensorflow.int64`. */
export function canonicalPath(path: string): string {
  const short = path.replace(/^tensorflow\.compat\.v[12](?=\.|$)/, 'tensorflow');
  const [, inner] =
    /^tensorflow\.python\.(?:ops\.parsing_(?:ops|config)|framework\.dtypes)\.(.*)$/.exec(short) ?? [];
  if (inner !== undefined) return /^[a-z]/.test(inner) ? `tensorflow.${inner}` : `tensorflow.io.${inner}`;
  // TensorFlow 1 also has these classes, except for RaggedFeature, at its root.
  if (/^tensorflow\.(?!Ragged)\w+Feature$/.test(short)) return short.replace('tensorflow.', 'tensorflow.io.');
  return short
    .replace(/^tensorflow\.dtypes\./, 'tensorflow.')
    .replace(/^numpy\.dtype\./, 'numpy.')
    .replace(/^six\.moves\.x?(?=range$|zip$|filter$|map$)/, 'builtins.');
}

/** All dtypes of `tf.dtypes`; parse_example accepts three of them. */
const DTYPES: readonly string[] = [
  ...['int64', 'float32', 'string', 'bool', 'int8', 'int16', 'int32', 'uint8', 'uint16', 'uint32', 'uint64'],
  ...[
    'float16',
    'bfloat16',
    'half',
    'float64',
    'double',
    'complex64',
    'complex128',
    'qint8',
    'qint16',
    'qint32',
  ],
  ...['quint8', 'quint16', 'resource', 'variant'],
];

/** What `tf.as_dtype(…)` accepts besides a `tf.DType`. Numbers are those of TensorFlow's enum. */
const OTHER_DTYPES: ReadonlyMap<string, string> = new Map([
  ['n1', 'float32'],
  ['n7', 'string'],
  ['n9', 'int64'],
  ['sfloat', 'float32'],
  ['sint64', 'int64'],
  ['sfloat32', 'float32'],
  ['sstring', 'string'],
  ['pbuiltins.float', 'float32'],
  ['pbuiltins.object', 'string'],
  ['pnumpy.int64', 'int64'],
  ['pnumpy.float32', 'float32'],
  ['pnumpy.str_', 'string'],
  ['pnumpy.bytes_', 'string'],
  ['pnumpy.object_', 'string'],
]);

/** Resolves data types like TensorFlow. */

/** The name of a `tf.DType`, of whatever kind. */
export function dtypeOf(value: Value, offset: number): string {
  const isKey = value === null || typeof value !== 'object' || isType(value, 'path');
  const other = isKey ? OTHER_DTYPES.get(keyOf(value, offset)) : undefined;
  if (other !== undefined) return other;
  const path = isType(value, 'path') ? canonicalPath(value.path) : undefined;
  const name = typeof value === 'string' ? value : path?.replace(/^(?:tensorflow|numpy)\./, '');
  if (name !== undefined && DTYPES.includes(name)) return name;
  if (path !== undefined && !/^(?:tensorflow|numpy|builtins)\./.test(path)) refuseImport(value, offset);
  const written = path?.replace('tensorflow.', 'tf.').replace('builtins.', '');
  const what = typeof value === 'string' ? JSON.stringify(value) : (written ?? describe(value));
  const match = name === undefined ? undefined : nearest(name, DTYPES.slice(0, 3));
  const fix = match === undefined ? 'use tf.int64, tf.float32 or tf.string' : `did you mean tf.${match}?`;
  return fail(
    'unknown-dtype',
    offset,
    `${what} is not a dtype of TensorFlow: a feature has int64, float32 or string`,
    fix,
  );
}

/** Data types as TensorFlow takes them. */
import { nearest } from '../../../base/nearest.ts';
import { refuseImport } from './access.ts';
import { fail } from './finding.ts';
import { keyOf } from './key.ts';
import { canonicalPath, DTYPES, OTHER_DTYPES } from './tensorflow.ts';
import { describe, isType, type Value } from './value.ts';

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

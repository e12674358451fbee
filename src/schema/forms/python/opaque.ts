/** Imported values can be anything, so conditions and comparisons that need them are unknown. */
import { refuseImport } from './access.ts';
import { keyOf } from './key.ts';
import { canonicalPath } from './tensorflow.ts';
import { isType, type Value } from './value.ts';

/** Dtypes and functions, which are true and only equal to themselves. */
const CERTAIN = /^(?:builtins|tensorflow|numpy)\.\w+$/;

/** Whether Python treats the value as true. */
export function truthOf(value: Value, offset: number): boolean {
  if (isOpaque(value)) refuseImport(value, offset);
  if (typeof value === 'bigint') return value !== 0n;
  if (value === null || typeof value !== 'object') return Boolean(value);
  if (value.type === 'bytes') return value.bytes.length > 0;
  if (value.type === 'list' || value.type === 'tuple') return value.items.length > 0;
  return value.type !== 'dict' || value.entries.size > 0;
}

/** Whether two keys are equal; an import is known to equal itself. */
export function isSame(left: Value, right: Value, offset: number): boolean {
  const a = keyOf(left, offset);
  const b = keyOf(right, offset);
  if (a !== b) for (const value of [left, right]) if (isOpaque(value)) refuseImport(value, offset);
  return a === b;
}

function isOpaque(value: Value): boolean {
  return isType(value, 'path') && !CERTAIN.test(canonicalPath(value.path));
}

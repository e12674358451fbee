/** Keys of dicts. */
import { fail } from './finding.ts';
import { describe, type Value } from './value.ts';

const MAX_KEY_ITEMS = 20;
const MAX_KEY_DEPTH = 5;

/** A string that is equal for keys that Python treats as equal: `1`, `1.0` and `True`. */
export function keyOf(key: Value, offset: number, depth = 0): string {
  if (typeof key === 'string') return `s${key}`;
  if (typeof key === 'bigint' || typeof key === 'number') return `n${key}`;
  if (typeof key === 'boolean') return `n${Number(key)}`;
  if (key === null) return 'none';
  if (key.type === 'bytes') return `b${key.bytes}`;
  if (key.type === 'path') return `p${key.path}`;
  if (key.type === 'tuple' && key.items.length <= MAX_KEY_ITEMS && depth < MAX_KEY_DEPTH)
    return key.items
      .map((item) => keyOf(item, offset, depth + 1))
      .reduce((all, item) => `${all}${item.length}:${item}`, 't');
  return fail('key-type', offset, `${describe(key)} cannot be the key of a dict`, 'use a string as the key');
}

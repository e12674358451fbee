/** Evaluates Python's comparisons of known values. */
import { asNumber, unknownResult } from './arithmetic.ts';
import { fail } from './finding.ts';
import { keyOf } from './key.ts';
import { isSame } from './opaque.ts';
import { isType, type Value } from './value.ts';

/** The maximum depth of nested lists. */
const MAX_DEPTH = 20;

/** The value of a comparison. `is` is treated as equality, which is the same for constants like None. */
export function compare(operator: string, left: Value, right: Value, offset: number): boolean {
  switch (operator) {
    case '==':
    case 'is':
      return isEqual(left, right, offset);
    case '!=':
    case 'is not':
      return !isEqual(left, right, offset);
    case 'in':
      return isIn(left, right, offset);
    case 'not in':
      return !isIn(left, right, offset);
    default:
      return isOrdered(operator, left, right, offset);
  }
}

function isEqual(left: Value, right: Value, offset: number, depth = 0): boolean {
  if (depth > MAX_DEPTH)
    fail('too-deep', offset, 'the compared lists are nested too deep', 'compare flatter ones');
  if (isType(left, 'list') && isType(right, 'list'))
    return (
      left.items.length === right.items.length &&
      left.items.every((item, i) => isEqual(item, right.items[i] ?? null, offset, depth + 1))
    );
  return isSame(left, right, offset);
}

function isIn(item: Value, container: Value, offset: number): boolean {
  if (typeof container === 'string' && typeof item === 'string') return container.includes(item);
  if (isType(container, 'dict') && isType(item, 'path'))
    return [...container.entries.values()].some(({ key }) => isSame(item, key, offset));
  if (isType(container, 'dict')) return container.entries.has(keyOf(item, offset));
  if (isType(container, 'list') || isType(container, 'tuple'))
    return container.items.some((other) => isEqual(item, other, offset));
  return unknownResult('in', item, container, offset);
}

function isOrdered(operator: string, left: Value, right: Value, offset: number): boolean {
  const a = asNumber(left);
  const b = asNumber(right);
  if (a === undefined || b === undefined) return unknownResult(operator, left, right, offset);
  if (operator === '<') return a < b;
  if (operator === '>') return a > b;
  if (operator === '<=') return a <= b;
  if (operator === '>=') return a >= b;
  return unknownResult(operator, left, right, offset);
}

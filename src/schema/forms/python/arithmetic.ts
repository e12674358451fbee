/** Evaluates Python's operators on known values. */
import { wantingAll } from './access.ts';
import { fail, finding, Unreadable } from './finding.ts';
import { addHoles, describe, isType, newDict, newList, type PyDict, type Value } from './value.ts';

/** Limits the time and memory of evaluation; schemas have no larger integers and lists. */
const MAX_BITS = 4096n;
export const MAX_ITEMS = 100_000;
export const MAX_TEXT = 100_000;

/** The value of `left operator right`. The caller handles strings before `%`. */
export function calculate(operator: string, left: Value, right: Value, offset: number): Value {
  const a = asNumber(left);
  const b = asNumber(right);
  if (typeof a === 'bigint' && typeof b === 'bigint') return ofIntegers(operator, a, b, offset);
  if (a !== undefined && b !== undefined) return ofFloats(operator, Number(a), Number(b), offset);
  if (operator === '*' && typeof b === 'bigint') return repeat(left, b, offset);
  if (operator === '*' && typeof a === 'bigint') return repeat(right, a, offset);
  if (operator === '+') return join(left, right, offset);
  if (operator === '|' && isType(left, 'dict') && isType(right, 'dict')) return merge([left, right]);
  return unknownResult(operator, left, right, offset);
}

/** The value of `+value`, `-value` or `~value`. */
export function negate(operator: string, value: Value, offset: number): Value {
  const number = asNumber(value);
  if (operator === '+' && number !== undefined) return number;
  if (operator === '-' && number !== undefined) return -number;
  if (operator === '~' && typeof number === 'bigint') return ~number;
  return fail('not-a-literal', offset, `${operator} before ${describe(value)}`);
}

/** A new dict with the entries of all; later entries replace earlier ones. */
function merge(dicts: readonly PyDict[]): PyDict {
  const merged = newDict();
  for (const { entries, holes } of dicts) {
    for (const [key, entry] of entries) merged.entries.set(key, entry);
    addHoles(merged, holes);
  }
  return merged;
}

/** A number; Python treats True and False as numbers. */
export function asNumber(value: Value): bigint | number | undefined {
  if (typeof value === 'boolean') return BigInt(value);
  return typeof value === 'bigint' || typeof value === 'number' ? value : undefined;
}

function ofIntegers(operator: string, a: bigint, b: bigint, offset: number): Value {
  if ('/%'.includes(operator.charAt(0)) && b === 0n)
    fail('arithmetic', offset, 'a division by zero', 'divide by another number');
  if (operator === '**' && b < 0n) return Number(a) ** Number(b);
  if (bitsOf(operator, a, b) > MAX_BITS)
    fail('too-much-work', offset, 'an integer is too large', 'use a smaller one');
  switch (operator) {
    case '+':
      return a + b;
    case '-':
      return a - b;
    case '*':
      return a * b;
    case '/':
      return Number(a) / Number(b);
    // BigInt division rounds towards zero, Python's rounds down.
    case '//':
      return a / b - (a % b !== 0n && a < 0n !== b < 0n ? 1n : 0n);
    case '%':
      return ((a % b) + b) % b;
    case '**':
      return a ** b;
    case '<<':
      return a << b;
    case '>>':
      return a >> b;
    case '|':
      return a | b;
    case '&':
      return a & b;
    case '^':
      return a ^ b;
    default:
      return unknownResult(operator, a, b, offset);
  }
}

/** An upper bound for the bits of the result. */
function bitsOf(operator: string, a: bigint, b: bigint): bigint {
  const lengths = [a, b].map((value) => BigInt(value.toString(16).length * 4)) as [bigint, bigint];
  if (operator === '**') return a === 1n || a === -1n ? 1n : lengths[0] * b;
  if (operator === '<<') return lengths[0] + (b < 0n ? MAX_BITS : b);
  if (operator === '>>') return b < 0n || b > MAX_BITS ? MAX_BITS + 1n : lengths[0];
  return lengths[0] + lengths[1];
}

function ofFloats(operator: string, a: number, b: number, offset: number): Value {
  if ('/%'.includes(operator.charAt(0)) && b === 0)
    fail('arithmetic', offset, 'a division by zero', 'divide by another number');
  switch (operator) {
    case '+':
      return a + b;
    case '-':
      return a - b;
    case '*':
      return a * b;
    case '/':
      return a / b;
    case '//':
      return Math.floor(a / b);
    case '**':
      return a ** b;
    default:
      return unknownResult(operator, a, b, offset);
  }
}

function join(left: Value, right: Value, offset: number): Value {
  if (typeof left === 'string' && typeof right === 'string')
    return checked(left.length + right.length, MAX_TEXT, offset, () => left + right);
  if (isType(left, 'bytes') && isType(right, 'bytes'))
    return { type: 'bytes', bytes: Uint8Array.from([...left.bytes, ...right.bytes]) };
  const isList = isType(left, 'list') && isType(right, 'list');
  if (!isList && !(isType(left, 'tuple') && isType(right, 'tuple')))
    return unknownResult('+', left, right, offset);
  return checked(left.items.length + right.items.length, MAX_ITEMS, offset, () => {
    const items = [...left.items, ...right.items];
    return isList ? newList(items) : { type: 'tuple', items };
  });
}

function repeat(value: Value, times: bigint, offset: number): Value {
  const count = Number(times > 0n ? times : 0n);
  if (typeof value === 'string')
    return checked(value.length * count, MAX_TEXT, offset, () => value.repeat(count));
  if (!isType(value, 'list') && !isType(value, 'tuple')) return unknownResult('*', value, times, offset);
  return checked(value.items.length * count, MAX_ITEMS, offset, () => {
    const items = Array.from({ length: count }, () => value.items).flat();
    return isType(value, 'list') ? newList(items) : { type: 'tuple', items };
  });
}

function checked(size: number, most: number, offset: number, make: () => Value): Value {
  if (size > most)
    fail(
      'too-much-work',
      offset,
      `a value has ${size} items or characters: at most ${most} are allowed`,
      'use a smaller value',
    );
  return make();
}

/** Gives up on an operator that is not supported for these values. */
export function unknownResult(operator: string, left: Value, right: Value, offset: number): never {
  const message = `the value of ${describe(left)} ${operator} ${describe(right)} is not known without running the file`;
  throw new Unreadable([wantingAll(finding('not-a-literal', offset, message), [left, right])]);
}

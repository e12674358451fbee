import type { Integer } from './schema.ts';

const MIN_INT64 = -(2n ** 63n);
const MAX_INT64 = 2n ** 63n - 1n;

/** Converts an integer to the type that schemas use: a number if that is exact, and otherwise its digits. */
export function integerOf(digits: string | bigint): Integer {
  const value = BigInt(digits);
  const number = Number(value);
  return Number.isSafeInteger(number) ? number : String(value);
}

/** Whether the value is an integer: decimal digits, or a number that is exact in a double. */
export function isInteger(value: Integer): boolean {
  return typeof value === 'number' ? Number.isSafeInteger(value) : /^-?[0-9]+$/.test(value);
}

/** Whether an integer is within the 64-bit range. */
export function isInt64(value: Integer): boolean {
  return compareNumbers(value, integerOf(MIN_INT64)) >= 0 && compareNumbers(value, integerOf(MAX_INT64)) <= 0;
}

/** Compares for sorting: negative if `a` is less, positive if it is greater. Digits are compared exactly. */
export function compareNumbers(a: Integer, b: Integer): number {
  if (typeof a === 'number' && typeof b === 'number') return a - b;
  const left = BigInt(a);
  const right = BigInt(b);
  if (left === right) return 0;
  return left < right ? -1 : 1;
}

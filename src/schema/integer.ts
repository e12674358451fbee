import type { Integer } from './schema.ts';

/** Of 64-bit integers. */
const MIN_INT64 = -(2n ** 63n);
const MAX_INT64 = 2n ** 63n - 1n;

/** The digits of a whole number as the schema holds it: a number where that is exact. */
export function integerOf(digits: string | bigint): Integer {
  const value = BigInt(digits);
  const number = Number(value);
  return Number.isSafeInteger(number) ? number : String(value);
}

/** Whether it is a whole number: digits, or a number that a double holds exactly. */
export function isInteger(value: Integer): boolean {
  return typeof value === 'number' ? Number.isSafeInteger(value) : /^-?[0-9]+$/.test(value);
}

/** Whether a whole number lies in the range of 64 bits. */
export function isInt64(value: Integer): boolean {
  return compareNumbers(value, integerOf(MIN_INT64)) >= 0 && compareNumbers(value, integerOf(MAX_INT64)) <= 0;
}

/** Negative where the first is less, positive where it is greater; digits are compared exactly. */
export function compareNumbers(a: Integer, b: Integer): number {
  if (typeof a === 'number' && typeof b === 'number') return a - b;
  const left = BigInt(a);
  const right = BigInt(b);
  if (left === right) return 0;
  return left < right ? -1 : 1;
}

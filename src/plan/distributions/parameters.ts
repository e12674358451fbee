/** Checks of single parameters in a rule of the fixture spec, and their conversion to the kind of a feature. */
import { FLOAT32_MAX, INT64_MAX, INT64_MIN } from '../../base/limits.ts';
import { error, type Located, type OnProblem } from '../../base/problem.ts';
import { type Check, described, located, refuse, wrapping } from '../../yaml/check.ts';
import { optional } from '../../yaml/check-object.ts';
import { nonNegativeNumber, number, string } from '../../yaml/check-scalar.ts';
import type { Given, Integer } from './types.ts';

/** A rate or share. */
export const rate: Check<number> = described({ type: 'number', minimum: 0, maximum: 1 }, (node, run) => {
  const value = nonNegativeNumber(node, run);
  return value === undefined || value <= 1 ? value : refuse(run, node, 'a number from 0 to 1');
});

/** The check, which NaN and infinities fail. */
export function finite(check: Check<number>): Check<number> {
  return wrapping(check, (node, run) => {
    const value = check(node, run);
    return value === undefined || Number.isFinite(value) ? value : refuse(run, node, 'a finite number');
  });
}

/** A number, or a string: in an integer feature that is the digits of one beyond 2^53. */
export const numberOrText: Check<number | string> = described({ type: ['number', 'string'] }, (node, run) => {
  if (node.kind === 'string') return string(node, run);
  const value = number(node, run);
  const isExact = node.kind !== 'integer' || Number.isSafeInteger(node.value);
  if (value === undefined || isExact) return value;
  return refuse(
    run,
    node,
    'a number that a double holds exactly',
    `put its digits in quotes: "${node.text}"`,
  );
});

/** An optional parameter that remembers its place. */
export function parameter<T>(check: Check<T>) {
  return optional(located(check), undefined);
}

/** The bounds that several distributions have. */
export const BOUNDS = { min: parameter(numberOrText), max: parameter(numberOrText) } as const;

/** A 64-bit integer: as a number, or as its digits where a double does not hold it. Undefined after an error. */
export function wholeOf(given: Given, otherwise: Integer, onProblem: OnProblem): Integer | undefined {
  if (given === undefined) return otherwise;
  const text = String(given.value);
  const isWhole = /^-?\d+$/.test(text) && BigInt(text) >= INT64_MIN && BigInt(text) <= INT64_MAX;
  if (!isWhole) {
    const message = `${text} is not a 64-bit integer, which this feature needs`;
    onProblem(error('not-an-int64', given.place, message, `allowed is ${INT64_MIN} to ${INT64_MAX}`));
    return undefined;
  }
  return Number.isSafeInteger(Number(text)) ? Number(text) : text;
}

/** A number that a float32 can hold, to its precision. Undefined after an error. */
export function realOf(given: Given, otherwise: number, onProblem: OnProblem): number | undefined {
  if (given === undefined) return otherwise;
  // The plan's JSON, and so its fingerprint, cannot tell -0 from 0.
  if (typeof given.value === 'number' && Number.isFinite(Math.fround(given.value))) return given.value + 0;
  const isText = typeof given.value === 'string';
  const message = `${isText ? JSON.stringify(given.value) : given.value} is not a finite 32-bit float, which this feature needs`;
  const fix = isText ? 'write a number, without quotes' : `allowed is ${-FLOAT32_MAX} to ${FLOAT32_MAX}`;
  onProblem(error('not-a-float32', given.place, message, fix));
  return undefined;
}

/** A string, for features of bytes. Undefined after an error. */
export function textOf(given: Given, onProblem: OnProblem): string | undefined {
  if (given === undefined) return undefined;
  if (typeof given.value === 'string') return given.value;
  const message = `${given.value} is not a string, which this feature needs`;
  onProblem(error('not-a-string', given.place, message, `put it in quotes: "${given.value}"`));
  return undefined;
}

/** A parameter without a default. */
export function requireParameter<T>(
  given: Located<T> | undefined,
  name: string,
  named: Located<string> | undefined,
  onProblem: OnProblem,
): Located<T> | undefined {
  if (given === undefined) {
    const message = `${named?.value ?? 'it'} needs "${name}"`;
    onProblem(error('missing-parameter', named?.place, message, `add "${name}"`));
  }
  return given;
}

/** What a rule says of the bounds. */
export interface GivenBounds {
  readonly min: Given;
  readonly max: Given;
}

/** The bounds as integers; undefined after an error. */
export function integerBoundsOf(
  { min, max }: GivenBounds,
  otherwise: { readonly min: Integer; readonly max: Integer },
  onProblem: OnProblem,
): { readonly min: Integer; readonly max: Integer } | undefined {
  const low = wholeOf(min, otherwise.min, onProblem);
  const high = wholeOf(max, otherwise.max, onProblem);
  if (low === undefined || high === undefined) return undefined;
  if (BigInt(low) <= BigInt(high)) return { min: low, max: high };
  return refuseOrder(low, high, max ?? min, onProblem);
}

/** The bounds of a half-open interval of floats; undefined after an error. */
export function floatBoundsOf(
  { min, max }: GivenBounds,
  otherwise: { readonly min: number; readonly max: number },
  onProblem: OnProblem,
): { readonly min: number; readonly max: number } | undefined {
  const low = realOf(min, otherwise.min, onProblem);
  const high = realOf(max, otherwise.max, onProblem);
  if (low === undefined || high === undefined) return undefined;
  return low < high ? { min: low, max: high } : refuseOrder(low, high, max ?? min, onProblem);
}

function refuseOrder(min: Integer, max: Integer, given: Given, onProblem: OnProblem): undefined {
  const message = `"min" is ${min} and "max" is ${max}: nothing lies between`;
  onProblem(error('min-exceeds-max', given?.place, message, 'make "max" greater than "min"'));
}

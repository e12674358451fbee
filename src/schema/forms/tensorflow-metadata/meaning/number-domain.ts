import type { Kind } from '../../../../base/kind.ts';
import type { Domain, Integer } from '../../../schema.ts';
import {
  integerOf,
  isTrue,
  type Message,
  numberOf,
  offsetOf,
  textOf,
  valueOffset,
} from '../encoding/tree.ts';
import type { Context } from './context.ts';
import type { Values } from './values.ts';

/** The number with the fewest digits that rounds to the same 32-bit float: 0.1 instead of 0.10000000149. */
export function shortestFloat(value: number): number {
  const rounded = Math.fround(value);
  if (rounded === 0 || !Number.isFinite(rounded)) return rounded;
  for (let digits = 1; digits < 9; digits++) {
    const shorter = Number(rounded.toPrecision(digits));
    if (Math.fround(shorter) === rounded) return shorter;
  }
  return Number(rounded.toPrecision(9));
}

/** The integers from `min` to `max`, or `most` of them at equal distances, including both ends. */
function integersBetween(min: bigint, max: bigint, most: number): bigint[] {
  const size = max - min + 1n;
  const steps = BigInt(most) - 1n;
  if (size <= most) return Array.from({ length: Number(size) }, (_, i) => min + BigInt(i));
  return Array.from({ length: most }, (_, i) => min + (BigInt(i) * (size - 1n)) / steps);
}

const STEPS = 100;

/** The decimal strings of up to 101 numbers from `min` to `max`, without duplicates. */
function numberTexts(min: number, max: number): string[] {
  const numbers = Array.from({ length: STEPS + 1 }, (_, i) => min * (1 - i / STEPS) + max * (i / STEPS));
  return [
    ...new Set(numbers.map((number) => String(Number(Math.min(max, Math.max(min, number)).toPrecision(7))))),
  ];
}

/** Domains of numbers. The strings of a bytes feature with such a domain are numbers. */

/** Up to this many values are listed one by one; a longer range is described by its bounds. */
export const MAX_LISTED = 1000;

interface Bounds<T> {
  readonly min: T | undefined;
  readonly max: T | undefined;
}

/** A range of integers. Categorical integers are listed, unless there are too many. */
export function readIntDomain(message: Message, kind: Kind, context: Context): Values | undefined {
  const stated = { min: integerOf(message, 'min'), max: integerOf(message, 'max') };
  const bounds = context.isMerlin ? withZero(stated, 0n) : stated;
  if (isEmpty(bounds)) return failEmpty(message, bounds, context);
  if (kind === 'bytes') return { domain: { values: integerTexts(message, bounds, context) } };
  const isCategorical = isTrue(message, 'is_categorical');
  const { min, max } = bounds;
  const isListed = isCategorical && min !== undefined && max !== undefined && max - min < MAX_LISTED;
  const values = isListed ? integersBetween(min, max, MAX_LISTED).map(asInteger) : undefined;
  return { isCategorical, ...(values ? { domain: { values } } : rangeOf(bounds, asInteger)) };
}

/** A range of 32-bit floats. */
export function readFloatDomain(message: Message, kind: Kind, context: Context): Values | undefined {
  const stated = { min: floatBound(message, 'min'), max: floatBound(message, 'max') };
  if (Number.isNaN(stated.min) || Number.isNaN(stated.max)) {
    const offset = valueOffset(message, Number.isNaN(stated.min) ? 'min' : 'max');
    return context.fail({ code: 'bad-bound', offset, message: 'a bound of "float_domain" is NaN' });
  }
  const bounds = context.isMerlin ? withZero(stated, 0) : stated;
  if (isEmpty(bounds)) return failEmpty(message, bounds, context);
  if (kind !== 'bytes') return rangeOf(bounds, (bound) => bound);
  const { min, max } = endsAround(bounds.min, bounds.max, 1);
  warnNarrowed(message, 'numbers', context);
  return { domain: { values: numberTexts(min, max) } };
}

/** A bound; undefined if it is infinite, which does not limit anything. */
function floatBound(message: Message, field: 'min' | 'max'): number | undefined {
  const bound = numberOf(message, field);
  if (bound === undefined) return undefined;
  const shortest = shortestFloat(bound);
  return shortest === (field === 'min' ? Number.NEGATIVE_INFINITY : Number.POSITIVE_INFINITY)
    ? undefined
    : shortest;
}

/** Merlin omits zeros, and reads a missing bound as 0. */
function withZero<T extends bigint | number>({ min, max }: Bounds<T>, zero: T): Bounds<T> {
  if (min === undefined && max !== undefined && max >= zero) return { min: zero, max };
  return max === undefined && min !== undefined && min < zero ? { min, max: zero } : { min, max };
}

function isEmpty({ min, max }: Bounds<bigint | number>): boolean {
  return min !== undefined && max !== undefined && min > max;
}

function failEmpty(message: Message, { min, max }: Bounds<bigint | number>, { fail }: Context): undefined {
  const found = `"max" of a domain must be at least its "min" ${min}: found ${max}`;
  return fail({ code: 'empty-domain', offset: valueOffset(message, 'max'), message: found });
}

function rangeOf<T>({ min, max }: Bounds<T>, convert: (bound: T) => Integer): { domain?: Domain } {
  if (min === undefined && max === undefined) return {};
  return {
    domain: {
      ...(min !== undefined && { min: convert(min) }),
      ...(max !== undefined && { max: convert(max) }),
    },
  };
}

/** An integer, as digits if it is not exact in a double. */
function asInteger(value: bigint): Integer {
  const number = Number(value);
  return Number.isSafeInteger(number) ? number : String(value);
}

/** The decimal strings of the integers of a bytes feature: all of a short range, and some of a long one. */
function integerTexts(message: Message, { min, max }: Bounds<bigint>, context: Context): string[] {
  const span = BigInt(MAX_LISTED) - 1n;
  const low = min ?? (max === undefined || max >= 0n ? 0n : max - span);
  const high = max ?? low + span;
  if (min === undefined || max === undefined || high - low > span) warnNarrowed(message, 'integers', context);
  return integersBetween(low, high, MAX_LISTED).map(String);
}

/** Completes a range that lacks one or both bounds. */
function endsAround(min: number | undefined, max: number | undefined, span: number) {
  const low = min ?? (max === undefined || max >= 0 ? 0 : max - span);
  return { min: Math.min(low, max ?? low), max: max ?? low + span };
}

function warnNarrowed(message: Message, what: string, { warn }: Context): void {
  const found = `the feature contains ${what} of this range as strings, and a fixture uses at most ${MAX_LISTED} of them`;
  const fix = 'list the values in a string_domain to use others';
  warn({ code: 'narrowed-domain', offset: message.offset, message: found, fix });
}

const SECONDS_PER_DAY = 86_400;

/** The number of each unit of integer times in a day. */
const UNITS: ReadonlyMap<string, number> = new Map([
  ['UNIX_DAYS', 1],
  ['UNIX_SECONDS', SECONDS_PER_DAY],
  ['UNIX_MILLISECONDS', SECONDS_PER_DAY * 1e3],
  ['UNIX_MICROSECONDS', SECONDS_PER_DAY * 1e6],
  ['UNIX_NANOSECONDS', SECONDS_PER_DAY * 1e9],
]);

/** 2020-01-01 and 2030-01-01, in days since 1970. */
const FIRST_DAY = 18_262;
const LAST_DAY = 21_915;

/** Integer times are from 2020 to 2029. */
export function readTimeDomain(message: Message, kind: Kind, { ignore }: Context): Values {
  const unit = UNITS.get(textOf(message, 'integer_format') ?? '');
  if (unit !== undefined && kind === 'int64') {
    const bounds = { min: BigInt(FIRST_DAY) * BigInt(unit), max: BigInt(LAST_DAY) * BigInt(unit) };
    return rangeOf(bounds, asInteger);
  }
  // The tables already state that a string format has no effect.
  if (textOf(message, 'string_format') === undefined) {
    const reason = 'fixtures only contain times as integers of INT features';
    ignore({ field: 'time_domain', reason, offset: offsetOf(message, 'integer_format') });
  }
  return {};
}

/** Prints the values that a feature may take. */
import type { Kind } from '../../../base/kind.ts';
import { nameClasses } from '../../forms/tensorflow-metadata/meaning/label.ts';
import { MAX_LISTED, shortestFloat } from '../../forms/tensorflow-metadata/meaning/number-domain.ts';
import type { Domain, Integer, SchemaFeature } from '../../schema.ts';
import { float, message, type TextField, text, word } from './text-proto.ts';

/** A printed domain. */
export interface PrintedDomain {
  readonly field: TextField | undefined;
  /** Why part of the domain is lost, if it is. */
  readonly lost?: string;
  /** What a reader finds if it differs from the domain. */
  readonly read?: Domain;
}

/** The domain of a feature, as fields of its message. */
export function printDomain({ domain, kind, label }: SchemaFeature): PrintedDomain {
  if (domain === undefined) return label?.type === 'classes' ? printClasses(kind, label.count) : NOTHING;
  if (kind === 'bytes') return printTexts(domain);
  return kind === 'float' ? printFloats(domain) : printIntegers(domain, label?.type === 'classes');
}

const NOTHING: PrintedDomain = { field: undefined };

/** The numbers of classes, which readers can only take from a domain. */
function printClasses(kind: Kind, count: number): PrintedDomain {
  if (kind !== 'int64' || !Number.isSafeInteger(count) || count < 2) return NOTHING;
  const last = count - 1;
  const field = message('int_domain', word('min', 0), word('max', last), word('is_categorical', true));
  return {
    field,
    lost: 'an int_domain is added, because it determines the number of classes',
    read: { min: 0, max: last },
  };
}

function printTexts({ values = [], min, max, names }: Domain): PrintedDomain {
  const texts = [...new Set(values.map(String))];
  if (texts.length === 0) return { field: undefined, lost: 'a string_domain must have values' };
  const field = message('string_domain', ...texts.map((value) => text('value', value)));
  const hasMore = min !== undefined || max !== undefined || names !== undefined;
  return hasMore ? { field, lost: 'a string_domain only has values' } : { field };
}

function printFloats({ values, min, max, names }: Domain): PrintedDomain {
  if (isBoolean(values) && !names) return { field: message('bool_domain') };
  const low = float32(min);
  const high = float32(max);
  const field = rangeField('float_domain', low && float('min', low.value), high && float('max', high.value));
  if (values || names) return { field, lost: 'a float_domain is a range' };
  const isExact = (low?.isExact ?? true) && (high?.isExact ?? true);
  return isExact ? { field } : { field, lost: 'a float_domain has 32-bit bounds' };
}

/** The bound as a 32-bit float; undefined if it is infinite. */
function float32(bound: Integer | undefined): { value: number; isExact: boolean } | undefined {
  if (bound === undefined || Number.isNaN(Number(bound))) return undefined;
  const value = shortestFloat(Number(bound));
  return { value, isExact: value === bound && Number.isFinite(value) };
}

function printIntegers(domain: Domain, isClass: boolean): PrintedDomain {
  const { values, min, max, names } = domain;
  if (isBoolean(values)) return printBooleans(names);
  const ends = values ? consecutiveEnds(values) : undefined;
  if (ends) {
    const field = rangeField(
      'int_domain',
      word('min', ends.min),
      word('max', ends.max),
      word('is_categorical', true),
    );
    return isNamedAsRead(domain, isClass) ? { field } : { field, lost: NO_NAMES };
  }
  const low = int64(min);
  const high = int64(max);
  const field = rangeField('int_domain', bound('min', low), bound('max', high));
  if (values) return { field, lost: 'an int_domain is a range without gaps' };
  if (names) return { field, lost: NO_NAMES };
  const isExact = (min === undefined || low !== undefined) && (max === undefined || high !== undefined);
  return isExact ? { field } : { field, lost: 'an int_domain has 64-bit bounds' };
}

function bound(name: string, value: bigint | undefined): TextField | undefined {
  return value === undefined ? undefined : word(name, value);
}

const NO_NAMES = 'an int_domain cannot have names';

/** Whether a reader assigns the same names to the integers. */
function isNamedAsRead({ values = [], names }: Domain, isClass: boolean): boolean {
  const read = isClass ? nameClasses({ values }).names : undefined;
  return JSON.stringify([...(read ?? [])]) === JSON.stringify([...(names ?? [])]);
}

function printBooleans(names: Domain['names']): PrintedDomain {
  if (names === undefined) return { field: message('bool_domain') };
  const no = names.get(0);
  const yes = names.get(1);
  if (names.size !== 2 || no === undefined || yes === undefined || no === yes)
    return { field: message('bool_domain'), lost: 'a bool_domain needs names for both 0 and 1' };
  return { field: message('bool_domain', text('true_value', yes), text('false_value', no)) };
}

function isBoolean(values: readonly unknown[] | undefined): boolean {
  return values?.length === 2 && values[0] === 0 && values[1] === 1;
}

/** A domain with bounds; undefined if there are none. */
function rangeField(name: string, ...bounds: readonly (TextField | undefined)[]): TextField | undefined {
  return bounds.some((bound) => bound !== undefined) ? message(name, ...bounds) : undefined;
}

/** The first and the last of consecutive integers, if they are few enough for a reader to list them again. */
function consecutiveEnds(values: readonly (Integer | string)[]): { min: bigint; max: bigint } | undefined {
  const integers = values.map(int64);
  const [min] = integers;
  const isConsecutive = min !== undefined && integers.every((value, i) => value === min + BigInt(i));
  return isConsecutive && values.length <= MAX_LISTED
    ? { min, max: min + BigInt(values.length) - 1n }
    : undefined;
}

/** The integer, if it is within the 64-bit range. */
export function int64(value: Integer | undefined): bigint | undefined {
  const isInteger = typeof value === 'string' ? /^-?[0-9]{1,19}$/.test(value) : Number.isSafeInteger(value);
  if (value === undefined || !isInteger) return undefined;
  const integer = BigInt(value);
  return BigInt.asIntN(64, integer) === integer ? integer : undefined;
}

import type { Kind } from '../../base/kind.ts';
import { type OnProblem, warning } from '../../base/problem.ts';
import { quote } from '../../yaml/node.ts';
import { compareNumbers, isInt64, isInteger } from '../integer.ts';
import type { Domain, Integer, SchemaFeature } from '../schema.ts';
import { type Fault, fault, KINDS_WITH, placeOf, reportFault } from './fault.ts';
import { type Bounds, elementsOf } from './shape.ts';

/** Checks the values that a feature may take. */

const MAX_FLOAT32 = 3.4028234663852886e38;

/** Reports the first fault of a feature's domain; others may be consequences of it. */
export function checkDomain(feature: SchemaFeature, onProblem: OnProblem): void {
  const { kind, name, domain } = feature;
  if (domain === undefined) return;
  const found = boundsFault(kind, name, domain) ?? namesFault(kind, name, domain) ?? valuesFault(feature);
  if (found !== undefined) reportFault(feature, 'domain', found, onProblem);
  else warnOfNames(feature, domain, onProblem);
}

function boundsFault(kind: Kind, name: string, { min, max }: Domain): Fault | undefined {
  const bounds = [min, max].filter((bound) => bound !== undefined);
  if (bounds.length === 0) return undefined;
  if (!KINDS_WITH.bounds.includes(kind)) {
    const message = `${quote(name)} is ${kind} but has a min or max: only numbers have them`;
    return fault('bounds-without-numbers', message, 'remove them, or list the values');
  }
  const wrong = bounds.find((bound) => !isBound(kind, bound));
  if (wrong !== undefined) return wrongValue(kind, `a bound of ${quote(name)}`, wrong);
  if (min !== undefined && max !== undefined && compareNumbers(min, max) > 0) {
    return fault('min-above-max', `the min ${min} of ${quote(name)} is above its max ${max}`, 'swap them');
  }
  // Bounds may exceed the range of the kind, but must allow some value.
  if (hasValues(kind, min, max)) return undefined;
  const message = `there is no ${kind} value for ${quote(name)} from ${min ?? 'the minimum'} to ${max ?? 'the maximum'}`;
  return fault('empty-range', message, 'make the range wider');
}

function isBound(kind: Kind, value: Integer): boolean {
  return kind === 'int64' ? isInteger(value) : typeof value === 'number' && !Number.isNaN(value);
}

function hasValues(kind: Kind, min: Integer | undefined, max: Integer | undefined): boolean {
  const [least, greatest]: readonly [Integer, Integer] =
    kind === 'int64' ? ['-9223372036854775808', '9223372036854775807'] : [-MAX_FLOAT32, MAX_FLOAT32];
  const isAbove = min !== undefined && compareNumbers(min, greatest) > 0;
  return !isAbove && (max === undefined || compareNumbers(max, least) >= 0);
}

function namesFault(kind: Kind, name: string, { names }: Domain): Fault | undefined {
  if (names === undefined) return undefined;
  if (!KINDS_WITH.names.includes(kind)) {
    const message = `${quote(name)} is ${kind} but has names: only the numbers of an int64 feature have names`;
    return fault('names-without-numbers', message, 'remove them, or make the feature int64');
  }
  const wrong = [...names.keys()].find((number) => !Number.isSafeInteger(number));
  if (wrong !== undefined) {
    const message = `${quote(name)} has a name for ${wrong}: only integers have names`;
    return fault('names-without-numbers', message, 'give the name to an integer');
  }
  if (names.size > 0) return undefined;
  return fault('no-names', `the names of ${quote(name)} are empty`, 'name a number, or remove them');
}

function valuesFault({ kind, name, domain }: SchemaFeature): Fault | undefined {
  const { values, min, max } = domain ?? {};
  if (values === undefined) return undefined;
  if (values.length === 0) {
    const message = `the list of allowed values of ${quote(name)} is empty`;
    return fault('no-values', message, 'list one, or remove the list');
  }
  const wrong = values.find((value) => !isValueOf(kind, value));
  if (wrong !== undefined) return wrongValue(kind, `a value of ${quote(name)}`, wrong);
  const outside = values.find((value) => isOutside(value, min, max));
  if (kind === 'bytes' || outside === undefined) return undefined;
  const message = `the value ${outside} of ${quote(name)} is outside of its bounds, ${min ?? 'any'} to ${max ?? 'any'}`;
  return fault('value-out-of-bounds', message, 'move the bounds, or remove the value');
}

function isOutside(value: Integer, min: Integer | undefined, max: Integer | undefined): boolean {
  const isBelow = min !== undefined && compareNumbers(value, min) < 0;
  return isBelow || (max !== undefined && compareNumbers(value, max) > 0);
}

/** Whether a feature of the kind can hold the value. */
function isValueOf(kind: Kind, value: Integer): boolean {
  switch (kind) {
    case 'int64':
      return isInteger(value) && isInt64(value);
    case 'float':
      return typeof value === 'number' && Math.abs(value) <= MAX_FLOAT32;
    case 'bytes':
      return typeof value === 'string';
  }
}

/** Whether a reader can use the value for an absent feature. The default of a float may be NaN or infinite. */
function isDefaultOf(kind: Kind, value: Integer): boolean {
  return isValueOf(kind, value) || (kind === 'float' && typeof value === 'number');
}

/** The fault of a value that is not of the kind. */
function wrongValue(kind: Kind, what: string, value: Integer): Fault {
  const shown = typeof value === 'string' ? quote(value) : value;
  const message = `${what} is ${shown}, which is not ${NEEDED[kind]}`;
  return fault(`not-${kind}`, message, `use ${NEEDED[kind]}`);
}

const NEEDED: Readonly<Record<Kind, string>> = {
  int64: 'a 64-bit integer',
  float: 'a finite 32-bit float',
  bytes: 'a string',
};

function warnOfNames(
  feature: SchemaFeature,
  { names, values, min, max }: Domain,
  onProblem: OnProblem,
): void {
  const cannotBe = (number: number) => isOutside(number, min, max) || values?.includes(number) === false;
  const unused = [...(names?.keys() ?? [])].find(cannotBe);
  if (unused === undefined) return;
  const message = `${quote(feature.name)} has a name for ${unused}, which is not among its values`;
  const place = placeOf(feature, 'domain');
  onProblem(warning('unused-name', place, message, 'remove the name, or allow the number'));
}

/** The fault of a feature's presence: of its share of examples or its default. */
export function presenceFault({ name, kind, shape, presence }: SchemaFeature): Fault | undefined {
  const { default: values, minFraction } = presence;
  if (minFraction !== undefined && !(minFraction >= 0 && minFraction <= 1)) {
    const message = `the share of examples with ${quote(name)} is ${minFraction}: it must be from 0 to 1`;
    return fault('bad-fraction', message, 'use a number from 0 to 1');
  }
  if (values === undefined) return undefined;
  const wrong = values.find((value) => !isDefaultOf(kind, value));
  if (wrong !== undefined) return wrongValue(kind, `the default of ${quote(name)}`, wrong);
  const { min, max } = elementsOf(shape);
  if (values.length === 1 || (values.length >= min && values.length <= (max ?? Infinity))) return undefined;
  const message = `the default of ${quote(name)} has ${values.length} values: it must have 1, for all elements, or ${elements({ min, max })}`;
  return fault('default-of-other-length', message, 'give one value, or one for each element');
}

function elements({ min, max }: Bounds): string {
  if (min === max) return `${min}`;
  return max === undefined ? `at least ${min}` : `${min} to ${max}`;
}

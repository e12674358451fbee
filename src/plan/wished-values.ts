/** Single values of a rule of the fixture spec, as the kind of its feature takes them. */
import { error, type Located, type Report } from '../base/problem.ts';
import type { Wish } from '../config/wish.ts';
import type { Integer } from './distribution.ts';

type Given = Located<number | string> | undefined;

const SMALLEST = -(2n ** 63n);
const LARGEST = 2n ** 63n - 1n;

/** A whole number of 64 bits: as a number, or as its digits where a double does not hold it. */
export function wholeOf(given: Given, otherwise: Integer, report: Report): Integer {
  if (given === undefined) return otherwise;
  const text = String(given.value);
  const isWhole = /^-?\d+$/.test(text) && BigInt(text) >= SMALLEST && BigInt(text) <= LARGEST;
  if (!isWhole) {
    report(
      error(
        given.place,
        `${text} is no integer of 64 bits, as the feature has`,
        `allowed is ${SMALLEST} to ${LARGEST}`,
      ),
    );
    return otherwise;
  }
  return Number.isSafeInteger(Number(text)) ? Number(text) : text;
}

const FLOAT_RANGE = 'allowed is -3.4028234663852886e+38 to 3.4028234663852886e+38';

/** A number that a float32 can hold, to its precision. */
export function realOf(given: Given, otherwise: number, report: Report): number {
  if (given === undefined) return otherwise;
  // A minus before 0 would not show in the plan's JSON, and so not in its fingerprint.
  if (typeof given.value === 'number' && Number.isFinite(Math.fround(given.value))) return given.value + 0;
  const isText = typeof given.value === 'string';
  const found = `${isText ? JSON.stringify(given.value) : given.value} is no finite float of 32 bits, as the feature has`;
  report(error(given.place, found, isText ? 'write a number, without quotes' : FLOAT_RANGE));
  return otherwise;
}

export function textOf(given: Given, otherwise: string, report: Report): string {
  if (given === undefined) return otherwise;
  if (typeof given.value === 'string') return given.value;
  report(
    error(
      given.place,
      `${given.value} is no string, as the feature has`,
      `put it in quotes: "${given.value}"`,
    ),
  );
  return otherwise;
}

/** The values and weights of a choice; alike unless weights are given. */
export function choices<T>(
  wish: Wish,
  parse: (given: Located<number | string>) => T,
  report: Report,
): { values: readonly T[]; weights: readonly number[] } {
  const values = required(wish, 'values', report);
  const options = values?.value.map((value) => parse({ value, place: values.place })) ?? [];
  const weights = wish.weights?.value ?? options.map(() => 1);
  if (values !== undefined && options.length === 0) {
    report(error(values.place, '"values" is empty: there is nothing to choose from', 'give at least one'));
  } else if (weights.length !== options.length) {
    const found = `there are ${weights.length} weights for ${options.length} values`;
    report(error(wish.weights?.place, found, 'give a weight for every value'));
  } else if (!Number.isFinite(weights.reduce((sum, weight) => sum + weight, 0))) {
    report(error(wish.weights?.place, 'the weights sum to more than a double holds', 'make them smaller'));
  } else if (values !== undefined && !weights.some((weight) => weight > 0)) {
    report(
      error(wish.weights?.place, 'the weights sum to 0: nothing can be chosen', 'give one that is greater'),
    );
  }
  return { values: options, weights };
}

/** A parameter without a default. */
export function required<K extends 'value' | 'values'>(wish: Wish, name: K, report: Report): Wish[K] {
  if (wish[name] === undefined) {
    const { distribution } = wish;
    report(error(distribution?.place, `${distribution?.value ?? 'it'} needs "${name}"`, `add "${name}"`));
  }
  return wish[name];
}

export function reportOrder(
  min: Integer,
  max: Integer,
  { max: written, min: other }: Wish,
  report: Report,
): void {
  const place = (written ?? other)?.place;
  report(
    error(
      place,
      `"min" is ${min} and "max" is ${max}: nothing lies between`,
      'make "max" greater than "min"',
    ),
  );
}

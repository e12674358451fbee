/** Single values of a rule of the fixture spec, as the kind of its feature takes them. */
import { error, type Located, type OnProblem } from '../base/problem.ts';
import type { FeatureRule } from '../spec/feature-rule.ts';
import type { Integer } from './distribution.ts';

type Given = Located<number | string> | undefined;

const MIN_INT64 = -(2n ** 63n);
const MAX_INT64 = 2n ** 63n - 1n;

/** A whole number of 64 bits: as a number, or as its digits where a double does not hold it. */
export function wholeOf(given: Given, otherwise: Integer, onProblem: OnProblem): Integer {
  if (given === undefined) return otherwise;
  const text = String(given.value);
  const isWhole = /^-?\d+$/.test(text) && BigInt(text) >= MIN_INT64 && BigInt(text) <= MAX_INT64;
  if (!isWhole) {
    onProblem(
      error(
        'not-an-int64',
        given.place,
        `${text} is no integer of 64 bits, as the feature has`,
        `allowed is ${MIN_INT64} to ${MAX_INT64}`,
      ),
    );
    return otherwise;
  }
  return Number.isSafeInteger(Number(text)) ? Number(text) : text;
}

const FLOAT_RANGE = 'allowed is -3.4028234663852886e+38 to 3.4028234663852886e+38';

/** A number that a float32 can hold, to its precision. */
export function realOf(given: Given, otherwise: number, onProblem: OnProblem): number {
  if (given === undefined) return otherwise;
  // A minus before 0 would not show in the plan's JSON, and so not in its fingerprint.
  if (typeof given.value === 'number' && Number.isFinite(Math.fround(given.value))) return given.value + 0;
  const isText = typeof given.value === 'string';
  const message = `${isText ? JSON.stringify(given.value) : given.value} is no finite float of 32 bits, as the feature has`;
  onProblem(
    error('not-a-float32', given.place, message, isText ? 'write a number, without quotes' : FLOAT_RANGE),
  );
  return otherwise;
}

export function textOf(given: Given, otherwise: string, onProblem: OnProblem): string {
  if (given === undefined) return otherwise;
  if (typeof given.value === 'string') return given.value;
  onProblem(
    error(
      'not-a-string',
      given.place,
      `${given.value} is no string, as the feature has`,
      `put it in quotes: "${given.value}"`,
    ),
  );
  return otherwise;
}

/** The values and weights of a choice; alike unless weights are given. */
export function choices<T>(
  rule: FeatureRule,
  parse: (given: Located<number | string>) => T,
  onProblem: OnProblem,
): { values: readonly T[]; weights: readonly number[] } {
  const values = required(rule, 'values', onProblem);
  const options = values?.value.map((value) => parse({ value, place: values.place })) ?? [];
  const weights = rule.weights?.value ?? options.map(() => 1);
  if (values !== undefined && options.length === 0) {
    onProblem(
      error(
        'empty-values',
        values.place,
        '"values" is empty: there is nothing to choose from',
        'give at least one',
      ),
    );
  } else if (weights.length !== options.length) {
    const message = `there are ${weights.length} weights for ${options.length} values`;
    onProblem(error('weights-mismatch', rule.weights?.place, message, 'give a weight for every value'));
  } else if (!Number.isFinite(weights.reduce((sum, weight) => sum + weight, 0))) {
    onProblem(
      error(
        'weights-overflow',
        rule.weights?.place,
        'the weights sum to more than a double holds',
        'make them smaller',
      ),
    );
  } else if (values !== undefined && !weights.some((weight) => weight > 0)) {
    onProblem(
      error(
        'weights-all-zero',
        rule.weights?.place,
        'the weights sum to 0: nothing can be chosen',
        'give one that is greater',
      ),
    );
  }
  return { values: options, weights };
}

/** A parameter without a default. */
export function required<K extends 'value' | 'values'>(
  rule: FeatureRule,
  name: K,
  onProblem: OnProblem,
): FeatureRule[K] {
  if (rule[name] === undefined) {
    const { distribution } = rule;
    onProblem(
      error(
        'missing-parameter',
        distribution?.place,
        `${distribution?.value ?? 'it'} needs "${name}"`,
        `add "${name}"`,
      ),
    );
  }
  return rule[name];
}

export function reportOrder(
  min: Integer,
  max: Integer,
  { max: written, min: other }: FeatureRule,
  onProblem: OnProblem,
): void {
  const place = (written ?? other)?.place;
  onProblem(
    error(
      'min-exceeds-max',
      place,
      `"min" is ${min} and "max" is ${max}: nothing lies between`,
      'make "max" greater than "min"',
    ),
  );
}

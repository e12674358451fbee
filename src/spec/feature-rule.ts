/** The part of a fixture spec that a rule says of its features. */
import type { Located } from '../base/problem.ts';
import { type Check, type Checked, located, refuse } from '../yaml/check.ts';
import { listOf } from '../yaml/check-collection.ts';
import { object, optional, required } from '../yaml/check-object.ts';
import { integer, nonNegativeNumber, number, oneOf, positiveNumber, string } from '../yaml/check-scalar.ts';

export const DISTRIBUTIONS = [
  ...(['uniform', 'normal', 'lognormal', 'zipf', 'bernoulli', 'categorical', 'constant'] as const),
  ...(['example-index', 'timestamp'] as const),
] as const;

/** Characters that text is made of; `any` is any bytes at all. */
export const CHARSETS = ['alphanumeric', 'ascii', 'utf-8', 'any'] as const;

/** One entry of `features`: a name or glob, and the rule for the features that it matches. */
export interface Rule {
  readonly pattern: Located<string>;
  readonly rule: FeatureRule;
}

/** A rate or share. */
export const rate: Check<number> = (node, run) => {
  const value = nonNegativeNumber(node, run);
  return value === undefined || value <= 1 ? value : refuse(run, node, 'a number from 0 to 1');
};

/** The check, which NaN and infinities fail. */
function finite(check: Check<number>): Check<number> {
  return (node, run) => {
    const value = check(node, run);
    return value === undefined || Number.isFinite(value) ? value : refuse(run, node, 'a finite number');
  };
}

/** Of Zipf's law; beyond it nearly all values are the first. */
const exponent: Check<number> = (node, run) => {
  const value = positiveNumber(node, run);
  return value === undefined || value <= 100 ? value : refuse(run, node, 'a number up to 100');
};

const size: Check<number> = (node, run) => {
  const value = integer(node, run);
  return value === undefined || value >= 0 ? value : refuse(run, node, 'a whole number of at least 0');
};

/** A number, or a string: in an integer feature that is the digits of one beyond 2^53. */
const numberOrText: Check<number | string> = (node, run) => {
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
};

export const rule = object({
  distribution: optional(located(oneOf(...DISTRIBUTIONS)), undefined),
  min: optional(located(numberOrText), undefined),
  max: optional(located(numberOrText), undefined),
  mean: optional(located(finite(number)), undefined),
  stddev: optional(located(finite(nonNegativeNumber)), undefined),
  exponent: optional(located(exponent), undefined),
  positive_rate: optional(located(rate), undefined),
  value: optional(located(numberOrText), undefined),
  values: optional(located(listOf(numberOrText)), undefined),
  weights: optional(located(listOf(finite(nonNegativeNumber))), undefined),
  zeros: optional(located(rate), undefined),
  missing: optional(located(rate), undefined),
  nan: optional(located(rate), undefined),
  inf: optional(located(rate), undefined),
  length: optional(located(object({ min: required(size), max: required(size) })), undefined),
  bytes: optional(
    located(
      object({
        min: required(size),
        max: required(size),
        charset: optional(oneOf(...CHARSETS), 'alphanumeric'),
      }),
    ),
    undefined,
  ),
});

/** What a rule says of its features; every part remembers its place. */
export type FeatureRule = Checked<typeof rule>;

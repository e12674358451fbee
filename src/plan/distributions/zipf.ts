/** `min` + k - 1 with a probability that falls as k^-exponent, up to `max`. */
import { error, type Located } from '../../base/problem.ts';
import { makeZipf } from '../../math/zipf.ts';
import { type Check, described, refuse } from '../../yaml/check.ts';
import { positiveNumber } from '../../yaml/check-scalar.ts';
import { elementwise } from './draws.ts';
import { BOUNDS, type GivenBounds, integerBoundsOf, parameter } from './parameters.ts';
import type { IntegerDistribution, ReadRule } from './types.ts';

export interface Zipf {
  readonly type: 'zipf';
  readonly min: number;
  readonly max: number;
  readonly exponent: number;
}

/** Beyond it nearly all values are the first. */
const MAX_EXPONENT = 100;

const json = { type: 'number', exclusiveMinimum: 0, maximum: MAX_EXPONENT };

const exponent: Check<number> = described(json, (node, run) => {
  const value = positiveNumber(node, run);
  return value === undefined || value <= MAX_EXPONENT
    ? value
    : refuse(run, node, `a number up to ${MAX_EXPONENT}`);
});

type Rule = GivenBounds & { readonly exponent: Located<number> | undefined };

const read: ReadRule<Rule, Zipf> = (rule, _named, onProblem) => {
  const bounds = integerBoundsOf(rule, { min: 1, max: 1_000_000 }, onProblem);
  if (bounds === undefined) return undefined;
  const min = Number(bounds.min);
  const max = Number(bounds.max);
  if (max - min >= Number.MAX_SAFE_INTEGER) {
    const fix = 'bring "min" and "max" closer';
    onProblem(error('zipf-range-too-large', rule.max?.place, 'zipf has at most 2^53 values', fix));
  }
  return { type: 'zipf', min, max, exponent: rule.exponent?.value ?? 1.1 };
};

const numbers: IntegerDistribution<Zipf> = {
  describe: ({ min, max, exponent }) => `zipf ${min} to ${max}, exponent ${exponent}`,
  integerBounds: ({ min, max }) => [BigInt(min), BigInt(max)],
  collision: ({ min, max, exponent }) =>
    powerSum(max - min + 1, 2 * exponent) / powerSum(max - min + 1, exponent) ** 2,
  carriesFactors: true,
  needsFineDraws: () => true,
  fill: (distribution) => elementwise(makeZipf(distribution)),
};

export const zipf = {
  parameters: { ...BOUNDS, exponent: parameter(exponent) },
  read: { int64: read, float: read },
  int64: numbers,
  float: numbers,
} as const;

const EXACT_TERMS = 1000;

/** The sum of k^-exponent for k from 1 to `terms`; behind a thousand terms by the integral. */
function powerSum(terms: number, exponent: number): number {
  let sum = 0;
  for (let k = 1; k <= Math.min(terms, EXACT_TERMS); k++) sum += k ** -exponent;
  if (terms <= EXACT_TERMS) return sum;
  const from = EXACT_TERMS + 0.5;
  const to = terms + 0.5;
  if (exponent === 1) return sum + Math.log(to / from);
  return sum + (to ** (1 - exponent) - from ** (1 - exponent)) / (1 - exponent);
}

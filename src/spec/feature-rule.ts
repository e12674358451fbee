/** What a rule of the fixture spec can say of its features. */
import { keysOf } from '../base/keys-of.ts';
import type { Located, OnProblem } from '../base/problem.ts';
import { numberOrText, parameter, rate } from '../plan/distributions/parameters.ts';
import { NAMED, PARAMETERS } from '../plan/distributions/table.ts';
import { type Check, type Checked, described, located, refuse, reportOnce } from '../yaml/check.ts';
import { object, optional, required } from '../yaml/check-object.ts';
import { integer, oneOf, string } from '../yaml/check-scalar.ts';

/** The distributions that a rule can name. */
export const DISTRIBUTIONS = keysOf(NAMED);

/** Characters that text is made of; `any` is any bytes at all. */
export const CHARSETS = ['alphanumeric', 'ascii', 'utf-8', 'any'] as const;

/** One entry of `features`: a name or glob, and the rule for the features that it matches. */
export interface Rule {
  readonly pattern: Located<string>;
  readonly rule: FeatureRule;
}

const size: Check<number> = described({ type: 'integer', minimum: 0 }, (node, run) => {
  const value = integer(node, run);
  return value === undefined || value >= 0 ? value : refuse(run, node, 'a whole number of at least 0');
});

const sizes = { min: required(size), max: required(size) };

const condition = object({
  rate: required(rate),
  where: required(located(string)),
  is: required(located(numberOrText)),
  otherwise: optional(rate, 0),
});

/** How often a feature is absent where another one has a certain value, and how often elsewhere. */
export type Condition = Checked<typeof condition>;

const missing: Check<number | Condition> = described({ anyOf: [rate.json, condition.json] }, (node, run) =>
  node.kind === 'map' ? condition(node, run) : rate(node, run),
);

const parts = object({
  distribution: parameter(oneOf(...DISTRIBUTIONS)),
  ...PARAMETERS,
  zeros: parameter(rate),
  missing: parameter(missing),
  nan: parameter(rate),
  inf: parameter(rate),
  length: parameter(object(sizes)),
  bytes: parameter(object({ ...sizes, charset: optional(oneOf(...CHARSETS), 'alphanumeric') })),
});

/** A rule for features; every part knows its place. */
export interface FeatureRule extends Checked<typeof parts> {
  /** Whether a part of it could not be read. That was reported, and nothing must be concluded from what is missing. */
  readonly isBroken: boolean;
}

/** A rule; one that says nothing is an error. */
export const rule: Check<FeatureRule> = described({ ...parts.json, minProperties: 1 }, (node, run) => {
  let isBroken = false;
  const onProblem: OnProblem = (problem) => {
    isBroken ||= problem.severity === 'error';
    run.onProblem(problem);
  };
  const values = parts(node, { ...run, onProblem });
  if (node.kind === 'map' && node.entries.length === 0) {
    const message = 'the rule is empty, so it changes nothing';
    const id = `${node.definition.start} empty rule`;
    const fix = 'say what it changes, or remove it';
    reportOnce(run, { code: 'rule-changes-nothing', id, offset: node.holder, message, fix });
  }
  return values && { ...values, isBroken };
});

/** Whether the rule lets examples lack the feature. */
export function allowsAbsence({ missing }: Pick<FeatureRule, 'missing'>): boolean {
  const value = missing?.value ?? 0;
  return typeof value === 'number' ? value > 0 : (value.rate ?? 0) > 0 || (value.otherwise ?? 0) > 0;
}

import { error, type Located, type Report } from '../base/problem.ts';
import { type Check, type Checked, checkText, located, refuse } from '../yaml/check.ts';
import { listOf, mapOf } from '../yaml/check-collection.ts';
import { object, optional, required } from '../yaml/check-object.ts';
import { boolean, integer, nonNegativeNumber, number, oneOf, positiveNumber } from '../yaml/check-scalar.ts';
import { parseYaml } from '../yaml/parse.ts';
import type { Source } from '../yaml/source.ts';

export const PROFILES = ['learnable', 'smoke', 'thorough', 'edge-cases', 'uniform'] as const;

/** Which values a fixture holds where nothing else is said. */
export type Profile = (typeof PROFILES)[number];

export const DISTRIBUTIONS = [
  ...(['uniform', 'normal', 'lognormal', 'zipf', 'bernoulli', 'categorical', 'constant'] as const),
  ...(['example-index', 'timestamp'] as const),
] as const;

/** Characters that text is made of; `any` is any bytes at all. */
export const CHARSETS = ['alphanumeric', 'ascii', 'utf-8', 'any'] as const;

/** The user's wishes for a fixture's values. */
export interface FixtureSpec {
  readonly profile: Profile;
  /** `from-config`: the rate at which the config's sampling keeps as many negatives as positives. */
  readonly positiveRate: number | 'from-config' | undefined;
  /** How much of a label the features explain, from 0 to 1. */
  readonly signal: number;
  readonly rules: readonly Rule[];
  readonly unevenShards: boolean;
  /** Marks examples that carry boundary values. */
  readonly edgeCases: boolean;
  /** Marks others that no reader of the features can parse. */
  readonly hostile: boolean;
}

/** What is wished for the features that a name or glob matches. */
export interface Rule {
  readonly pattern: Located<string>;
  readonly wish: Wish;
}

/** What holds where nothing is wished. */
export const DEFAULT_SPEC: FixtureSpec = {
  profile: 'learnable',
  positiveRate: undefined,
  signal: 0.9,
  rules: [],
  unevenShards: false,
  edgeCases: false,
  hostile: false,
};

/** A rate or share. */
const rate: Check<number> = (node, run) => {
  const value = nonNegativeNumber(node, run);
  return value === undefined || value <= 1 ? value : refuse(run, node, 'a number from 0 to 1');
};

const size: Check<number> = (node, run) => {
  const value = integer(node, run);
  return value === undefined || value >= 0 ? value : refuse(run, node, 'a whole number of at least 0');
};

/** A number, or a string: in an integer feature that is the digits of one beyond 2^53. */
const numberOrText: Check<number | string> = (node, run) => {
  if (node.kind === 'string') return node.value;
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

const wish = object({
  distribution: optional(located(oneOf(...DISTRIBUTIONS)), undefined),
  min: optional(located(numberOrText), undefined),
  max: optional(located(numberOrText), undefined),
  mean: optional(located(number), undefined),
  stddev: optional(located(nonNegativeNumber), undefined),
  exponent: optional(located(positiveNumber), undefined),
  positive_rate: optional(located(rate), undefined),
  value: optional(located(numberOrText), undefined),
  values: optional(located(listOf(numberOrText)), undefined),
  weights: optional(located(listOf(nonNegativeNumber)), undefined),
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

export type Wish = Checked<typeof wish>;

const rateOrConfig: Check<number | 'from-config'> = (node, run) =>
  node.kind === 'string' ? oneOf('from-config')(node, run) : rate(node, run);

const fixtureSpec = object({
  profile: optional(oneOf(...PROFILES), DEFAULT_SPEC.profile),
  labels: optional(
    object({ positive_rate: optional(rateOrConfig, undefined), signal: optional(rate, DEFAULT_SPEC.signal) }),
    undefined,
  ),
  features: optional(mapOf(wish), []),
  uneven_shards: optional(boolean, false),
  edge_cases: optional(located(boolean), undefined),
  hostile: optional(boolean, false),
});

/** The default where there is no spec; where a part of it is wrong that is reported, and the rest holds. */
export function loadFixtureSpec(source: Source | undefined, report: Report): FixtureSpec {
  const root = source && parseYaml(source, report);
  if (source === undefined || root === undefined || root.kind === 'null') return DEFAULT_SPEC;
  const spec = checkText(root, fixtureSpec, source, report);
  if (spec === undefined) return DEFAULT_SPEC;
  const rules = (spec.features ?? []).flatMap(({ key, value }) =>
    value ? [{ pattern: key, wish: value }] : [],
  );
  const hostile = spec.hostile ?? false;
  const isImplied = hostile || spec.profile === 'edge-cases';
  if (spec.edge_cases?.value === false && isImplied) {
    const cause = hostile ? '"hostile"' : 'profile "edge-cases"';
    report(error(spec.edge_cases.place, `"edge_cases" is false, but ${cause} asks for them`, 'remove one'));
  }
  return {
    profile: spec.profile ?? DEFAULT_SPEC.profile,
    positiveRate: spec.labels?.positive_rate,
    signal: spec.labels?.signal ?? DEFAULT_SPEC.signal,
    rules,
    unevenShards: spec.uneven_shards ?? false,
    edgeCases: isImplied || (spec.edge_cases?.value ?? false),
    hostile,
  };
}

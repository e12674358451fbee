/** The rules of a fixture spec, and what they can say about features. */
import { keysOf } from '../base/keys-of.ts';
import type { Located, OnProblem } from '../base/problem.ts';
import { numberOrText, parameter, rate } from '../plan/distributions/parameters.ts';
import { NAMED, PARAMETERS } from '../plan/distributions/table.ts';
import { bounds, CONTENT_KEY, NAMES_KEY, TIE_KEYS, TIES } from '../schema/forms/plain/keys.ts';
import {
  type Check,
  type Checked,
  described,
  type JsonSchema,
  located,
  refuse,
  reportOnce,
} from '../yaml/check.ts';
import { atMostOneOf, object, optional, required } from '../yaml/check-object.ts';
import { integer, oneOf, string } from '../yaml/check-scalar.ts';

/** The distributions that a rule can name. */
export const DISTRIBUTIONS = keysOf(NAMED);

/** The characters of generated text; `any` stands for arbitrary bytes. */
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

const range = object(sizes);

/** A range, or a group of features of equal length, as a schema states it. */
interface Lengths {
  readonly range?: Checked<typeof range>;
  readonly group?: Checked<typeof bounds.check>;
}

const length: Check<Lengths> = described(
  { anyOf: [range.json, { ...bounds.json, required: ['group'] }] },
  (node, run) => {
    if (node.kind === 'map' && node.entries.some(({ key }) => key.value === 'group')) {
      const group = bounds.check(node, run);
      return group && { group };
    }
    const plain = range(node, run);
    return plain && { range: plain };
  },
);

/** Contents and ties, for schemas whose form cannot express them. */
const FACTS = {
  content: fact(CONTENT_KEY),
  names: fact(NAMES_KEY),
  of: fact(TIE_KEYS.of),
  at_least: fact(TIE_KEYS.at_least),
  name_of: fact(TIE_KEYS.name_of),
  row_lengths: fact(TIE_KEYS.row_lengths),
  same_as: fact(TIE_KEYS.same_as),
  shape_of: fact(TIE_KEYS.shape_of),
  index_of: fact(TIE_KEYS.index_of),
  size: fact(TIE_KEYS.size),
};

function fact<T>({ check, json }: { readonly check: Check<T>; readonly json: JsonSchema }) {
  return parameter(described(json, check));
}

const parts = object(
  {
    distribution: parameter(oneOf(...DISTRIBUTIONS)),
    ...PARAMETERS,
    zeros: parameter(rate),
    missing: parameter(missing),
    nan: parameter(rate),
    inf: parameter(rate),
    length: parameter(length),
    bytes: parameter(object({ ...sizes, charset: optional(oneOf(...CHARSETS), 'alphanumeric') })),
    ...FACTS,
  },
  atMostOneOf(...TIES),
);

/** A rule for features. Every part has its place. */
export interface FeatureRule extends Omit<Checked<typeof parts>, 'length'> {
  readonly length: Located<Checked<typeof range>> | undefined;
  /** Instead of a range, the group of features of equal length. */
  readonly group: Located<Checked<typeof bounds.check>> | undefined;
  /** Whether a part was invalid, which was reported. Nothing must be concluded from missing parts then. */
  readonly isBroken: boolean;
}

/** A rule. An empty one is an error. */
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
  if (values && (values.index_of === undefined) !== (values.size === undefined)) {
    const message = '"index_of" and "size" must be given together';
    const id = `${node.definition.start} index_of`;
    reportOnce(run, { code: 'missing-key', id, offset: node.holder, message, fix: 'add the other one' });
    isBroken = true;
  }
  if (values === undefined) return undefined;
  const { length: given, ...others } = values;
  const { place, value: { range: plain, group } = {} } = given ?? {};
  return {
    ...others,
    length: plain && place && { value: plain, place },
    group: group && place && { value: group, place },
    isBroken,
  };
});

/** Whether the rule allows examples without the feature. */
export function allowsAbsence({ missing }: Pick<FeatureRule, 'missing'>): boolean {
  const value = missing?.value ?? 0;
  return typeof value === 'number' ? value > 0 : (value.rate ?? 0) > 0 || (value.otherwise ?? 0) > 0;
}

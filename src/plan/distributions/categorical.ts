/** One of `values`, each with a probability in proportion to its weight. */
import { error, type Located, type OnProblem } from '../../base/problem.ts';
import { formatCount } from '../../base/text.ts';
import { choiceCovariance } from '../../math/ordinal.ts';
import { bits, rowKey } from '../../math/random.ts';
import { listOf } from '../../yaml/check-collection.ts';
import { nonNegativeNumber } from '../../yaml/check-scalar.ts';
import { copyBytes } from './bytes.ts';
import { choiceCollision } from './collision.ts';
import { choose, cumulative } from './draws.ts';
import { storeWords } from './integers.ts';
import { finite, numberOrText, parameter, realOf, requireParameter, textOf, wholeOf } from './parameters.ts';
import type {
  BytesDistributionModule,
  DrawContext,
  FillValues,
  Integer,
  IntegerDistribution,
  NumberDistribution,
  ReadRule,
} from './types.ts';

export interface Categorical<T> {
  readonly type: 'categorical';
  readonly values: readonly T[];
  readonly weights: readonly number[];
}

/** All values are equally likely. */
export function categoricalOf<T>(values: readonly T[]): Categorical<T> {
  return { type: 'categorical', values, weights: values.map(() => 1) };
}

export function weightedOf<T>(values: readonly T[], weights: readonly number[]): Categorical<T> {
  return { type: 'categorical', values, weights };
}

/** Whether a distribution is a choice of listed values. */
export function isCategorical<D extends { readonly type: string }>(
  distribution: D,
): distribution is Extract<D, { readonly type: 'categorical' }> {
  return distribution.type === 'categorical';
}

interface Rule {
  readonly values: Located<readonly (number | string | undefined)[]> | undefined;
  readonly weights: Located<readonly (number | undefined)[]> | undefined;
}

export type ParseValue<T> = (given: Located<number | string>, onProblem: OnProblem) => T | undefined;

/** Equal unless given. */
function reader<T>(parse: ParseValue<T>): ReadRule<Rule, Categorical<T>> {
  return (rule, named, onProblem) => {
    const given = requireParameter(rule.values, 'values', named, onProblem);
    if (given === undefined) return undefined;
    const { value: items, place } = given;
    const values = items.flatMap((value) =>
      value === undefined ? [] : (parse({ value, place }, onProblem) ?? []),
    );
    // An item that could not be read was already reported, and then the number of values is wrong.
    if (values.length < items.length) return undefined;
    const weights = rule.weights?.value.flatMap((weight) => weight ?? []) ?? values.map(() => 1);
    if (rule.weights !== undefined && weights.length < rule.weights.value.length) return undefined;
    const problem = problemOf(values.length, place, weights, rule.weights?.place);
    if (problem !== undefined) onProblem(problem);
    return problem === undefined ? weightedOf(values, weights) : undefined;
  };
}

function problemOf(
  values: number,
  place: Located<unknown>['place'],
  weights: readonly number[],
  weightsPlace: Located<unknown>['place'] | undefined,
) {
  if (values === 0) {
    const message = '"values" is empty: there is nothing to choose from';
    return error('empty-values', place, message, 'give at least one');
  }
  if (weights.length !== values) {
    const message = `there are ${weights.length} weights for ${values} values`;
    return error('weights-mismatch', weightsPlace, message, 'give a weight for every value');
  }
  const sum = weights.reduce((total, weight) => total + weight, 0);
  if (!Number.isFinite(sum)) {
    const message = 'the weights sum to more than a double holds';
    return error('weights-overflow', weightsPlace, message, 'make them smaller');
  }
  if (sum > 0) return undefined;
  const message = 'the weights sum to 0: nothing can be chosen';
  return error('weights-all-zero', weightsPlace, message, 'give one that is greater');
}

const shared: Omit<NumberDistribution<Categorical<Integer>>, 'fill'> = {
  describe,
  collision: ({ weights }) => choiceCollision(weights),
  zeroProbability: (distribution) => probabilityOf(distribution, 0),
  oneProbability: (distribution) => {
    const isCoin = distribution.values.every((value) => Number(value) === 0 || Number(value) === 1);
    return isCoin ? probabilityOf(distribution, 1) : undefined;
  },
  correlates: 'rising',
  covariance: ({ values, weights }, rho) => choiceCovariance(values.map(Number), sharesOf(weights), rho),
};

const integers: IntegerDistribution<Categorical<Integer>> = {
  ...shared,
  integerBounds: ({ values }) => {
    const sorted = values.map(BigInt).sort((a, b) => (a < b ? -1 : 1));
    return [sorted[0] ?? 0n, sorted.at(-1) ?? 0n];
  },
  fill: fillChoices,
  fillWide: ({ values, weights }) => {
    if (values.every((value) => typeof value === 'number')) return undefined;
    const options = values.map(BigInt);
    const limits = cumulative(weights);
    return (count, { coarse }, words, at) => {
      for (let i = 0; i < count; i++) storeWords(options[choose(limits, coarse[i]!)]!, words, at + i);
    };
  },
};

const floats: NumberDistribution<Categorical<number>> = { ...shared, fill: fillChoices };

const texts: BytesDistributionModule<Categorical<string>> = {
  describe,
  maxBytes: ({ values }) => Math.max(...values.map((value) => Buffer.byteLength(value))),
  collision: ({ weights }) => choiceCollision(weights),
  write: ({ values, weights }, context) => {
    const options = values.map((value) => Buffer.from(value));
    const limits = cumulative(weights);
    const drawOf = elementDraws(context);
    return (example, j, data, at) => copyBytes(options[choose(limits, drawOf(example, j))]!, data, at);
  },
};

export const parseInteger: ParseValue<Integer> = (given, onProblem) => wholeOf(given, 0, onProblem);
export const parseReal: ParseValue<number> = (given, onProblem) => realOf(given, 0, onProblem);

export const categorical = {
  parameters: {
    values: parameter(listOf(numberOrText)),
    weights: parameter(listOf(finite(nonNegativeNumber))),
  },
  read: { int64: reader(parseInteger), float: reader(parseReal), bytes: reader(textOf) },
  int64: integers,
  float: floats,
  bytes: texts,
} as const;

function describe({ values }: Categorical<unknown>): string {
  return `one of ${formatCount(values.length, 'value')}`;
}

/** The draw of any element. */
function elementDraws({ streams, followed }: DrawContext): (example: number, j: number) => number {
  if (followed !== undefined) return followed(streams.ofDataset('value'));
  const key = streams.ofDataset('value');
  const row = new Int32Array(2);
  return (example, j) => {
    rowKey(key, example, row);
    return bits(row[0]!, row[1]!, j);
  };
}

/** Weights that sum to 1. */
export function sharesOf(weights: readonly number[]): number[] {
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  return weights.map((weight) => weight / total);
}

function probabilityOf({ values, weights }: Categorical<Integer>, wanted: number): number {
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  return weights.reduce((sum, weight, i) => sum + (Number(values[i]) === wanted ? weight / total : 0), 0);
}

function fillChoices({ values, weights }: Categorical<Integer>): FillValues {
  const options = values.map(Number);
  const limits = cumulative(weights);
  return (_example, count, { coarse }, out) => {
    for (let i = 0; i < count; i++) out[i] = options[choose(limits, coarse[i]!)]!;
  };
}

/** 1 at the rate `positiveRate`, else 0. */
import type { Located } from '../../base/problem.ts';
import { percent } from '../../base/text.ts';
import { choiceCovariance } from '../../math/ordinal.ts';
import { parameter, rate } from './parameters.ts';
import type { IntegerDistribution, ReadRule } from './types.ts';

export interface Bernoulli {
  readonly type: typeof BERNOULLI;
  readonly positiveRate: number;
}

/** The distribution that a rule means by a rate of positives alone. */
export const BERNOULLI = 'bernoulli';

export function bernoulliOf(positiveRate: number): Bernoulli {
  return { type: BERNOULLI, positiveRate };
}

const read: ReadRule<{ readonly positive_rate: Located<number> | undefined }, Bernoulli> = (rule) =>
  bernoulliOf(rule.positive_rate?.value ?? 0.5);

const numbers: IntegerDistribution<Bernoulli> = {
  describe: ({ positiveRate }) => `1 in ${percent(positiveRate)}, else 0`,
  integerBounds: () => [0n, 1n],
  collision: ({ positiveRate: p }) => p ** 2 + (1 - p) ** 2,
  zeroProbability: ({ positiveRate }) => 1 - positiveRate,
  oneProbability: ({ positiveRate }) => positiveRate,
  // Low draws give 1.
  correlates: 'falling',
  covariance: ({ positiveRate: p }, rho) => choiceCovariance([1, 0], [p, 1 - p], rho),
  fill: ({ positiveRate }) => {
    const threshold = positiveRate * 0x1_0000_0000;
    return (_example, count, { coarse }, values) => {
      for (let i = 0; i < count; i++) values[i] = coarse[i]! < threshold ? 1 : 0;
    };
  },
};

export const bernoulli = {
  parameters: { positive_rate: parameter(rate) },
  read: { int64: read, float: read },
  int64: numbers,
  float: numbers,
} as const;

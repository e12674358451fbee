/** The distribution that a rule of the fixture spec names for a feature of numbers. */
import { error, type Located, type OnProblem } from '../base/problem.ts';
import type { DISTRIBUTIONS, FeatureRule } from '../spec/feature-rule.ts';
import type { FloatDistribution, Int64Distribution, Integer } from './distribution.ts';
import { WEEK } from './plan-times.ts';
import { parseBell } from './rule-bell.ts';
import { choices, realOf, reportOrder, required, wholeOf } from './rule-values.ts';

type Named = (typeof DISTRIBUTIONS)[number];
type Parameter =
  | 'min'
  | 'max'
  | 'mean'
  | 'stddev'
  | 'exponent'
  | 'positive_rate'
  | 'value'
  | 'values'
  | 'weights';

/** What each distribution can be given. */
const PARAMETERS: Readonly<Record<Named, readonly Parameter[]>> = {
  uniform: ['min', 'max'],
  normal: ['mean', 'stddev'],
  lognormal: ['mean', 'stddev'],
  zipf: ['min', 'max', 'exponent'],
  bernoulli: ['positive_rate'],
  categorical: ['values', 'weights'],
  constant: ['value'],
  'example-index': [],
  timestamp: ['min', 'max'],
};

const ALL_PARAMETERS = [...new Set(Object.values(PARAMETERS).flat())];

/** Reports what is given to no distribution, or to one that does not take it. */
export function checkParameters(rule: FeatureRule, onProblem: OnProblem): void {
  const { distribution } = rule;
  const taken = distribution === undefined ? [] : PARAMETERS[distribution.value];
  for (const name of ALL_PARAMETERS) {
    const given = rule[name];
    // A rate alone is that of a label, or of a coin.
    if (
      given === undefined ||
      taken.includes(name) ||
      (distribution === undefined && name === 'positive_rate')
    )
      continue;
    if (distribution === undefined) {
      onProblem(
        error(
          'parameter-without-distribution',
          given.place,
          `"${name}" is given without a distribution`,
          'name one in "distribution"',
        ),
      );
    } else {
      const list = taken.length === 0 ? 'takes no parameters' : `takes ${taken.join(', ')}`;
      onProblem(
        error(
          'unknown-parameter',
          given.place,
          `"${name}" is no parameter of ${distribution.value}, which ${list}`,
          'remove it',
        ),
      );
    }
  }
}

/** Of an integer feature; undefined where the rule names none. */
export function parseInt64Distribution(
  rule: FeatureRule,
  onProblem: OnProblem,
): Int64Distribution | undefined {
  const whole = (name: 'min' | 'max', otherwise: Integer) => wholeOf(rule[name], otherwise, onProblem);
  switch (nameOf(rule)) {
    case 'uniform': {
      const [min, max] = [whole('min', 0), whole('max', 9)];
      if (BigInt(min) > BigInt(max)) reportOrder(min, max, rule, onProblem);
      return { type: 'uniform', min, max };
    }
    case 'categorical':
      return { type: 'categorical', ...choices(rule, (value) => wholeOf(value, 0, onProblem), onProblem) };
    case 'constant':
      return {
        type: 'categorical',
        values: [wholeOf(required(rule, 'value', onProblem), 0, onProblem)],
        weights: [1],
      };
    case 'timestamp': {
      const [min, max] = [Number(whole('min', WEEK.min)), Number(whole('max', WEEK.max))];
      if (min > max) reportOrder(min, max, rule, onProblem);
      if (min < 0 || max > Number.MAX_SAFE_INTEGER) {
        const message = `a timestamp is ${min < 0 ? min : max}: milliseconds count from 1970, up to 2^53 - 1`;
        onProblem(
          error('timestamp-out-of-range', (min < 0 ? rule.min : rule.max)?.place, message, 'choose uniform'),
        );
      }
      return { type: 'timestamp', min, max };
    }
    default:
      return parseReal(rule, 'int64', onProblem);
  }
}

/** Of a float feature; undefined where the rule names none. */
export function parseFloatDistribution(
  rule: FeatureRule,
  onProblem: OnProblem,
): FloatDistribution | undefined {
  const real = (given: Located<number | string> | undefined, otherwise: number) =>
    realOf(given, otherwise, onProblem);
  switch (nameOf(rule)) {
    case 'uniform': {
      const [min, max] = [real(rule.min, 0), real(rule.max, 1)];
      if (min >= max) reportOrder(min, max, rule, onProblem);
      return { type: 'uniform', min, max };
    }
    case 'categorical':
      return { type: 'categorical', ...choices(rule, (value) => real(value, 0), onProblem) };
    case 'constant':
      return { type: 'categorical', values: [real(required(rule, 'value', onProblem), 0)], weights: [1] };
    case 'timestamp': {
      const message = 'timestamp is for integer features: a float32 cannot tell milliseconds apart';
      onProblem(error('distribution-of-other-kind', rule.distribution?.place, message, 'choose uniform'));
      return undefined;
    }
    default:
      return parseReal(rule, 'float', onProblem);
  }
}

function parseReal(rule: FeatureRule, kind: 'int64' | 'float', onProblem: OnProblem) {
  switch (nameOf(rule)) {
    case 'normal':
      return parseBell('normal', rule, kind, onProblem);
    case 'lognormal':
      return parseBell('lognormal', rule, kind, onProblem);
    case 'zipf': {
      const [min, max] = [
        Number(wholeOf(rule.min, 1, onProblem)),
        Number(wholeOf(rule.max, 1_000_000, onProblem)),
      ];
      if (min > max) reportOrder(min, max, rule, onProblem);
      if (max - min >= Number.MAX_SAFE_INTEGER) {
        onProblem(
          error(
            'zipf-range-too-large',
            rule.max?.place,
            'zipf has at most 2^53 values',
            'bring "min" and "max" closer',
          ),
        );
      }
      return { type: 'zipf', min, max, exponent: rule.exponent?.value ?? 1.1 } as const;
    }
    case 'bernoulli':
      return { type: 'bernoulli', positiveRate: rule.positive_rate?.value ?? 0.5 } as const;
    case 'example-index':
      return { type: 'example-index' } as const;
    default:
      return undefined;
  }
}

function nameOf({ distribution, positive_rate: rate }: FeatureRule): Named | undefined {
  return distribution?.value ?? (rate === undefined ? undefined : 'bernoulli');
}

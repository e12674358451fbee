/** The distribution that a rule of the fixture spec names for a feature of numbers. */
import { error, type Located, type Report } from '../base/problem.ts';
import type { DISTRIBUTIONS, Wish } from '../config/wish.ts';
import type { FloatDistribution, Int64Distribution, Integer } from './distribution.ts';
import { WEEK } from './plan-times.ts';
import { wishedBell } from './wished-bell.ts';
import { choices, realOf, reportOrder, required, wholeOf } from './wished-values.ts';

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
export function checkParameters(wish: Wish, report: Report): void {
  const { distribution } = wish;
  const taken = distribution === undefined ? [] : PARAMETERS[distribution.value];
  for (const name of ALL_PARAMETERS) {
    const given = wish[name];
    // A rate alone is that of a label, or of a coin.
    if (
      given === undefined ||
      taken.includes(name) ||
      (distribution === undefined && name === 'positive_rate')
    )
      continue;
    if (distribution === undefined) {
      report(error(given.place, `"${name}" is given without a distribution`, 'name one in "distribution"'));
    } else {
      const list = taken.length === 0 ? 'takes no parameters' : `takes ${taken.join(', ')}`;
      report(
        error(given.place, `"${name}" is no parameter of ${distribution.value}, which ${list}`, 'remove it'),
      );
    }
  }
}

/** Of an integer feature; undefined where the wish names none. */
export function wishedInt64(wish: Wish, report: Report): Int64Distribution | undefined {
  const whole = (name: 'min' | 'max', otherwise: Integer) => wholeOf(wish[name], otherwise, report);
  switch (nameOf(wish)) {
    case 'uniform': {
      const [min, max] = [whole('min', 0), whole('max', 9)];
      if (BigInt(min) > BigInt(max)) reportOrder(min, max, wish, report);
      return { type: 'uniform', min, max };
    }
    case 'categorical':
      return { type: 'categorical', ...choices(wish, (value) => wholeOf(value, 0, report), report) };
    case 'constant':
      return {
        type: 'categorical',
        values: [wholeOf(required(wish, 'value', report), 0, report)],
        weights: [1],
      };
    case 'timestamp': {
      const [min, max] = [Number(whole('min', WEEK.min)), Number(whole('max', WEEK.max))];
      if (min > max) reportOrder(min, max, wish, report);
      if (min < 0 || max > Number.MAX_SAFE_INTEGER) {
        const found = `a timestamp is ${min < 0 ? min : max}: milliseconds count from 1970, up to 2^53 - 1`;
        report(error((min < 0 ? wish.min : wish.max)?.place, found, 'choose uniform'));
      }
      return { type: 'timestamp', min, max };
    }
    default:
      return wishedReal(wish, 'int64', report);
  }
}

/** Of a float feature; undefined where the wish names none. */
export function wishedFloat(wish: Wish, report: Report): FloatDistribution | undefined {
  const real = (given: Located<number | string> | undefined, otherwise: number) =>
    realOf(given, otherwise, report);
  switch (nameOf(wish)) {
    case 'uniform': {
      const [min, max] = [real(wish.min, 0), real(wish.max, 1)];
      if (min >= max) reportOrder(min, max, wish, report);
      return { type: 'uniform', min, max };
    }
    case 'categorical':
      return { type: 'categorical', ...choices(wish, (value) => real(value, 0), report) };
    case 'constant':
      return { type: 'categorical', values: [real(required(wish, 'value', report), 0)], weights: [1] };
    case 'timestamp': {
      const found = 'timestamp is for integer features: a float32 cannot tell milliseconds apart';
      report(error(wish.distribution?.place, found, 'choose uniform'));
      return undefined;
    }
    default:
      return wishedReal(wish, 'float', report);
  }
}

function wishedReal(wish: Wish, kind: 'int64' | 'float', report: Report) {
  switch (nameOf(wish)) {
    case 'normal':
      return wishedBell('normal', wish, kind, report);
    case 'lognormal':
      return wishedBell('lognormal', wish, kind, report);
    case 'zipf': {
      const [min, max] = [Number(wholeOf(wish.min, 1, report)), Number(wholeOf(wish.max, 1_000_000, report))];
      if (min > max) reportOrder(min, max, wish, report);
      if (max - min >= Number.MAX_SAFE_INTEGER) {
        report(error(wish.max?.place, 'zipf has at most 2^53 values', 'bring "min" and "max" closer'));
      }
      return { type: 'zipf', min, max, exponent: wish.exponent?.value ?? 1.1 } as const;
    }
    case 'bernoulli':
      return { type: 'bernoulli', positiveRate: wish.positive_rate?.value ?? 0.5 } as const;
    case 'example-index':
      return { type: 'example-index' } as const;
    default:
      return undefined;
  }
}

function nameOf({ distribution, positive_rate: rate }: Wish): Named | undefined {
  return distribution?.value ?? (rate === undefined ? undefined : 'bernoulli');
}

/** Milliseconds since 1970 from `min` to `max`, or as many after the same example's value of the feature `after`. */
import { error } from '../../base/problem.ts';
import { dateText } from '../../base/text.ts';
import { BOUNDS, type GivenBounds, integerBoundsOf } from './parameters.ts';
import type { IntegerDistribution, ReadRule } from './types.ts';
import { fillIntegers } from './uniform.ts';

export interface Timestamp {
  readonly type: 'timestamp';
  readonly min: number;
  readonly max: number;
  readonly after?: string;
}

/** The first week of 2024. */
const DEFAULT_RANGE = { min: 1_704_067_200_000, max: 1_704_067_200_000 + 7 * 24 * 3_600_000 };

export function timestampOf(range = DEFAULT_RANGE, after?: string): Timestamp {
  return { type: 'timestamp', ...range, ...(after !== undefined && { after }) };
}

/** Whether values are points in time. */
export function isTimestamp({ type }: { readonly type: string }): boolean {
  return isTimestampName(type);
}

/** Whether a rule names this distribution. */
export function isTimestampName(name: string | object): boolean {
  return name === 'timestamp';
}

/** The last millisecond that a JavaScript date can be, in the year 275760. */
const MAX_DATE = 8.64e15;

const read: ReadRule<GivenBounds, Timestamp> = (rule, _named, onProblem) => {
  const bounds = integerBoundsOf(rule, DEFAULT_RANGE, onProblem);
  if (bounds === undefined) return undefined;
  const min = Number(bounds.min);
  const max = Number(bounds.max);
  if (min >= 0 && max <= MAX_DATE) return timestampOf({ min, max });
  const message = `a timestamp is ${min < 0 ? min : max}: milliseconds count from 1970 up to ${MAX_DATE}, in the year 275760`;
  const place = (min < 0 ? rule.min : rule.max)?.place;
  onProblem(error('timestamp-out-of-range', place, message, 'choose uniform'));
  return undefined;
};

const refuseFloat: ReadRule<unknown, never> = (_rule, named, onProblem) => {
  const message = 'timestamp is for integer features: a float32 cannot tell milliseconds apart';
  onProblem(error('distribution-of-other-kind', named?.place, message, 'choose uniform'));
  return undefined;
};

const numbers: IntegerDistribution<Timestamp> = {
  describe: ({ min, max }) => `time, ${dateText(min)} to ${dateText(max)}`,
  integerBounds: () => [0n, BigInt(Number.MAX_SAFE_INTEGER)],
  collision: ({ min, max }) => 1 / (max - min + 1),
  needsFineDraws: ({ min, max }) => max - min >= 2 ** 21,
  fill: ({ min, max, after }, { valuesOf }) => {
    const fill = fillIntegers(min, max);
    if (after === undefined) return fill;
    const fillStart = valuesOf(after);
    const start = new Float64Array(1);
    return (example, count, draws, values) => {
      fill(example, count, draws, values);
      fillStart(example, 1, start);
      for (let i = 0; i < count; i++) values[i] = start[0]! + values[i]!;
    };
  },
};

export const timestamp = {
  parameters: BOUNDS,
  read: { int64: read, float: refuseFloat },
  int64: numbers,
} as const;

import { error, type OnProblem } from '../base/problem.ts';
import type { FeatureRule } from '../spec/feature-rule.ts';

export interface Bell {
  readonly type: 'normal' | 'lognormal';
  readonly mean: number;
  readonly stddev: number;
}

/** The farthest that a normal variable of ours is from its mean, in deviations. */
const FARTHEST = 6.3;

const MAX_FLOAT32 = 3.4028234663852886e38;
const MAX_INTEGER = 2 ** 63;

/**
 * A normal or lognormal distribution. Its floats must all be finite; of integers those in the tails may stop at the
 * ends of 64 bits, but not those in the middle.
 */
export function parseBell(
  type: Bell['type'],
  { mean, stddev }: FeatureRule,
  kind: 'int64' | 'float',
  onProblem: OnProblem,
): Bell {
  const bell = { type, mean: mean?.value ?? 0, stddev: stddev?.value ?? 1 };
  const largest = kind === 'float' ? MAX_FLOAT32 : MAX_INTEGER;
  const limit = type === 'normal' ? largest : Math.log(largest);
  const tail = kind === 'float' ? FARTHEST * bell.stddev : 0;
  const end = (type === 'normal' ? Math.abs(bell.mean) : bell.mean) + tail;
  if (end > limit) {
    const place = (tail > Math.abs(bell.mean) ? stddev : mean)?.place ?? mean?.place;
    const message = `${type} with mean ${bell.mean} and stddev ${bell.stddev} reaches beyond what ${kind} can hold`;
    onProblem(error('distribution-out-of-range', place, message, 'lower "mean" or "stddev"'));
  }
  return bell;
}

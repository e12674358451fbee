/** The parts that distributions with a bell curve share: mean, deviation, and the check that no value overflows. */
import { FLOAT32_MAX, MAX_NORMAL } from '../../base/limits.ts';
import { error, type Located } from '../../base/problem.ts';
import { nonNegativeNumber, number } from '../../yaml/check-scalar.ts';
import { finite, parameter } from './parameters.ts';
import type { NumberKind, ReadRule } from './types.ts';

export interface Bell<Type extends string> {
  readonly type: Type;
  readonly mean: number;
  readonly stddev: number;
}

export const BELL_PARAMETERS = {
  mean: parameter(finite(number)),
  stddev: parameter(finite(nonNegativeNumber)),
} as const;

interface GivenBell {
  readonly mean: Located<number> | undefined;
  readonly stddev: Located<number> | undefined;
}

const LARGEST: Readonly<Record<NumberKind, number>> = { int64: 2 ** 63, float: FLOAT32_MAX };

/**
 * Reads mean and deviation; `reach` is the largest value within so many deviations, as the scale has it. Floats must
 * all be finite; of integers those in the tails may stop at the ends of 64 bits, but not those in the middle.
 */
export function readBell<Type extends string>(
  type: Type,
  kind: NumberKind,
  limitOf: (largest: number) => number,
  reachOf: (mean: number) => number,
): ReadRule<GivenBell, Bell<Type>> {
  return ({ mean, stddev }, _named, onProblem) => {
    const bell = { type, mean: mean?.value ?? 0, stddev: stddev?.value ?? 1 };
    const tail = kind === 'float' ? MAX_NORMAL * bell.stddev : 0;
    if (reachOf(bell.mean) + tail <= limitOf(LARGEST[kind])) return bell;
    const place = (tail > Math.abs(bell.mean) ? stddev : mean)?.place ?? mean?.place;
    const message = `${type} with mean ${bell.mean} and stddev ${bell.stddev} reaches beyond what ${kind} can hold`;
    onProblem(error('distribution-out-of-range', place, message, 'lower "mean" or "stddev"'));
    return undefined;
  };
}

export function describeBell({ type, mean, stddev }: Bell<string>): string {
  return `${type}, mean ${mean}, deviation ${stddev}`;
}

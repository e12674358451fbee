/** A label that follows hidden factors of features: 1 with the logistic of `intercept` + `slope` * g. */
import { percent } from '../../base/text.ts';
import { makeResponse, positiveProbability } from '../../math/response.ts';
import { type FactorName, readFollowed } from './hidden-factors.ts';
import type { IntegerDistribution } from './types.ts';

export interface Teacher {
  readonly type: 'teacher';
  readonly positiveRate: number;
  readonly intercept: number;
  /** Infinite in effect where it is null: 1 exactly where g is above -`intercept`. */
  readonly slope: number | null;
  /** g is the sum of these factors over the root of their count: standard normal, as each of them. */
  readonly factors: readonly FactorName[];
}

/** At this rate, with so much of the label explained by the factors (`signal`, 0 to 1). */
export function teacherOf(positiveRate: number, signal: number, factors: readonly FactorName[]): Teacher {
  return { type: 'teacher', positiveRate, ...makeResponse(positiveRate, signal), factors };
}

/** Whether the distribution is a binary label that follows factors. */
export function isTeacher(distribution: { readonly type: string }): distribution is Teacher {
  return distribution.type === 'teacher';
}

const numbers: IntegerDistribution<Teacher> = {
  describe: ({ positiveRate }) => `1 in ${percent(positiveRate)}, following the features`,
  integerBounds: () => [0n, 1n],
  collision: ({ positiveRate: p }) => p ** 2 + (1 - p) ** 2,
  zeroProbability: ({ positiveRate }) => 1 - positiveRate,
  fill: (teacher, context) => {
    const gOf = readFollowed(teacher, context);
    return (example, count, { coarse }, values) => {
      const threshold = positiveProbability(teacher, gOf(example, 0)) * 0x1_0000_0000;
      for (let i = 0; i < count; i++) values[i] = coarse[i]! < threshold ? 1 : 0;
    };
  },
};

export const teacher = { parameters: {}, int64: numbers, float: numbers } as const;

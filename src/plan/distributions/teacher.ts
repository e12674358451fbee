/** A label that follows hidden factors of features: 1 with the logistic of `intercept` + `slope` * g. */
import { percent } from '../../base/text.ts';
import { normalOfDraw, prepareNormal } from '../../math/normal.ts';
import { bits, rowKey } from '../../math/random.ts';
import { makeResponse, positiveProbability } from '../../math/response.ts';
import type { IntegerDistribution, Streams } from './types.ts';

export interface Teacher {
  readonly type: 'teacher';
  readonly positiveRate: number;
  readonly intercept: number;
  /** Infinite in effect where it is null: 1 exactly where g is above -`intercept`. */
  readonly slope: number | null;
  /** g is the sum of these factors over the root of their count: standard normal, as each of them. */
  readonly factors: readonly FactorName[];
}

/** One hidden factor of a feature. */
export interface FactorName {
  readonly feature: string;
  readonly factor: number;
}

/** At this rate, with so much of the label explained by the factors (`signal`, 0 to 1). */
export function teacherOf(positiveRate: number, signal: number, factors: readonly FactorName[]): Teacher {
  return { type: 'teacher', positiveRate, ...makeResponse(positiveRate, signal), factors };
}

export function isTeacher(distribution: { readonly type: string }): distribution is Teacher {
  return distribution.type === 'teacher';
}

const numbers: IntegerDistribution<Teacher> = {
  describe: ({ positiveRate }) => `1 in ${percent(positiveRate)}, following the features`,
  integerBounds: () => [0n, 1n],
  collision: ({ positiveRate: p }) => p ** 2 + (1 - p) ** 2,
  zeroProbability: ({ positiveRate }) => 1 - positiveRate,
  fill: (teacher, { streamsOf }) => {
    prepareNormal();
    const factors = teacher.factors.map((factor) => readFactor(factor, streamsOf));
    const weight = 1 / Math.sqrt(factors.length);
    return (example, count, { coarse }, values) => {
      let g = 0;
      for (const factorOf of factors) g += weight * factorOf(example);
      const threshold = positiveProbability(teacher, g) * 0x1_0000_0000;
      for (let i = 0; i < count; i++) values[i] = coarse[i]! < threshold ? 1 : 0;
    };
  },
};

export const teacher = { parameters: {}, int64: numbers, float: numbers } as const;

function readFactor({ feature, factor }: FactorName, streamsOf: (feature: string) => Streams) {
  const key = streamsOf(feature).ofDataset('factor');
  const row = new Int32Array(2);
  return (example: number): number => {
    rowKey(key, example, row);
    return normalOfDraw(bits(row[0]!, row[1]!, factor));
  };
}

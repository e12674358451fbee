/** The same values again and again: the dimensions of arrays that all have one shape. */
import type { IntegerDistribution } from './types.ts';

export interface Repeated {
  readonly type: 'repeated';
  readonly values: readonly number[];
}

export function repeatedOf(values: readonly number[]): Repeated {
  return { type: 'repeated', values };
}

const integers: IntegerDistribution<Repeated> = {
  describe: ({ values }) => `${values.join(', ')} in turn`,
  integerBounds: ({ values }) => [BigInt(Math.min(0, ...values)), BigInt(Math.max(0, ...values))],
  collision: () => 1,
  fill:
    ({ values: turn }) =>
    (_example, count, _draws, values) => {
      for (let i = 0; i < count; i++) values[i] = turn[i % turn.length] ?? 0;
    },
};

export const repeatedModule = { int64: integers } as const;

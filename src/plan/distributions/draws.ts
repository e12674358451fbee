import type { FillValues } from './types.ts';

/** One value at a time from 53 bits, as a probability in [0, 1). */
export function elementwise(quantile: (p: number) => number): FillValues {
  return (_example, count, { coarse, fine }, values) => {
    for (let i = 0; i < count; i++)
      values[i] = quantile((coarse[i]! * 2 ** 21 + (fine[i]! >>> 11)) * 2 ** -53);
  };
}

/** For every option, the number of draws that select it or an earlier option: 2^32 for the last. */
export function cumulative(weights: readonly number[]): Float64Array {
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  let below = 0;
  return Float64Array.from(weights, (weight) => {
    below += weight;
    return (below / total) * 0x1_0000_0000;
  });
}

/** The option that a draw selects. */
export function choose(limits: Float64Array, draw: number): number {
  let option = 0;
  while (option < limits.length - 1 && draw >= limits[option]!) option++;
  return option;
}

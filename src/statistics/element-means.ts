/**
 * The means of single list elements, exact over all examples. They reveal columns that are shifted, truncated or mixed
 * up.
 */
import type { Values } from './block.ts';
import { addExactly, type ExactSum } from './exact-sum.ts';

/** The finite values at one position of the list. */
export interface ElementTally {
  readonly index: number;
  count: number;
  readonly sum: ExactSum;
}

/** Adds the elements of the first `examples` examples. */
export function addElements(elements: readonly ElementTally[], values: Values, examples: number): void {
  const { ends } = values;
  for (const element of elements) {
    let from = 0;
    for (let i = 0; i < examples; i++) {
      const at = from + element.index;
      from = ends[i]!;
      if (at >= from) continue;
      const value = valueAt(values, at);
      if (!Number.isFinite(value)) continue;
      element.count++;
      addExactly(element.sum, value);
    }
  }
}

/** The same number as in `Numbers.numbers`. */
function valueAt(values: Values, at: number): number {
  switch (values.kind) {
    case 'float':
      return values.values[at]!;
    case 'int64':
      return values.words[2 * at + 1]! * 0x1_0000_0000 + (values.words[2 * at]! >>> 0);
    case 'bytes':
      return values.stops[at]! - (at === 0 ? 0 : values.stops[at - 1]!);
  }
}

/**
 * The elements whose means are recorded: both ends, their neighbours, and some between them. Those at a third and at
 * half reveal columns that are swapped by halves or thirds.
 */
export function sampledElements(length: number): number[] {
  if (length < 2) return [];
  const spread = [1 / 8, 1 / 3, 1 / 2, 3 / 4, 7 / 8].map((share) => Math.floor(share * length));
  return [...new Set([0, 1, ...spread, length - 2, length - 1])].sort((a, b) => a - b);
}

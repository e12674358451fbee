/** The means of single elements of lists, exact over all examples: they tell whether columns are shifted, cut or mixed up. */
import type { Values } from './block.ts';
import { addExactly, type ExactSum } from './exact-sum.ts';

/** Of the finite values at one place of the list. */
export interface ElementTally {
  readonly index: number;
  count: number;
  readonly sum: ExactSum;
}

/** Adds the elements of the first `examples`. */
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

/** As `Numbers.numbers` has it. */
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
 * The elements that get a mean of their own: both ends, their neighbours, and others spread between them. Those at a third
 * and at half tell columns that are swapped by halves or thirds.
 */
export function tellingElements(length: number): number[] {
  if (length < 2) return [];
  const spread = [1 / 8, 1 / 3, 1 / 2, 3 / 4, 7 / 8].map((share) => Math.floor(share * length));
  return [...new Set([0, 1, ...spread, length - 2, length - 1])].sort((a, b) => a - b);
}

import { bits, type Key, rowKey, unit } from '../math/random.ts';
import type { Modifiers } from '../plan/plan.ts';
import type { Kernel } from '../tfrecord/kernel/kernel.ts';
import { drawsFor, independentDraws } from './sources.ts';

/** Replaces some of the first `count` values of an example. */
export type Modify = (example: number, count: number, values: Float64Array) => void;

/** The keys of the streams that modifiers draw from. */
export interface ModifierKeys {
  readonly special: Key;
  /** Independent of the dataset: the same columns have NaNs in training and validation. */
  readonly columns: Key;
}

/**
 * One draw an element decides what becomes of it: NaN, an infinity (of either sign), zero, or nothing, in this order.
 * With `columns` only that share of the elements can become NaN or infinite.
 */
export function makeModifier(
  keys: ModifierKeys,
  modifiers: Modifiers,
  length: number,
  kernel?: Kernel,
): Modify {
  const { zeros = 0, nan = 0, inf = 0, columns = 1 } = modifiers;
  const isExposed = exposedElements(keys.columns, columns, length);
  const fillDraws = independentDraws(keys.special, kernel);
  const draws = drawsFor(length, kernel);
  const nanLimit = nan * 2 ** 32;
  const infLimit = (nan + inf) * 2 ** 32;
  const zeroLimit = (nan + inf + zeros) * 2 ** 32;
  return (example, count, values) => {
    fillDraws(example, count, draws);
    for (let i = 0; i < count; i++) {
      const draw = draws[i]!;
      if (draw >= zeroLimit) continue;
      if (draw >= infLimit) values[i] = 0;
      else if (isExposed[i] === 0) continue;
      else if (draw < nanLimit) values[i] = Number.NaN;
      else values[i] = draw & 1 ? Number.POSITIVE_INFINITY : Number.NEGATIVE_INFINITY;
    }
  };
}

function exposedElements(key: Key, share: number, length: number): Uint8Array {
  const row = new Int32Array(2);
  rowKey(key, 0, row);
  return Uint8Array.from({ length }, (_, i) => (unit(bits(row[0]!, row[1]!, i)) < share ? 1 : 0));
}

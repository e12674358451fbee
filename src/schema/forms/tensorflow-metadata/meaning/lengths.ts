/** Numbers of elements of features. */
import type { Shape } from '../../../schema.ts';

export interface Lengths {
  readonly min: number;
  /** Infinite if there is no limit. */
  readonly max: number;
}

/** The number of elements in a tensor with these dimensions. */
export function product(dims: readonly number[]): number {
  return dims.reduce((size, dim) => size * dim, 1);
}

/** The minimum and maximum number of elements of a feature with this shape. */
export function lengthsOf(shape: Shape): Lengths {
  if (shape.type === 'fixed') return { min: product(shape.dims), max: product(shape.dims) };
  const row = product(shape.row);
  return { min: shape.min * row, max: (shape.max ?? Number.POSITIVE_INFINITY) * row };
}

/** Whether features with these shapes have the same number of elements in every example. */
export function isSameLength(a: Shape, b: Shape | undefined): boolean {
  if (b === undefined) return false;
  const one = lengthsOf(a);
  const other = lengthsOf(b);
  if (one.min !== other.min || one.max !== other.max) return false;
  if (one.min === one.max) return true;
  const isGroup =
    a.type === 'variable' && b.type === 'variable' && a.group !== undefined && a.group === b.group;
  return isGroup && product(a.row) === product(b.row);
}

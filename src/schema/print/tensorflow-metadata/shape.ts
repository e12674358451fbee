import { lengthsOf } from '../../forms/tensorflow-metadata/meaning/lengths.ts';
import type { Shape } from '../../schema.ts';
import { message, type TextField, word } from './text-proto.ts';

/** The dimensions of a tensor, or of a row if the number of rows varies. */
export function dimsOf(shape: Shape): readonly number[] {
  return shape.type === 'fixed' ? shape.dims : shape.row;
}

/** Whether no dimension is 0, as dimensions and partitions require. */
export function isDense(dims: readonly number[]): boolean {
  return dims.every((dim) => dim >= 1);
}

/** A FixedShape. */
export function shapeMessage(dims: readonly number[]): TextField {
  return message('shape', ...dims.map((dim) => message('dim', word('size', dim))));
}

/** The number of values that a shape allows. */
export function countMessage(shape: Shape): TextField {
  const { min, max } = lengthsOf(shape);
  // If rows are empty, there are no values, regardless of the number of rows.
  const most = Number.isNaN(max) ? 0 : max;
  return message('value_count', word('min', min), Number.isFinite(most) ? word('max', most) : undefined);
}

/** Checks numbers of elements and steps, and compares those of two features. */
import type { Shape, Steps } from '../schema.ts';
import { type Fault, fault } from './fault.ts';

/** More elements cannot be written, because a tf.train.Example is one protobuf message of at most 2 GiB. */
export const MAX_ELEMENTS = 2 ** 28;

/** The fault of a shape. */
export function shapeFault(name: string, shape: Shape): Fault | undefined {
  if (shape.type === 'fixed') return dimensionsFault(name, shape.dims);
  return (
    dimensionsFault(name, shape.row) ?? rangeFault(`the length of ${name}`, shape, product(shape.row) || 1)
  );
}

/** The fault of a number of steps. */
export function stepsFault(name: string, steps: Steps): Fault | undefined {
  return rangeFault(`the number of steps of ${name}`, steps, 1);
}

/** The fault of fixed dimensions of a feature, a row or a tensor. */
export function dimensionsFault(name: string, dims: readonly number[]): Fault | undefined {
  const wrong = dims.find((dim) => !isCount(dim));
  if (wrong !== undefined) {
    const message = `a dimension of ${name} is ${wrong}: dimensions are integers of at least 0`;
    return fault('bad-dimension', message, 'use the number of elements, or a variable length');
  }
  if (product(dims) <= MAX_ELEMENTS) return undefined;
  return tooMany(name, product(dims));
}

function rangeFault(what: string, { min, max }: Bounds, width: number): Fault | undefined {
  if (!isCount(min) || (max !== undefined && !isCount(max))) {
    const message = `${what} goes from ${min} to ${max}: both must be integers of at least 0`;
    return fault('bad-length', message, 'use integers');
  }
  if (max !== undefined && min > max) {
    return fault('min-above-max', `the min of ${what}, ${min}, is above its max, ${max}`, 'swap them');
  }
  return Math.max(min, max ?? 0) * width <= MAX_ELEMENTS
    ? undefined
    : tooMany(what, Math.max(min, max ?? 0) * width);
}

function tooMany(what: string, count: number): Fault {
  const message = `${what} amounts to ${count} elements: at most ${MAX_ELEMENTS} fit into one example`;
  return fault('too-many-elements', message, 'make it smaller');
}

function isCount(value: number): boolean {
  return Number.isSafeInteger(value) && value >= 0;
}

/** The number of elements in a tensor with these dimensions. */
function product(dims: readonly number[]): number {
  return dims.reduce((size, dim) => size * dim, 1);
}

/** The number of elements in an example that has the feature. */
export function elementsOf(shape: Shape): Bounds {
  if (shape.type === 'fixed') return { min: product(shape.dims), max: product(shape.dims) };
  const width = product(shape.row);
  return { min: shape.min * width, max: shape.max === undefined ? undefined : shape.max * width };
}

/** Inclusive bounds; `max` is undefined if there is no limit. */
export interface Bounds {
  readonly min: number;
  readonly max: number | undefined;
}

/** Whether two features have the same number of elements in every example. */
export function isSameLength(a: Shape, b: Shape): boolean {
  const one = elementsOf(a);
  const other = elementsOf(b);
  if (one.min === one.max && other.min === other.max) return one.min === other.min;
  if (a.type === 'fixed' || b.type === 'fixed') return false;
  return a.group !== undefined && a.group === b.group && product(a.row) === product(b.row);
}

/** Interprets single arguments of features. */
import type { Kind } from '../../../base/kind.ts';
import { iterate, refuseImport } from './access.ts';
import { fail } from './finding.ts';
import { dtypeOf } from './tensorflow.ts';
import { describe, isType, type Value } from './value.ts';

const KINDS: ReadonlyMap<string, Kind> = new Map([
  ['int64', 'int64'],
  ['float32', 'float'],
  ['string', 'bytes'],
]);

/** The kind of a dtype. */
export function kindOf(value: Value | undefined, offset: number): Kind {
  const dtype = dtypeOf(value ?? null, offset);
  const wide = /^(?:u?int|bool|qu?int)/.test(dtype) ? 'int64' : 'float32';
  return (
    KINDS.get(dtype) ??
    fail(
      'unsupported-dtype',
      offset,
      `the dtype is ${dtype}: parse_example only accepts int64, float32 and string`,
      `use tf.${wide}, and convert the parsed tensor with tf.cast`,
    )
  );
}

export const MAX_SIZE = 2 ** 31 - 1;

/** The dimensions of a fully known shape. */
export function dimsOf(value: Value | undefined, offset: number): number[] {
  refuseImport(value, offset);
  if (value === undefined || value === null)
    return fail('shape', offset, 'the shape is missing', 'give the dimensions as a list, [] for one value');
  const items =
    typeof value === 'bigint'
      ? [value]
      : isType(value, 'list') || isType(value, 'tuple')
        ? iterate(value, offset)
        : undefined;
  if (!items)
    return fail(
      'shape',
      offset,
      `the shape is ${describe(value)}: it must be a list of integers`,
      'give the dimensions as a list, [] for one value',
    );
  const dims = items.map((item) => dimOf(item, offset));
  if (dims.reduce((product, dim) => product * dim, 1) > MAX_SIZE)
    fail('shape', offset, `the shape has more than ${MAX_SIZE} elements`, 'use a smaller one');
  return dims;
}

function dimOf(item: Value, offset: number): number {
  refuseImport(item, offset);
  if (item === null)
    return fail(
      'shape',
      offset,
      'a dimension is None: a FixedLenFeature has the same number of elements in every example',
      'use tf.io.FixedLenSequenceFeature or tf.io.RaggedFeature for a variable length',
    );
  if (typeof item !== 'bigint')
    return fail('shape', offset, `a dimension is ${describe(item)}: it must be an integer`, 'use an integer');
  if (item < 0n)
    return fail(
      'shape',
      offset,
      `a dimension is ${item}: it must be at least 0`,
      'use tf.io.VarLenFeature for a variable length',
    );
  return Number(item);
}

/** A string. */
export function textOf(value: Value | undefined, offset: number, name: string): string {
  refuseImport(value, offset);
  if (typeof value === 'string' && value !== '') return value;
  return fail('feature-arguments', offset, `"${name}" is not a string`, 'use the name of a feature');
}

/** The names of the features with the indices of a SparseFeature. */
export function indexKeysOf(value: Value | undefined, offset: number): string[] {
  const keys =
    isType(value ?? null, 'list') || isType(value ?? null, 'tuple')
      ? iterate(value ?? null, offset)
      : [value];
  if (keys.length === 0)
    return fail(
      'feature-arguments',
      offset,
      '"index_key" is an empty list',
      'name a feature for each dimension',
    );
  return keys.map((key) => textOf(key, offset, 'index_key'));
}

/** The sizes of the dimensions of a SparseFeature. */
export function sizesOf(
  value: Value | undefined,
  offset: number,
  isList: boolean,
  count: number | undefined,
): number[] {
  const items =
    isType(value ?? null, 'list') || isType(value ?? null, 'tuple')
      ? iterate(value ?? null, offset)
      : undefined;
  if ((items !== undefined) !== isList)
    return fail(
      'sparse-size',
      offset,
      `"size" must be ${isList ? 'a list, because "index_key" is a list' : 'an integer, because "index_key" is a string'}`,
      'make both lists, or neither',
    );
  const sizes = items ?? [value ?? null];
  if (count !== undefined && sizes.length !== count)
    return fail(
      'sparse-size',
      offset,
      `there are ${sizes.length} sizes for ${count} index features`,
      'give one size for each',
    );
  return sizes.map((size) => {
    if (typeof size === 'bigint' && size > 0n && size <= BigInt(Number.MAX_SAFE_INTEGER)) return Number(size);
    return fail(
      'sparse-size',
      offset,
      'a size is not a positive integer',
      'use the number of positions of the dimension',
    );
  });
}

/** The dtype of the row splits of a RaggedFeature. */
export function splitsDtypeOf(value: Value | undefined, offset: number): string {
  const dtype =
    value === undefined ? 'int32' : value === 'int32' || value === 'int64' ? value : dtypeOf(value, offset);
  return dtype === 'int32' || dtype === 'int64'
    ? dtype
    : fail(
        'unsupported-dtype',
        offset,
        `the dtype of the row splits is ${dtype}: it must be int32 or int64`,
        'use tf.int64',
      );
}

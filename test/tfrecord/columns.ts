import type { BytesColumn, Column, FloatColumn, Int64Column } from '../../src/tfrecord/column.ts';

/** A column of one feature as plain lists, one an example. */
export type Lists =
  | { readonly kind: 'int64'; readonly lists: readonly (readonly bigint[])[] }
  | { readonly kind: 'float'; readonly lists: readonly (readonly number[])[] }
  | { readonly kind: 'bytes'; readonly lists: readonly (readonly Uint8Array[])[] };

export function toColumn(column: Lists): Column {
  switch (column.kind) {
    case 'int64':
      return int64Column(column.lists);
    case 'float':
      return floatColumn(column.lists);
    case 'bytes':
      return bytesColumn(column.lists);
  }
}

export function int64Column(lists: readonly (readonly bigint[])[]): Int64Column {
  const words = new Int32Array(BigInt64Array.from(lists.flat()).buffer);
  return { kind: 'int64', words, ends: endsOf(lists) };
}

export function floatColumn(lists: readonly (readonly number[])[]): FloatColumn {
  return { kind: 'float', values: Float32Array.from(lists.flat()), ends: endsOf(lists) };
}

export function bytesColumn(lists: readonly (readonly Uint8Array[])[]): BytesColumn {
  const elements = lists.flat();
  return {
    kind: 'bytes',
    data: Buffer.concat(elements),
    stops: runningSum(elements.map(({ length }) => length)),
    ends: endsOf(lists),
  };
}

function endsOf(lists: readonly (readonly unknown[])[]): Uint32Array {
  return runningSum(lists.map(({ length }) => length));
}

function runningSum(sizes: readonly number[]): Uint32Array {
  let end = 0;
  return Uint32Array.from(sizes, (size) => {
    end += size;
    return end;
  });
}

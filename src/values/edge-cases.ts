/**
 * Marked examples: the lengths of their lists change before the values are drawn, and single values are replaced
 * afterwards.
 */
import { type Changes, elementsUnder, keepsLength, type Sized } from '../plan/edge-case.ts';
import type { Change } from '../plan/plan.ts';
import type { BytesColumn, Column } from '../tfrecord/column.ts';

/** The marked examples of one feature. */
export interface Edges {
  /** Changes the ends of the lists of `count` examples from `first` on, and marks those that are absent. */
  readonly shape: (
    first: number,
    count: number,
    ends: Uint32Array,
    absent: Uint8Array | undefined,
  ) => Uint8Array | undefined;
  /** The column with the values of the marked examples. */
  readonly replace: (column: Column, first: number, count: number) => Column;
}

/** Prepares the changes of one feature. */
export function compileEdges(changes: Changes, feature: Sized, capacity: number): Edges {
  const last = Math.max(...changes.keys());
  const unshaped = new Uint8Array(capacity);
  return {
    shape(first, count, ends, absent = unshaped.fill(0)) {
      if (first > last) return absent === unshaped ? undefined : absent;
      let before = 0;
      let added = 0;
      for (let i = 0; i < count; i++) {
        const drawn = ends[i]! - before;
        before = ends[i]!;
        const change = changes.get(first + i);
        if (change !== undefined && !keepsLength(change, feature)) {
          added += elementsUnder(change, feature, drawn) - drawn;
          absent[i] = absenceUnder(change);
        }
        ends[i] = before + added;
      }
      return absent;
    },
    replace(column, first, count) {
      if (first > last) return column;
      return column.kind === 'bytes'
        ? replaceBytes(column, first, count, changes)
        : replaceNumbers(column, first, count, changes);
    },
  };
}

/** Has the numbers of `Column.absent`. */
function absenceUnder({ type }: Change): number {
  switch (type) {
    case 'no-entry':
      return 1;
    case 'no-list':
      return 2;
    case 'other-kind':
      return 3;
    default:
      return 0;
  }
}

function replaceNumbers<C extends Exclude<Column, BytesColumn>>(
  column: C,
  first: number,
  count: number,
  changes: Changes,
): C {
  let from = 0;
  for (let i = 0; i < count; i++) {
    const to = column.ends[i]!;
    const change = changes.get(first + i);
    if (change?.type === 'every') for (let at = from; at < to; at++) store(column, at, String(change.value));
    const isFirst = change?.type === 'int64' || change?.type === 'float';
    if (isFirst && to > from) store(column, from, String(change.value));
    from = to;
  }
  return column;
}

function store(column: Exclude<Column, BytesColumn>, at: number, digits: string): void {
  if (column.kind === 'float') {
    column.values[at] = Number(digits);
  } else {
    const value = BigInt(digits);
    column.words[2 * at] = Number(BigInt.asIntN(32, value));
    column.words[2 * at + 1] = Number(BigInt.asIntN(32, value >> 32n));
  }
}

/** A value of another size moves those behind it, so the data are assembled again. */
function replaceBytes(
  { data, stops, ends, ...rest }: BytesColumn,
  first: number,
  count: number,
  changes: Changes,
): BytesColumn {
  const elements = Array.from({ length: ends[count - 1]! }, (_, at) =>
    data.subarray(at === 0 ? 0 : stops[at - 1]!, stops[at]!),
  );
  for (let i = 0; i < count; i++) {
    const change = changes.get(first + i);
    const from = i === 0 ? 0 : ends[i - 1]!;
    if (change?.type === 'bytes' && ends[i]! > from) elements[from] = Buffer.from(change.hex, 'hex');
  }
  let stop = 0;
  const newStops = Uint32Array.from(elements, ({ length }) => {
    stop += length;
    return stop;
  });
  return { ...rest, data: Buffer.concat(elements), stops: newStops, ends };
}

import type { BytesDistribution } from '../plan/plan.ts';
import type { BytesColumn } from '../tfrecord/column.ts';
import { below, bits, type Key, rowKey } from './counter.ts';
import type { Filler } from './numbers.ts';

/** The characters of an element come from a row of its own: the row of the example, as key, and the element's index. */
export function makeBytesFiller(
  { size, alphabet }: BytesDistribution,
  keys: { readonly value: Key; readonly size: Key },
  elements: number,
  ends: Uint32Array,
): Filler<BytesColumn> {
  const letters = Uint8Array.from(alphabet, (letter) => letter.charCodeAt(0));
  const span = size.max - size.min + 1;
  const data = new Uint8Array(elements * size.max);
  const stops = new Uint32Array(elements);
  const [sizes, values, element] = [new Int32Array(2), new Int32Array(2), new Int32Array(2)];
  const column: BytesColumn = { kind: 'bytes', data, stops, ends };
  return (first, count) => {
    let at = 0;
    let from = 0;
    for (let i = 0; i < count; i++) {
      rowKey(keys.size, first + i, sizes);
      rowKey(keys.value, first + i, values);
      for (let j = 0; from + j < ends[i]!; j++) {
        rowKey(values, j, element);
        const bytes = size.min + below(span, bits(sizes[0]!, sizes[1]!, j));
        for (let c = 0; c < bytes; c++) {
          data[at + c] = letters[below(letters.length, bits(element[0]!, element[1]!, c))]!;
        }
        at += bytes;
        stops[from + j] = at;
      }
      from = ends[i]!;
    }
    return column;
  };
}

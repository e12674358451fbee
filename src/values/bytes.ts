/** The columns of bytes features: the distribution writes element after element. */
import { bindBytes } from '../plan/distributions/bind.ts';
import type { DrawContext } from '../plan/distributions/types.ts';
import type { BytesFeature } from '../plan/plan.ts';
import type { BytesColumn } from '../tfrecord/column.ts';
import type { Filler } from './numbers.ts';
import { rowOf } from './streams.ts';

/** `elements` is the most elements that a call brings. */
export function makeBytesFiller(
  feature: BytesFeature,
  context: DrawContext,
  elements: number,
  ends: Uint32Array,
): Filler<BytesColumn> {
  const bytes = bindBytes(feature.distribution);
  const row = rowOf(feature);
  const write = bytes.write(context);
  const data = new Uint8Array(elements * bytes.maxBytes());
  const stops = new Uint32Array(elements);
  const column: BytesColumn = { kind: 'bytes', data, stops, ends };
  return (first, count) => {
    let at = 0;
    let from = 0;
    for (let i = 0; i < count; i++) {
      const to = ends[i]!;
      const example = row(first + i);
      for (let element = from; element < to; element++) {
        at = write(example, element - from, data, at);
        stops[element] = at;
      }
      from = to;
    }
    return column;
  };
}

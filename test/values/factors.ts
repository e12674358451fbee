/** g of a label as docs/values.md defines it, read from the streams: what a model can know at best. */
import { bits, rowKey } from '../../src/math/random.ts';
import { isTeacher } from '../../src/plan/distributions/teacher.ts';
import type { DataPlan, PlannedFeature } from '../../src/plan/plan.ts';
import { streamsOf } from '../../src/values/streams.ts';
import { normalQuantile } from './normal.ts';

/** By example. */
export function factorsIn(
  data: DataPlan,
  { follows, distribution }: PlannedFeature,
  examples: number,
): Float64Array {
  const factors = isTeacher(distribution) ? distribution.factors : (follows?.factors ?? []);
  const g = new Float64Array(examples);
  const row = new Int32Array(2);
  for (const { feature, factor } of factors) {
    const key = streamsOf(data, feature).ofDataset('factor');
    for (let example = 0; example < examples; example++) {
      rowKey(key, example, row);
      const p = (bits(row[0]!, row[1]!, factor) + 0.5) * 2 ** -32;
      g[example]! += normalQuantile(p) / Math.sqrt(factors.length);
    }
  }
  return g;
}

import { normalOfDraw, prepareNormal } from '../math/normal.ts';
import { positiveProbability } from '../math/response.ts';
import type { FactorName, TeacherDistribution } from '../plan/distribution.ts';
import type { FillValues } from './quantiles.ts';
import { bits, rowKey } from './random.ts';
import type { Streams } from './streams.ts';

/** A label's values: coins whose rate follows the hidden factors of the example. */
export function labelValues(
  teacher: TeacherDistribution,
  streamsOf: (feature: string) => Streams,
): FillValues {
  prepareNormal();
  const factors = teacher.factors.map((factor) => readFactor(factor, streamsOf));
  const weight = 1 / Math.sqrt(factors.length);
  return (example, count, { coarse }, values) => {
    let g = 0;
    for (const factorOf of factors) g += weight * factorOf(example);
    const threshold = positiveProbability(teacher, g) * 0x1_0000_0000;
    for (let i = 0; i < count; i++) values[i] = coarse[i]! < threshold ? 1 : 0;
  };
}

function readFactor({ feature, factor }: FactorName, streamsOf: (feature: string) => Streams) {
  const key = streamsOf(feature).ofDataset('factor');
  const row = new Int32Array(2);
  return (example: number): number => {
    rowKey(key, example, row);
    return normalOfDraw(bits(row[0]!, row[1]!, factor));
  };
}

import type { Int64Distribution } from '../plan/distribution.ts';
import type { DataPlan } from '../plan/plan.ts';
import { type Draws, type FillValues, int64Values } from './quantiles.ts';
import { independentDraws } from './sources.ts';
import { streamsOf } from './streams.ts';

type Timestamp = Extract<Int64Distribution, { type: 'timestamp' }>;

/** Milliseconds in a range, or as many after the first value that the feature `after` has in the same example. */
export function timestampValues({ min, max, after }: Timestamp, plan: DataPlan): FillValues {
  const fill = int64Values({ type: 'uniform', min, max });
  const startOf = after === undefined ? () => 0 : firstValueOf(after, plan);
  return (example, count, draws, values) => {
    fill(example, count, draws, values);
    const start = startOf(example);
    for (let i = 0; i < count; i++) values[i] = start + values[i]!;
  };
}

function firstValueOf(name: string, plan: DataPlan): (example: number) => number {
  const feature = plan.features.find((other) => other.name === name);
  if (feature?.distribution.type !== 'timestamp')
    throw new TypeError(`Cannot follow ${name}: it is no timestamp`);
  const fill = timestampValues(feature.distribution, plan);
  const streams = streamsOf(plan, name);
  const fillCoarse = independentDraws(streams.ofDataset('value'));
  const fillFine = independentDraws(streams.ofDataset('fine'));
  const draws: Draws = { coarse: new Uint32Array(1), fine: new Uint32Array(1) };
  const value = new Float64Array(1);
  return (example) => {
    fillCoarse(example, 1, draws.coarse);
    fillFine(example, 1, draws.fine);
    fill(example, 1, draws, value);
    return value[0]!;
  };
}

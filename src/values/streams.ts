import { streamKey } from '../math/random.ts';
import type { Streams } from '../plan/distributions/types.ts';
import type { DataPlan, PlannedFeature } from '../plan/plan.ts';

/** The number under which a feature draws an example: that of the example, or of its entity. */
export function rowOf({ entity }: Pick<PlannedFeature, 'entity'>): (example: number) => number {
  if (entity === undefined) return (example) => example;
  const { rows } = entity;
  return (example) => Math.floor(example / rows);
}

/** The streams of a feature in a plan. */
export function streamsOf({ seed, dataset }: Pick<DataPlan, 'seed' | 'dataset'>, feature: string): Streams {
  return {
    ofDataset: (purpose) => streamKey(seed, dataset, feature, purpose),
    ofFeature: (purpose) => streamKey(seed, '', feature, purpose),
  };
}

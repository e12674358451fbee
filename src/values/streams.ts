import { streamKey } from '../math/random.ts';
import type { Streams } from '../plan/distributions/types.ts';
import type { DataPlan } from '../plan/plan.ts';

/** The streams of a feature in a plan. */
export function streamsOf({ seed, dataset }: Pick<DataPlan, 'seed' | 'dataset'>, feature: string): Streams {
  return {
    ofDataset: (purpose) => streamKey(seed, dataset, feature, purpose),
    ofFeature: (purpose) => streamKey(seed, '', feature, purpose),
  };
}

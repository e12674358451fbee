import type { DataPlan } from '../plan/plan.ts';
import { type Key, type Purpose, streamKey } from './random.ts';

/** The keys of a feature's streams. */
export interface Streams {
  /** Of what changes from dataset to dataset. */
  readonly ofDataset: (purpose: Purpose) => Key;
  /** Of what training and validation share: the teacher, and what is peculiar to a column. */
  readonly ofFeature: (purpose: Purpose) => Key;
}

export function streamsOf({ seed, dataset }: Pick<DataPlan, 'seed' | 'dataset'>, feature: string): Streams {
  return {
    ofDataset: (purpose) => streamKey(seed, dataset, feature, purpose),
    ofFeature: (purpose) => streamKey(seed, '', feature, purpose),
  };
}

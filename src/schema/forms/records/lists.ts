/** The feature lists of sequence examples. */
import type { RecogniseContent } from './content-tally.ts';
import { ABSENT, type FeatureTally, featureTally } from './tally.ts';

export interface List {
  /** Its values, by step; the steps of all records follow each other. */
  readonly tally: FeatureTally;
  /** Number of steps by record. */
  readonly steps: readonly number[];
}

export interface Lists {
  /** Takes the lists of one more record. */
  readonly add: (lists: ReadonlyMap<string, readonly Buffer[]>) => void;
  readonly all: ReadonlyMap<string, List>;
}

/** A step cannot be absent, as a feature can. */
const EMPTY = 0;

/** Lists of which nothing has been met. */
export function featureLists(recognise: RecogniseContent): Lists {
  const all = new Map<string, { readonly tally: FeatureTally; readonly steps: number[] }>();
  let records = 0;
  return {
    all,
    add: (lists) => {
      for (const [name, features] of lists) {
        const list = all.get(name) ?? { tally: featureTally(recognise, EMPTY), steps: [] };
        all.set(name, list);
        while (list.steps.length < records) list.steps.push(ABSENT);
        list.steps.push(features.length);
        for (const feature of features) list.tally.add(feature, list.tally.lengths.length);
      }
      records++;
    },
  };
}

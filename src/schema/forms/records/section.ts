import type { RecogniseContent } from './content-tally.ts';
import { type FactTally, factTally } from './facts.ts';
import type { Entries } from './messages.ts';
import { ABSENT, type FeatureTally, featureTally, type Glance } from './tally.ts';

/** The units of one part of the records: examples, contexts, items, or steps of one feature list. */

export interface Section {
  /** Adds the features of the next unit. */
  readonly add: (features: Entries) => void;
  readonly tallies: ReadonlyMap<string, FeatureTally>;
  readonly tieOf: FactTally['tieOf'];
  /** Number of units. */
  readonly units: () => number;
}

/** Makes a part without units. */
export function section(recognise: RecogniseContent): Section {
  const tallies = new Map<string, FeatureTally>();
  const facts = factTally();
  let units = 0;
  return {
    tallies,
    tieOf: facts.tieOf,
    units: () => units,
    add: (features) => {
      const glances = new Map<string, Glance>();
      for (const [name, feature] of features) {
        const tally = tallies.get(name) ?? featureTally(recognise);
        tallies.set(name, tally);
        glances.set(name, tally.add(feature, units));
      }
      facts.add(glances);
      units++;
    },
  };
}

/** The feature lists of sequence examples. */

interface List {
  /** Its values by step; the steps of all records are concatenated. */
  readonly tally: FeatureTally;
  /** Number of steps in each record. */
  readonly steps: readonly number[];
}

/** The lists of all records. */
export interface Lists {
  /** Adds the lists of the next record. */
  readonly add: (lists: ReadonlyMap<string, readonly Buffer[]>) => void;
  readonly all: ReadonlyMap<string, List>;
}

/** Unlike a feature, a step cannot be absent. */
const EMPTY = 0;

/** Starts without records. */
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

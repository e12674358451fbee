/** One part of the records: the examples, the contexts, the items, or the steps of one feature list. */
import type { RecogniseContent } from './content-tally.ts';
import { type FactTally, factTally } from './facts.ts';
import type { Entries } from './messages.ts';
import { type FeatureTally, featureTally, type Glance } from './tally.ts';

export interface Section {
  /** Takes the features of one more unit. */
  readonly add: (features: Entries) => void;
  readonly tallies: ReadonlyMap<string, FeatureTally>;
  readonly tieOf: FactTally['tieOf'];
  /** Number of units. */
  readonly units: () => number;
}

/** A part of which nothing has been met. */
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

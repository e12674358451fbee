import { makeNumberReader, type Values } from './block.ts';
import { addElements, sampledElements } from './element-means.ts';
import { addPartial, type PartialStatistics, partialOf } from './partial.ts';
import { type Statistics, statisticsOf } from './statistics.ts';
import { addValues, makeTally } from './tally.ts';

/** The properties of a feature that decide how it is counted. */
export interface CountedFeature {
  readonly kind: Values['kind'];
  readonly length: number | { readonly min: number; readonly max: number };
  readonly role?: 'feature' | 'label';
  /** Number of elements that the reader keeps; undefined means all. */
  readonly factors?: { readonly kept: number };
}

/** Counts the columns of a fixture, block by block, in any order. */
export interface Collector {
  /** Adds the columns of all features for `count` examples, starting with example `first` of the fixture. */
  readonly add: (columns: readonly Values[], first: number, count: number) => void;
  /** The counts so far, by feature, as plain data. */
  readonly partials: () => PartialStatistics[];
  /** Adds the counts of another collector of the same features. */
  readonly take: (partials: readonly PartialStatistics[]) => void;
  /** The result by feature, optionally with the data that a merge needs. */
  readonly counted: (isPart: boolean) => Counted[];
}

/** What a manifest contains about the values of a feature. */
export interface Counted {
  readonly statistics: Statistics;
  /** Present only if the fixture has shards that this manifest does not cover. */
  readonly partial?: PartialStatistics;
}

/**
 * Maximum number of values that are counted per feature. Counting takes as long as drawing, so only the first examples
 * of a large fixture are counted: 21 for the widest feature of the example config. The means of single elements cover all
 * examples, and so do labels of one value, because what a training makes of them is compared with their exact counts.
 */
const MAX_VALUES = 2 ** 17;

export function collectStatistics(features: readonly CountedFeature[]): Collector {
  const read = makeNumberReader();
  const counters = features.map(({ kind, length, role, factors }) => {
    const most = typeof length === 'number' ? length : length.max;
    return {
      tally: makeTally(kind, sampledElements(Math.min(factors?.kept ?? most, most))),
      examples:
        role === 'label' && most === 1
          ? Number.POSITIVE_INFINITY
          : Math.max(1, Math.floor(MAX_VALUES / most)),
    };
  });
  return {
    add: (columns, first, count) => {
      counters.forEach(({ tally, examples }, f) => {
        const counted = Math.min(count, examples - first);
        if (counted > 0) addValues(tally, read, columns[f]!, counted);
        addElements(tally.elements, columns[f]!, count);
      });
    },
    partials: () => counters.map(({ tally }) => partialOf(tally)),
    take: (partials) => {
      counters.forEach(({ tally }, f) => {
        addPartial(tally, partials[f]!);
      });
    },
    counted: (isPart) =>
      counters.map(({ tally }) => ({
        statistics: statisticsOf(tally),
        ...(isPart && { partial: partialOf(tally) }),
      })),
  };
}

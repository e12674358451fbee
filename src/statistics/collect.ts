import { makeNumberReader, type Values } from './block.ts';
import { addElements, tellingElements } from './element-means.ts';
import { addPartial, type PartialStatistics, partialOf } from './partial.ts';
import { type Statistics, statisticsOf } from './statistics.ts';
import { addValues, makeTally } from './tally.ts';

/** What of a feature decides how it is counted. */
export interface CountedFeature {
  readonly kind: Values['kind'];
  readonly length: number | { readonly min: number; readonly max: number };
  /** How many elements the reader keeps; all unless the plan knows better. */
  readonly factors?: { readonly kept: number };
}

/** Counts the columns of a fixture, block after block, in any order. */
export interface Collector {
  /** Columns of all features, for `count` examples from number `first` of the whole fixture on. */
  readonly add: (columns: readonly Values[], first: number, count: number) => void;
  /** What has been counted so far, feature by feature, as plain data. */
  readonly partials: () => PartialStatistics[];
  /** Takes over what another collector of the same features has counted. */
  readonly take: (partials: readonly PartialStatistics[]) => void;
  /** In the order of the features; with or without what a merge needs. */
  readonly counted: (isPart: boolean) => Counted[];
}

/** What a manifest says of a feature's values. */
export interface Counted {
  readonly statistics: Statistics;
  /** Only where the fixture has more than this manifest knows. */
  readonly partial?: PartialStatistics;
}

/**
 * Values that are counted of a feature. Counting takes as long as drawing, so of a large fixture only the first
 * examples are counted: a hundred thousand of a label, 21 of the widest feature of the example config. The means of
 * single elements are of all examples.
 */
const MAX_VALUES = 2 ** 17;

export function collectStatistics(features: readonly CountedFeature[]): Collector {
  const read = makeNumberReader();
  const counters = features.map(({ kind, length, factors }) => {
    const most = typeof length === 'number' ? length : length.max;
    return {
      tally: makeTally(kind, tellingElements(Math.min(factors?.kept ?? most, most))),
      examples: Math.max(1, Math.floor(MAX_VALUES / most)),
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

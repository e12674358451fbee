import type { Kind } from '../base/kind.ts';
import { makeNumberReader } from '../statistics/block.ts';
import { type Statistics, statisticsOf } from '../statistics/statistics.ts';
import { addValues, makeTally } from '../statistics/tally.ts';
import { columnOf } from './as-column.ts';
import type { FeatureValues } from './decode-example.ts';

/** What the examples of a file hold for one feature; a name with two kinds has two of these. */
export interface FeatureSummary {
  readonly name: string;
  readonly kind: Kind;
  /** Elements in the examples that have it. */
  readonly length: { readonly min: number; readonly max: number };
  readonly statistics: Statistics;
  /** The start of the first value, of bytes. */
  readonly sample: Buffer | undefined;
}

/** Summarizes one feature, example after example. */
export interface Summarizer {
  readonly add: (feature: FeatureValues) => void;
  readonly finish: (name: string, examples: number) => FeatureSummary;
}

const SAMPLE_BYTES = 24;

const readNumbers = makeNumberReader();

export function summarizer(kind: Kind): Summarizer {
  const tally = makeTally(kind, []);
  const length = { min: Number.POSITIVE_INFINITY, max: 0 };
  let sample: Buffer | undefined;
  return {
    add: (feature) => {
      const { values } = feature;
      length.min = Math.min(length.min, values.length);
      length.max = Math.max(length.max, values.length);
      if (feature.kind === 'bytes' && feature.values[0] !== undefined)
        sample ??= Buffer.from(feature.values[0].subarray(0, SAMPLE_BYTES));
      addValues(tally, readNumbers, columnOf(feature), 1);
    },
    finish: (name, examples) => {
      const absent = examples - tally.examples;
      return { name, kind, length, sample, statistics: statisticsOf({ ...tally, examples, absent }) };
    },
  };
}

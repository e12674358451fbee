import type { Kind } from '../base/kind.ts';
import type { FeatureValues } from './decode-example.ts';
import { histogram } from './histogram.ts';

/** What the examples of a file hold for one feature; a name with two kinds has two of these. */
export interface FeatureSummary {
  readonly name: string;
  readonly kind: Kind;
  /** Examples that lack it. */
  readonly absent: number;
  /** Elements in the examples that have it. */
  readonly length: { readonly min: number; readonly max: number };
  readonly content: NumberSummary | BytesSummary;
}

export interface NumberSummary {
  readonly of: 'numbers';
  /** Of the finite values; undefined when there are none. */
  readonly min: number | bigint | undefined;
  readonly max: number | bigint | undefined;
  readonly mean: number | undefined;
  /** Counts in equal parts of the range from min to max. */
  readonly bins: readonly number[];
  readonly nan: number;
  readonly infinite: number;
}

export interface BytesSummary {
  readonly of: 'bytes';
  /** Bytes of a value; undefined when there is none. */
  readonly size: { readonly min: number; readonly max: number } | undefined;
  /** The start of the first value. */
  readonly sample: Buffer | undefined;
}

/** Summarizes one feature, example after example. */
export interface Summarizer {
  readonly add: (feature: FeatureValues) => void;
  readonly finish: (name: string, examples: number) => FeatureSummary;
}

export function summarizer(kind: Kind): Summarizer {
  const content = kind === 'bytes' ? summarizeBytes() : summarizeNumbers(kind === 'int64');
  let present = 0;
  let [min, max] = [Number.POSITIVE_INFINITY, 0];
  return {
    add: (feature) => {
      const { length } = feature.values;
      present++;
      min = Math.min(min, length);
      max = Math.max(max, length);
      content.add(feature);
    },
    finish: (name, examples) => {
      return { name, kind, absent: examples - present, length: { min, max }, content: content.finish() };
    },
  };
}

function summarizeNumbers(integers: boolean): {
  add: (feature: FeatureValues) => void;
  finish: () => NumberSummary;
} {
  const shape = histogram(integers);
  let min: number | bigint = Number.POSITIVE_INFINITY;
  let max: number | bigint = Number.NEGATIVE_INFINITY;
  let [finite, sum, nan, notFinite] = [0, 0, 0, 0];

  function add(values: readonly (number | bigint)[]): void {
    let [lowest, highest, total, others] = [min, max, sum, 0];
    for (let i = 0; i < values.length; i++) {
      const value = values[i] ?? 0;
      const number = Number(value);
      if (Number.isFinite(number)) {
        // A bigint and a number compare by their exact values.
        if (value < lowest) lowest = value;
        if (value > highest) highest = value;
        total += number;
      } else {
        others++;
        if (Number.isNaN(number)) nan++;
      }
    }
    [min, max, sum] = [lowest, highest, total];
    finite += values.length - others;
    notFinite += others;
  }

  return {
    add: ({ kind, values }) => {
      if (kind === 'bytes') return;
      add(values);
      shape.add(kind === 'float' ? values : values.map(Number));
    },
    finish: () => {
      const range =
        finite === 0 ? { min: undefined, max: undefined, mean: undefined } : { min, max, mean: sum / finite };
      return { of: 'numbers', ...range, bins: shape.bins(), nan, infinite: notFinite - nan };
    },
  };
}

const SAMPLE_BYTES = 24;

function summarizeBytes(): { add: (feature: FeatureValues) => void; finish: () => BytesSummary } {
  let sample: Buffer | undefined;
  let size: { min: number; max: number } | undefined;
  return {
    add: (feature) => {
      if (feature.kind !== 'bytes') return;
      for (const value of feature.values) {
        sample ??= Buffer.from(value.subarray(0, SAMPLE_BYTES));
        size ??= { min: value.length, max: value.length };
        size.min = Math.min(size.min, value.length);
        size.max = Math.max(size.max, value.length);
      }
    },
    finish: () => ({ of: 'bytes', size, sample }),
  };
}

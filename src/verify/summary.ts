import type { Kind } from '../base/kind.ts';
import { makeNumberReader, type Values } from '../statistics/block.ts';
import { type Statistics, statisticsOf } from '../statistics/statistics.ts';
import { addValues, makeTally } from '../statistics/tally.ts';
import type { FeatureValues } from './decode-record.ts';

/** A column of one example. */
function columnOf(feature: FeatureValues): Values {
  const ends = Uint32Array.of(feature.values.length);
  switch (feature.kind) {
    case 'int64':
      return { kind: 'int64', words: wordsOf(feature.values), ends };
    case 'float':
      return { kind: 'float', values: Float32Array.from(feature.values), ends };
    case 'bytes': {
      let stop = 0;
      const stops = Uint32Array.from(feature.values, (value) => {
        stop += value.length;
        return stop;
      });
      return { kind: 'bytes', data: Buffer.concat(feature.values), stops, ends };
    }
  }
}

function wordsOf(values: readonly (number | bigint)[]): Int32Array {
  const words = new Int32Array(2 * values.length);
  for (let i = 0; i < values.length; i++) {
    const value = values[i] ?? 0;
    const isNumber = typeof value === 'number';
    words[2 * i] = isNumber ? value : Number(BigInt.asIntN(32, value));
    words[2 * i + 1] = isNumber ? Math.floor(value / 0x1_0000_0000) : Number(value >> 32n);
  }
  return words;
}

interface Bounds {
  readonly min: number;
  readonly max: number;
}

/** The values of one feature in the records of a file. A name that occurs with two kinds has two summaries. */
export interface FeatureSummary {
  readonly name: string;
  /** `unset` if the feature is present without a list of any kind. */
  readonly kind: Kind | 'unset';
  /** Number of elements in each record that has the feature, or in each step. */
  readonly length: Bounds;
  /** Number of steps or items in each record; undefined for a feature without steps. */
  readonly steps: Bounds | undefined;
  readonly statistics: Statistics;
  /** Always between the minimum and the maximum; a string if those are strings. */
  readonly mean: number | string | undefined;
  /** The start of the first value of a bytes feature. */
  readonly sample: Buffer | undefined;
}

/** Summarizes one feature of one kind. */
export interface Summarizer {
  readonly add: (feature: FeatureValues) => void;
  /** Adds the steps of a record, except for those of another kind. */
  readonly addSteps: (steps: readonly (FeatureValues | undefined)[]) => void;
  readonly finish: (name: string, records: number) => FeatureSummary;
}

/** At least 17 characters of UTF-8, of which `inspect` shows 16: it can tell whether these are all. */
const SAMPLE_BYTES = 68;

const readNumbers = makeNumberReader();

/** Makes a summarizer. */
export function summarizer(kind: Kind): Summarizer {
  const tally = makeTally(kind, []);
  const length = { min: Number.POSITIVE_INFINITY, max: 0 };
  const steps = { min: Number.POSITIVE_INFINITY, max: 0 };
  let sample: Buffer | undefined;

  function count(feature: FeatureValues): void {
    if (feature.kind === 'bytes' && feature.values[0] !== undefined)
      sample ??= Buffer.from(feature.values[0].subarray(0, SAMPLE_BYTES));
    addValues(tally, readNumbers, columnOf(feature), 1);
  }

  return {
    add: (feature) => {
      widen(length, feature.values.length);
      count(feature);
    },
    addSteps: (all) => {
      widen(steps, all.length);
      for (const step of all) if (step?.kind === kind) widen(length, step.values.length);
      count(joined(kind, all));
    },
    finish: (name, records) => {
      const absent = records - tally.examples;
      const statistics = statisticsOf({ ...tally, examples: records, absent });
      return {
        name,
        kind,
        length: known(length),
        steps: steps.min > steps.max ? undefined : steps,
        sample,
        mean: meanWithin(statistics),
        statistics,
      };
    },
  };
}

/** The summary of a feature that is present in `count` records, but never shows its kind. */
export function summaryOfUnset(
  name: string,
  count: number,
  records: number,
  steps: Bounds | undefined,
): FeatureSummary {
  const tally = makeTally('int64', []);
  const statistics = statisticsOf({ ...tally, examples: records, absent: records - count });
  const length = { min: 0, max: 0 };
  return { name, kind: 'unset', length, steps, sample: undefined, mean: undefined, statistics };
}

function widen(bounds: { min: number; max: number }, value: number): void {
  bounds.min = Math.min(bounds.min, value);
  bounds.max = Math.max(bounds.max, value);
}

function known({ min, max }: Bounds): Bounds {
  return { min: Math.min(min, max), max };
}

/** Concatenates the values of all steps of the kind. */
function joined(kind: Kind, steps: readonly (FeatureValues | undefined)[]): FeatureValues {
  switch (kind) {
    case 'int64':
      return { kind, values: steps.flatMap((step) => (step?.kind === kind ? step.values : [])) };
    case 'float':
      return { kind, values: steps.flatMap((step) => (step?.kind === kind ? step.values : [])) };
    case 'bytes':
      return { kind, values: steps.flatMap((step) => (step?.kind === kind ? step.values : [])) };
  }
}

/** Rounding can move a mean slightly beyond the minimum or the maximum. */
function meanWithin({ mean, min, max }: Statistics): number | string | undefined {
  if (mean === undefined || min === undefined || max === undefined) return mean;
  if (isBelow(mean, min)) return min;
  return isAbove(mean, max) ? max : mean;
}

/** Whether a mean is below the minimum, which is a string if it is an integer beyond 2^53. */
export function isBelow(mean: number, min: number | string): boolean {
  return typeof min === 'number' ? mean < min : BigInt(Math.floor(mean)) < BigInt(min);
}

/** Whether a mean is above the maximum. */
export function isAbove(mean: number, max: number | string): boolean {
  return typeof max === 'number' ? mean > max : BigInt(Math.ceil(mean)) > BigInt(max);
}

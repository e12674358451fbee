import assert from 'node:assert/strict';
import type { DrawContext } from '../../src/plan/distributions/types.ts';
import type { DataPlan, NumericFeature, PlannedFeature } from '../../src/plan/plan.ts';
import type { Column } from '../../src/tfrecord/column.ts';
import { compileColumns } from '../../src/values/columns.ts';
import { streamsOf } from '../../src/values/streams.ts';

/** A value as a test compares it: an integer or a float as a number, bytes as Latin-1 text. */
export type Value = number | string;

export const FEATURE = {
  name: 'f',
  role: 'feature',
  kind: 'int64',
  length: 1,
  distribution: { type: 'uniform', min: 0, max: 9 },
} as const satisfies NumericFeature;

export function planOf(features: readonly PlannedFeature[], changes: Partial<DataPlan> = {}): DataPlan {
  return { formatVersion: 1, seed: 0, dataset: 'train_data', examples: 2 ** 53 - 1, features, ...changes };
}

/** For every feature of the plan its lists in `count` examples from `first` on. */
export function drawLists(plan: DataPlan, first: number, count: number): Value[][][] {
  return compileColumns(plan, count)(first, count).map((column) => readLists(column, count));
}

/** The lists of a plan of one feature. */
export function drawFeature(feature: PlannedFeature, count: number, changes?: Partial<DataPlan>): Value[][] {
  return drawLists(planOf([feature], changes), 0, count)[0]!;
}

/** The numbers of a numeric feature, list after list; quicker than lists where there are a million. */
export function drawNumbers(
  feature: NumericFeature,
  count: number,
  changes?: Partial<DataPlan>,
): Float64Array {
  const column = compileColumns(planOf([feature], changes), count)(0, count)[0]!;
  const numbers = new Float64Array(column.ends[count - 1]!);
  for (let at = 0; at < numbers.length; at++) numbers[at] = Number(readValue(column, at));
  return numbers;
}

/** The lists in a column as plain values. */
export function readLists(column: Column, count: number): Value[][] {
  return Array.from({ length: count }, (_, i) => {
    const from = i === 0 ? 0 : column.ends[i - 1]!;
    return Array.from({ length: column.ends[i]! - from }, (_, j) => readValue(column, from + j));
  });
}

function readValue(column: Column, at: number): Value {
  switch (column.kind) {
    case 'int64':
      return column.words[2 * at + 1]! * 2 ** 32 + (column.words[2 * at]! >>> 0);
    case 'float':
      return column.values[at]!;
    case 'bytes': {
      const from = at === 0 ? 0 : column.stops[at - 1]!;
      return Buffer.from(column.data.subarray(from, column.stops[at])).toString('latin1');
    }
  }
}

/** For distributions that depend on nothing but their draws. */
export const NO_CONTEXT: DrawContext = {
  length: 2,
  streams: streamsOf({ seed: 0, dataset: '' }, 'f'),
  streamsOf: () => assert.fail('it asks for the streams of another feature'),
  factorsOf: () => assert.fail('it asks for the factors of another feature'),
  itemsOf: () => assert.fail('it asks for the items of another feature'),
  countOf: () => assert.fail('it asks for another feature'),
  valuesOf: () => assert.fail('it asks for another feature'),
};

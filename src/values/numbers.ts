/** The columns of integer and float features: draws become values, some are replaced, and they are stored. */
import { normalTables } from '../math/normal.ts';
import { bindFloats, bindIntegers } from '../plan/distributions/bind.ts';
import type { DrawContext, Draws, FillValues, Streams } from '../plan/distributions/types.ts';
import type { FloatFeature, Int64Feature, NumericFeature } from '../plan/plan.ts';
import type { FloatColumn, Int64Column } from '../tfrecord/column.ts';
import type { Kernel } from '../tfrecord/kernel/kernel.ts';
import { followedDraws } from './followed.ts';
import { maxLength } from './lengths.ts';
import { type Modify, makeModifier } from './modifiers.ts';
import { drawsFor, type FillDraws, factorDraws, independentDraws, sharedDraws } from './sources.ts';
import { rowOf } from './streams.ts';

/** Fills a column with the values of `count` examples from `first` on. */
export type Filler<C> = (first: number, count: number) => C;

/** Fills elements from `at` on with the first `count` values of the example. */
type FillExample = (example: number, count: number, at: number) => void;

/** Fills columns of a feature of integers. */
export function makeInt64Filler(
  feature: Int64Feature,
  context: DrawContext,
  words: Int32Array,
  ends: Uint32Array,
  kernel?: Kernel,
): Filler<Int64Column> {
  const { length, streams } = context;
  const integers = bindIntegers(feature.distribution);
  const { fillDraws, draws } = drawing(feature, integers.needsFineDraws(), context, kernel);
  const column: Int64Column = { kind: 'int64', words, ends };
  const row = rowOf(feature);
  const fillWords = integers.fillWide();
  if (fillWords !== undefined) {
    // Values that a double cannot hold cannot be modified as doubles: ones are modified instead, and values become 0
    // where these do.
    const fillOnes: FillValues = (_example, count, _draws, ones) => void ones.fill(1, 0, count);
    const modify = modified(fillOnes, feature, streams, kernel);
    const ones = new Float64Array(length);
    return exampleByExample(ends, column, row, (example, count, at) => {
      fillDraws(example, count);
      fillWords(count, draws, words, at);
      modify(example, count, draws, ones);
      for (let i = 0; i < count; i++) if (ones[i] === 0) words.fill(0, 2 * (at + i), 2 * (at + i) + 2);
    });
  }
  const fill = modified(integers.fill(withNormals(context, kernel)), feature, streams, kernel);
  const values = kernel?.doubles(length) ?? new Float64Array(length);
  return exampleByExample(ends, column, row, (example, count, at) => {
    fillDraws(example, count);
    fill(example, count, draws, values);
    storeIntegers(values, count, words, at);
  });
}

/** Fills columns of a feature of floats. */
export function makeFloatFiller(
  feature: FloatFeature,
  context: DrawContext,
  floats: Float32Array,
  ends: Uint32Array,
  kernel?: Kernel,
): Filler<FloatColumn> {
  const { length, streams } = context;
  const numbers = bindFloats(feature.distribution);
  const { fillDraws, draws } = drawing(feature, numbers.needsFineDraws(), context, kernel);
  const fill = modified(numbers.fill(withNormals(context, kernel)), feature, streams, kernel);
  const values = kernel?.doubles(length) ?? new Float64Array(length);
  const column: FloatColumn = { kind: 'float', values: floats, ends };
  return exampleByExample(ends, column, rowOf(feature), (example, count, at) => {
    fillDraws(example, count);
    fill(example, count, draws, values);
    for (let i = 0; i < count; i++) floats[at + i] = values[i]!;
  });
}

/** Fills in the first values of a feature in any example, as they are stored except for rounding. */
export function valuesOf(
  feature: NumericFeature,
  context: DrawContext,
): (example: number, count: number, values: Float64Array) => void {
  const { streams } = context;
  const numbers =
    feature.kind === 'int64' ? bindIntegers(feature.distribution) : bindFloats(feature.distribution);
  const { fillDraws, draws } = drawing(feature, numbers.needsFineDraws(), context);
  const fill = modified(numbers.fill(context), feature, streams);
  return (example, count, values) => {
    fillDraws(example, count);
    fill(example, count, draws, values);
  };
}

function exampleByExample<C>(
  ends: Uint32Array,
  column: C,
  row: (example: number) => number,
  fill: FillExample,
): Filler<C> {
  return (first, count) => {
    let from = 0;
    for (let i = 0; i < count; i++) {
      const to = ends[i]!;
      if (to > from) fill(row(first + i), to - from, from);
      from = to;
    }
    return column;
  };
}

/** Draws and values are in the memory of the kernel, if there is one. */
function withNormals(context: DrawContext, kernel: Kernel | undefined): DrawContext {
  if (kernel === undefined) return context;
  return {
    ...context,
    normals: (draws, count, values) => {
      // Called here because the tables take milliseconds, and most distributions do not need them.
      kernel.useNormal(normalTables());
      kernel.putNormals(draws, count, values);
    },
  };
}

function drawing(feature: NumericFeature, needsFineDraws: boolean, context: DrawContext, kernel?: Kernel) {
  const { length, streams } = context;
  const draws: Draws = {
    coarse: drawsFor(length, kernel),
    fine: drawsFor(length, kernel),
  };
  const fillCoarse = coarseDraws(feature, context, kernel);
  const fillFine = needsFineDraws ? independentDraws(streams.ofDataset('fine'), kernel) : undefined;
  const fillDraws = (example: number, count: number): void => {
    fillCoarse(example, count, draws.coarse);
    fillFine?.(example, count, draws.fine);
  };
  return { draws, fillDraws };
}

function coarseDraws(
  feature: NumericFeature,
  { streams, streamsOf, itemsOf, length }: DrawContext,
  kernel: Kernel | undefined,
): FillDraws {
  const { factors, follows, shared, steps: _, ...item } = feature;
  const value = streams.ofDataset('value');
  if (shared !== undefined) return sharedDraws(value, shared, streamsOf(shared.of).ofDataset('shared'));
  if (follows !== undefined) return followedDraws(value, follows, { streamsOf, itemsOf });
  return factors === undefined
    ? independentDraws(value, kernel)
    : factorDraws(streams, factors, length, maxLength(item), kernel);
}

function modified(
  fill: FillValues,
  feature: NumericFeature,
  { ofDataset, ofFeature }: Streams,
  kernel?: Kernel,
): FillValues {
  if (feature.modifiers === undefined) return fill;
  const keys = { special: ofDataset('special'), columns: ofFeature('columns') };
  const modify: Modify = makeModifier(keys, feature.modifiers, maxLength(feature), kernel);
  return (example, count, draws, values) => {
    fill(example, count, draws, values);
    modify(example, count, values);
  };
}

/** The nearest integers, halves upwards, inside the range of int64. */
function storeIntegers(values: Float64Array, count: number, words: Int32Array, at: number): void {
  for (let i = 0; i < count; i++) {
    const value = Math.floor(Math.min(LARGEST, Math.max(-LARGEST, values[i]!)) + 0.5);
    words[2 * (at + i)] = value;
    words[2 * (at + i) + 1] = Math.floor(value / 0x1_0000_0000);
  }
}

/** The largest double below 2^63. */
const LARGEST = 2 ** 63 - 1024;

import { below, bits, rowKey, unit } from '../math/random.ts';
import type { DrawContext } from '../plan/distributions/types.ts';
import { type Changes, changesByFeature, mostElementsUnder } from '../plan/edge-case.ts';
import type { DataPlan, PlannedFeature } from '../plan/plan.ts';
import type { Column } from '../tfrecord/column.ts';
import type { Kernel } from '../tfrecord/kernel/kernel.ts';
import { makeBytesFiller } from './bytes.ts';
import { compileEdges } from './edge-cases.ts';
import { kernelFloatFiller, kernelInt64Filler } from './kernel-fillers.ts';
import { firstValue, makeFloatFiller, makeInt64Filler, maxLength } from './numbers.ts';
import { streamsOf } from './streams.ts';

/** The columns of the plan's features, in its order, for `count` examples from `first` on. Valid until the next call. */
export type FillColumns = (first: number, count: number) => readonly Column[];

/** Turns a plan into its filler, once; `capacity` is the most examples that a call asks for. A kernel makes it faster. */
export function compileColumns(plan: DataPlan, capacity: number, kernel?: Kernel): FillColumns {
  const changes = changesByFeature(plan.edgeCases);
  const fillers = plan.features.map((feature) =>
    compileColumn(plan, feature, capacity, changes.get(feature.name), kernel),
  );
  const columns: Column[] = [];
  return (first, count) => {
    for (let f = 0; f < fillers.length; f++) columns[f] = fillers[f]!(first, count);
    return columns;
  };
}

function compileColumn(
  plan: DataPlan,
  feature: PlannedFeature,
  capacity: number,
  changes: Changes | undefined,
  kernel: Kernel | undefined,
) {
  const ends = new Uint32Array(capacity);
  const edges = changes && compileEdges(changes, feature, capacity);
  const fillEnds = compileEnds(plan, feature, ends, feature.missing !== undefined || edges !== undefined);
  const fillAbsences = compileAbsences(plan, feature, capacity, ends);
  const fillValues = compileValues(
    plan,
    changes ? roomyFor(changes, feature) : feature,
    capacity,
    ends,
    kernel,
  );
  return (first: number, count: number): Column => {
    fillEnds(first, count);
    const drawn = fillAbsences?.(first, count);
    const absent = edges === undefined ? drawn : edges.shape(first, count, ends, drawn);
    const values = fillValues(first, count);
    const column = edges === undefined ? values : edges.replace(values, first, count);
    return absent === undefined ? column : { ...column, absent };
  };
}

/** The feature with room for the most elements that a marked example has. */
function roomyFor(changes: Changes, feature: PlannedFeature): PlannedFeature {
  const max = Math.max(maxLength(feature), mostElementsUnder(changes, feature.length));
  return { ...feature, length: { min: 0, max } };
}

/** `isShaped`: something changes the ends after they are filled. */
function compileEnds(plan: DataPlan, { name, length }: PlannedFeature, ends: Uint32Array, isShaped: boolean) {
  if (typeof length === 'number') {
    const fill = (): void => {
      for (let i = 0; i < ends.length; i++) ends[i] = (i + 1) * length;
    };
    fill();
    return isShaped ? fill : () => undefined;
  }
  const key = streamsOf(plan, name).ofDataset('length');
  const row = new Int32Array(2);
  const span = length.max - length.min + 1;
  return (first: number, count: number): void => {
    let end = 0;
    for (let i = 0; i < count; i++) {
      rowKey(key, first + i, row);
      end += length.min + below(span, bits(row[0]!, row[1]!, 0));
      ends[i] = end;
    }
  };
}

/** Marks the examples that lack the feature, and takes their elements out of `ends`. */
function compileAbsences(
  plan: DataPlan,
  { name, missing }: PlannedFeature,
  capacity: number,
  ends: Uint32Array,
) {
  if (missing === undefined) return undefined;
  const absent = new Uint8Array(capacity);
  const key = streamsOf(plan, name).ofDataset('missing');
  const row = new Int32Array(2);
  return (first: number, count: number): Uint8Array => {
    let [before, taken] = [0, 0];
    for (let i = 0; i < count; i++) {
      rowKey(key, first + i, row);
      absent[i] = unit(bits(row[0]!, row[1]!, 0)) < missing ? 1 : 0;
      const elements = ends[i]! - before;
      before = ends[i]!;
      if (absent[i] === 1) taken += elements;
      ends[i] = before - taken;
    }
    return absent;
  };
}

function compileValues(
  plan: DataPlan,
  feature: PlannedFeature,
  capacity: number,
  ends: Uint32Array,
  kernel: Kernel | undefined,
) {
  const elements = capacity * maxLength(feature);
  const context = contextOf(plan, feature);
  const valueKey = context.streams.ofDataset('value');
  switch (feature.kind) {
    case 'int64': {
      const words = kernel?.words(2 * elements) ?? new Int32Array(2 * elements);
      const fast = kernel && kernelInt64Filler(feature, valueKey, words, ends, kernel);
      return fast ?? makeInt64Filler(feature, context, words, ends);
    }
    case 'float': {
      const floats = kernel?.floats(elements) ?? new Float32Array(elements);
      const fast = kernel && kernelFloatFiller(feature, valueKey, floats, ends, kernel);
      return fast ?? makeFloatFiller(feature, context, floats, ends);
    }
    case 'bytes':
      return makeBytesFiller(feature, context, elements, ends);
  }
}

/** What the values of a feature may depend on. */
function contextOf(plan: DataPlan, feature: PlannedFeature): DrawContext {
  return {
    length: maxLength(feature),
    streams: streamsOf(plan, feature.name),
    streamsOf: (name) => streamsOf(plan, name),
    firstValueOf: (name) => {
      const other = plan.features.find((candidate) => candidate.name === name);
      if (other === undefined || other.kind === 'bytes')
        throw new TypeError(`${feature.name} cannot follow ${name}, which has no numbers`);
      return firstValue(other, contextOf(plan, other));
    },
  };
}

import { bits, rowKey, unit } from '../math/random.ts';
import type { FactorSource } from '../plan/distributions/hidden-factors.ts';
import type { DrawContext } from '../plan/distributions/types.ts';
import { type Changes, changesByFeature, mostElementsUnder } from '../plan/edge-case.ts';
import { allFeatures, type DataPlan, isAlwaysThere, type PlannedFeature } from '../plan/plan.ts';
import type { Column } from '../tfrecord/column.ts';
import type { Kernel } from '../tfrecord/kernel/kernel.ts';
import { makeBytesFiller } from './bytes.ts';
import { conditionOn } from './condition.ts';
import { compileEdges } from './edge-cases.ts';
import { followedDraw } from './followed.ts';
import { kernelFloatFiller, kernelInt64Filler } from './kernel-fillers.ts';
import { compileEnds, compileSteps, elementCount, maxLength, stepCount } from './lengths.ts';
import { makeFloatFiller, makeInt64Filler, valuesOf } from './numbers.ts';
import { rowOf, streamsOf } from './streams.ts';

/** The columns of the plan's features, then of its sequence features, in its order, for `count` examples from `first` on. Valid until the next call. */
export type FillColumns = (first: number, count: number) => readonly Column[];

/** Turns a plan into its filler, once; `capacity` is the most examples that a call asks for. A kernel makes it faster. */
export function compileColumns(plan: DataPlan, capacity: number, kernel?: Kernel): FillColumns {
  const changes = changesByFeature(plan.edgeCases);
  const fillers = allFeatures(plan).map((feature) =>
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
  changes?: Changes,
  kernel?: Kernel,
): (first: number, count: number) => Column {
  const ends = new Uint32Array(capacity);
  const { steps } = feature;
  if (steps !== undefined) return compileSequenceColumn(plan, { ...feature, steps }, capacity, ends, kernel);
  const edges = changes && compileEdges(changes, feature, capacity);
  const isShaped = !isAlwaysThere(feature) || edges !== undefined;
  const fillEnds = compileEnds(plan, feature, contextOf(plan, feature), ends, isShaped);
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

/** Of a feature list, or of the items of an example list: every element is drawn as in a flat list. */
function compileSequenceColumn(
  plan: DataPlan,
  feature: PlannedFeature & { readonly steps: NonNullable<PlannedFeature['steps']> },
  capacity: number,
  ends: Uint32Array,
  kernel: Kernel | undefined,
) {
  const { fill, steps } = compileSteps(plan, feature, contextOf(plan, feature), ends);
  const fillValues = compileValues(plan, feature, capacity, ends, kernel);
  return (first: number, count: number): Column => {
    fill(first, count);
    return { ...fillValues(first, count), steps };
  };
}

/** The feature with room for the most elements that a marked example has; as a plain number, without rows. */
function roomyFor(changes: Changes, feature: PlannedFeature): PlannedFeature {
  const max = Math.max(maxLength(feature), mostElementsUnder(changes, feature));
  const { rowSize: _, ...rest } = feature;
  return { ...rest, length: { min: 0, max } };
}

/** Marks the examples that lack the feature, and takes their elements out of `ends`. */
function compileAbsences(plan: DataPlan, feature: PlannedFeature, capacity: number, ends: Uint32Array) {
  if (isAlwaysThere(feature)) return undefined;
  const { name, drawnAs = name, missing = 0, missingWhere } = feature;
  const absent = new Uint8Array(capacity);
  const key = streamsOf(plan, drawnAs).ofDataset('missing');
  const drawn = rowOf(feature);
  const row = new Int32Array(2);
  const whereMet =
    missingWhere &&
    conditionOn(missingWhere.is, compileColumn(plan, featureNamed(plan, missingWhere.feature), capacity));
  return (first: number, count: number): Uint8Array => {
    let before = 0;
    let taken = 0;
    const isMet = whereMet?.(first, count);
    for (let i = 0; i < count; i++) {
      rowKey(key, drawn(first + i), row);
      const rate = missingWhere !== undefined && isMet?.(i) ? missingWhere.rate : missing;
      absent[i] = unit(bits(row[0]!, row[1]!, 0)) < rate ? 1 : 0;
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
  switch (feature.kind) {
    case 'int64': {
      const words = kernel?.words(2 * elements) ?? new Int32Array(2 * elements);
      const fast = kernel && kernelInt64Filler(feature, context, words, ends, kernel);
      return fast ?? makeInt64Filler(feature, context, words, ends, kernel);
    }
    case 'float': {
      const floats = kernel?.floats(elements) ?? new Float32Array(elements);
      const fast = kernel && kernelFloatFiller(feature, context, floats, ends, kernel);
      return fast ?? makeFloatFiller(feature, context, floats, ends, kernel);
    }
    case 'bytes':
      return makeBytesFiller(feature, context, elements, ends);
  }
}

/** What the values of a feature may depend on. */
function contextOf(plan: DataPlan, feature: PlannedFeature): DrawContext {
  const { follows } = feature;
  const source: FactorSource = {
    streamsOf: (name) => streamsOf(plan, name),
    itemsOf: (name) => itemCount(plan, name),
  };
  return {
    length: maxLength(feature),
    streams: streamsOf(plan, feature.drawnAs ?? feature.name),
    ...source,
    factors: feature.factors,
    factorsOf: (name) => featureNamed(plan, name).factors,
    ...(follows !== undefined && {
      followed: (key) => followedDraw(key, follows, source),
    }),
    countOf: (name) => {
      // It belongs to the same entity, whose number replaces that of the example here.
      const { entity: _, ...other } = featureNamed(plan, name);
      return elementCount(plan, other, contextOf(plan, other));
    },
    valuesOf: (name) => {
      const other = featureNamed(plan, name);
      if (other.kind === 'bytes') throw new TypeError(`${feature.name} cannot follow ${name}: it has bytes`);
      return valuesOf(other, contextOf(plan, other));
    },
  };
}

function itemCount(plan: DataPlan, name: string): ReturnType<DrawContext['itemsOf']> {
  // Labels may follow features that a part of a plan does not have.
  const { steps, factors } = allFeatures(plan).find((feature) => feature.name === name) ?? {};
  return steps !== undefined && factors?.byItem ? stepCount(plan, steps) : undefined;
}

function featureNamed(plan: DataPlan, name: string): PlannedFeature {
  const found = allFeatures(plan).find((candidate) => candidate.name === name);
  if (found === undefined) throw new TypeError(`The plan follows ${name}, which it does not have`);
  return found;
}

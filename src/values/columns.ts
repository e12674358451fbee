import type { DataPlan, PlannedFeature } from '../plan/plan.ts';
import type { Column } from '../tfrecord/column.ts';
import { below, bits, rowKey, streamKey } from './counter.ts';
import { makeFloatFiller, makeInt64Filler } from './numbers.ts';
import { makeBytesFiller } from './text.ts';

/** The columns of the plan's features, in its order, for `count` examples from `first` on. Valid until the next call. */
export type FillColumns = (first: number, count: number) => readonly Column[];

/** Turns a plan into its filler, once; `capacity` is the most examples that a call asks for. */
export function compileColumns(plan: DataPlan, capacity: number): FillColumns {
  const fillers = plan.features.map((feature) => compileColumn(plan, feature, capacity));
  const columns: Column[] = [];
  return (first, count) => {
    for (let f = 0; f < fillers.length; f++) columns[f] = fillers[f]!(first, count);
    return columns;
  };
}

function compileColumn(plan: DataPlan, feature: PlannedFeature, capacity: number) {
  const ends = new Uint32Array(capacity);
  const fillEnds = compileEnds(plan, feature, ends);
  const fillValues = compileValues(plan, feature, capacity, ends);
  return (first: number, count: number): Column => {
    fillEnds(first, count);
    return fillValues(first, count);
  };
}

function compileEnds({ seed, dataset }: DataPlan, { name, length }: PlannedFeature, ends: Uint32Array) {
  if (typeof length === 'number') {
    for (let i = 0; i < ends.length; i++) ends[i] = (i + 1) * length;
    return () => undefined;
  }
  const key = streamKey(seed, dataset, name, 'length');
  const row = new Int32Array(2);
  const span = length.max - length.min + 1;
  return (first: number, count: number) => {
    let end = 0;
    for (let i = 0; i < count; i++) {
      rowKey(key, first + i, row);
      end += length.min + below(span, bits(row[0]!, row[1]!, 0));
      ends[i] = end;
    }
  };
}

function compileValues(plan: DataPlan, feature: PlannedFeature, capacity: number, ends: Uint32Array) {
  const elements = capacity * (typeof feature.length === 'number' ? feature.length : feature.length.max);
  const key = streamKey(plan.seed, plan.dataset, feature.name, 'value');
  switch (feature.kind) {
    case 'int64':
      return makeInt64Filler(feature.distribution, key, new Int32Array(2 * elements), ends);
    case 'float':
      return makeFloatFiller(feature.distribution, key, new Float32Array(elements), ends);
    case 'bytes': {
      const sizeKey = streamKey(plan.seed, plan.dataset, feature.name, 'size');
      return makeBytesFiller(feature.distribution, { value: key, size: sizeKey }, elements, ends);
    }
  }
}

/** How many elements a feature has in each example, and how they are divided into steps. */
import { below, bits, type Key, rowKey } from '../math/random.ts';
import type { DrawContext, Range } from '../plan/distributions/types.ts';
import { allFeatures, type DataPlan, type PlannedFeature } from '../plan/plan.ts';
import type { Steps } from '../tfrecord/column.ts';
import { rowOf, streamsOf } from './streams.ts';

/** Fills in the ends of the elements of `count` examples from `first` on. */
export type FillEnds = (first: number, count: number) => void;

/** The most elements that an example has. */
export function maxLength({ length, rowSize = 1, steps }: PlannedFeature): number {
  const inStep = rowSize * (typeof length === 'number' ? length : length.max);
  return steps === undefined ? inStep : steps.max * inStep;
}

/**
 * For a feature without steps. `isShaped`: the ends are changed after they are filled, so that even those of a fixed
 * length have to be filled again.
 */
export function compileEnds(
  plan: DataPlan,
  feature: PlannedFeature,
  context: DrawContext,
  ends: Uint32Array,
  isShaped: boolean,
): FillEnds {
  const { length, rowSize = 1, rowLengths } = feature;
  if (rowLengths !== undefined) return sumOf(rowLengths, context, feature, ends);
  if (typeof length === 'number') {
    const fill = (): void => {
      for (let i = 0; i < ends.length; i++) ends[i] = (i + 1) * length * rowSize;
    };
    fill();
    return isShaped ? fill : () => undefined;
  }
  const countOf = drawnCount(lengthKey(plan, feature), length);
  const row = rowOf(feature);
  return (first, count) => {
    let end = 0;
    for (let i = 0; i < count; i++) {
      end += rowSize * countOf(row(first + i), 0);
      ends[i] = end;
    }
  };
}

type WithSteps = PlannedFeature & { readonly steps: NonNullable<PlannedFeature['steps']> };

/** For a feature with steps. */
export function compileSteps(
  plan: DataPlan,
  feature: WithSteps,
  context: DrawContext,
  ends: Uint32Array,
): { readonly fill: FillEnds; readonly steps: Steps } {
  const { max } = feature.steps;
  const steps = {
    ends: new Uint32Array(ends.length),
    elementEnds: new Uint32Array(ends.length * max),
  };
  const countSteps = stepCounter(plan, feature, context);
  const counts = new Uint32Array(max);
  const fill: FillEnds = (first, count) => {
    let end = 0;
    let step = 0;
    for (let i = 0; i < count; i++) {
      const inExample = countSteps(first + i, counts);
      for (let s = 0; s < inExample; s++) {
        end += counts[s]!;
        steps.elementEnds[step++] = end;
      }
      steps.ends[i] = step;
      ends[i] = end;
    }
  };
  return { fill, steps };
}

/** Fills in how many elements each step of an example has, and returns how many steps there are. */
type CountSteps = (example: number, counts: Uint32Array) => number;

/** Each step draws a length of its own, or has what the row lengths of that step add up to. */
function stepCounter(plan: DataPlan, feature: WithSteps, context: DrawContext): CountSteps {
  const { length, rowSize = 1, rowLengths, steps: range } = feature;
  if (rowLengths !== undefined) return raggedCounter(plan, feature, rowLengths, context);
  const stepsOf = stepCount(plan, range);
  const countOf = typeof length === 'number' ? () => length : drawnCount(lengthKey(plan, feature), length);
  return (example, counts) => {
    const inExample = stepsOf(example);
    for (let s = 0; s < inExample; s++) counts[s] = rowSize * countOf(example, s);
    return inExample;
  };
}

function raggedCounter(
  plan: DataPlan,
  { length, rowSize = 1 }: WithSteps,
  rowLengths: string,
  context: DrawContext,
): CountSteps {
  const partition = allFeatures(plan).find(({ name }) => name === rowLengths);
  if (partition?.steps === undefined) throw new TypeError(`${rowLengths} has no steps`);
  const most = typeof length === 'number' ? length : length.max;
  const countRows = stepCounter(plan, { ...partition, steps: partition.steps }, context);
  const fillLengths = context.valuesOf(rowLengths);
  const lengths = new Float64Array(maxLength(partition));
  return (example, counts) => {
    const inExample = countRows(example, counts);
    let rows = 0;
    for (let s = 0; s < inExample; s++) rows += counts[s]!;
    fillLengths(example, rows, lengths);
    let row = 0;
    for (let s = 0; s < inExample; s++) {
      let sum = 0;
      for (const end = row + counts[s]!; row < end; row++) sum += lengths[row]!;
      counts[s] = rowSize * Math.min(most, sum);
    }
    return inExample;
  };
}

function lengthKey(plan: DataPlan, { name, drawnAs = name, lengthGroup }: PlannedFeature): Key {
  return lengthGroup === undefined
    ? streamsOf(plan, drawnAs).ofDataset('length')
    : streamsOf(plan, lengthGroup).ofDataset('group');
}

/** How many steps or items an example has. */
export function stepCount(plan: DataPlan, range: WithSteps['steps']): (example: number) => number {
  const countOf = drawnCount(streamsOf(plan, range.group).ofDataset('steps'), range);
  return (example) => countOf(example, 0);
}

/** Draw `i` of an example from a range. */
function drawnCount(key: Key, { min, max }: Range): (example: number, i: number) => number {
  const row = new Int32Array(2);
  const span = max - min + 1;
  return (example, i) => {
    rowKey(key, example, row);
    return min + below(span, bits(row[0]!, row[1]!, i));
  };
}

/** The sum of another feature's values as the number of rows, but at most as many as the feature can have. */
function sumOf(
  rowLengths: string,
  { valuesOf, countOf }: DrawContext,
  feature: PlannedFeature,
  ends: Uint32Array,
): FillEnds {
  const { length, rowSize = 1 } = feature;
  const row = rowOf(feature);
  const most = typeof length === 'number' ? length : length.max;
  const rowsOf = countOf(rowLengths);
  const fillLengths = valuesOf(rowLengths);
  let lengths = new Float64Array(0);
  return (first, count) => {
    let end = 0;
    for (let i = 0; i < count; i++) {
      const example = row(first + i);
      const rows = rowsOf(example);
      if (lengths.length < rows) lengths = new Float64Array(rows);
      fillLengths(example, rows, lengths);
      let sum = 0;
      for (let r = 0; r < rows; r++) sum += lengths[r]!;
      end += rowSize * Math.min(most, sum);
      ends[i] = end;
    }
  };
}

/** How many elements a feature without steps has in an example, before edge cases. */
export function elementCount(plan: DataPlan, feature: PlannedFeature, context: DrawContext) {
  const ends = new Uint32Array(1);
  const fill = compileEnds(plan, feature, context, ends, false);
  return (example: number): number => {
    fill(example, 1);
    return ends[0]!;
  };
}

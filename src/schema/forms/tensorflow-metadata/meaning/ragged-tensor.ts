/** Ragged tensors, whose row lengths can be separate features. */
import { quote } from '../../../../yaml/node.ts';
import type { SchemaFeature, Shape } from '../../../schema.ts';
import {
  allOf,
  integerOf,
  type Message,
  messageOf,
  messagesOf,
  textOf,
  valueOffset,
} from '../encoding/tree.ts';
import type { Context } from './context.ts';
import { changeFeature, type FeatureSet, findFeature, SEQUENCE } from './feature-set.ts';
import { product } from './lengths.ts';
import { tieFeature } from './ties.ts';

/** A partition of the values into rows; the outermost comes first. */
type Partition =
  | { readonly type: 'uniform'; readonly length: number }
  | { readonly type: 'lengths'; readonly feature: SchemaFeature };

/** Makes the values, and the lengths of inner rows, follow the lengths of the next outer rows. */
export function applyRaggedTensor(
  ragged: Message,
  context: FeatureSet,
  sequence: FeatureSet,
  run: Context,
): void {
  const path = messageOf(ragged, 'feature_path');
  const steps = path ? allOf(path, 'step') : [];
  const isSequence = steps.length === 2 && steps[0]?.value === SEQUENCE;
  const leaf = steps.at(-1);
  if (leaf === undefined || (steps.length !== 1 && !isSequence)) {
    const message = `"feature_path" must name a feature, or "${SEQUENCE}" and a feature list`;
    const lacking = path ?? ragged;
    run.fail({ code: 'bad-feature-path', offset: lacking.offset, message, lacking });
    return;
  }
  const set = isSequence ? sequence : context;
  const values = findFeature(set, String(leaf.value), leaf.at, run);
  const partitions = messagesOf(ragged, 'partition').map((partition) => readPartition(partition, set, run));
  if (values === undefined) return;
  const known = partitions.flatMap((partition) => (partition === undefined ? [] : [partition]));
  if (known.length === partitions.length) tiePartitions(values, known, ragged, set, run);
}

function readPartition(partition: Message, set: FeatureSet, run: Context): Partition | undefined {
  const name = textOf(partition, 'row_length');
  if (name !== undefined) {
    const at = valueOffset(partition, 'row_length');
    const feature = findFeature(set, name, at, run);
    if (feature === undefined || feature.kind === 'int64') return feature && { type: 'lengths', feature };
    const message = `${quote(name)} contains row lengths, so it must be INT`;
    return run.fail({ code: 'row-lengths-not-integer', offset: at, message });
  }
  const length = Number(integerOf(partition, 'uniform_row_length') ?? 0n);
  if (length >= 1 && length <= MAX_ROW) return { type: 'uniform', length };
  const offset = valueOffset(partition, 'uniform_row_length');
  const message = `a partition must have a "row_length", or a "uniform_row_length" from 1 to ${MAX_ROW}`;
  return run.fail({ code: 'bad-partition', offset, message, lacking: partition });
}

const MAX_ROW = 2 ** 20;

/** From the innermost rows outwards: uniform lengths become dimensions, and all others are features. */
function tiePartitions(
  values: SchemaFeature,
  partitions: readonly Partition[],
  ragged: Message,
  set: FeatureSet,
  run: Context,
): void {
  let inner = values.name;
  let row: number[] = [];
  for (const partition of partitions.toReversed()) {
    if (partition.type === 'uniform') {
      row = [partition.length, ...row];
      continue;
    }
    const rowLengths = partition.feature.name;
    setRow(inner, row, ragged, set, run);
    tieFeature(set, inner, { type: 'ragged-values', rowLengths }, ragged.offset, run);
    inner = rowLengths;
    row = [];
  }
  setRow(inner, row, ragged, set, run);
}

/** Sets the fixed dimensions of the rows of a feature with variable length. */
function setRow(name: string, row: readonly number[], ragged: Message, set: FeatureSet, run: Context): void {
  const shape = set.features.get(name)?.shape;
  if (shape?.type !== 'variable' || row.length === 0) return;
  const size = product(row);
  const before = product(shape.row);
  const min = Math.ceil((shape.min * before) / size);
  const max = shape.max === undefined ? undefined : Math.floor((shape.max * before) / size);
  if (max !== undefined && max < min) {
    const message = `the number of values of ${quote(name)} does not allow rows of ${size} values`;
    run.fail({ code: 'shape-mismatch', offset: ragged.offset, message });
    return;
  }
  const changed: Shape = { ...shape, min, max, row };
  changeFeature(set, name, { shape: changed });
}

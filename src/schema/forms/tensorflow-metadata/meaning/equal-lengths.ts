/** Features that have the same number of values in every example, because they form one tensor. */
import { quote } from '../../../../yaml/node.ts';
import type { Shape } from '../../../schema.ts';
import type { Context } from './context.ts';
import { changeFeature, type FeatureSet } from './feature-set.ts';
import { isSameLength, lengthsOf, product } from './lengths.ts';

/** Gives two features the same length: their ranges become the intersection, and their groups are merged. */
export function matchLengths(a: string, b: string, offset: number, set: FeatureSet, run: Context): void {
  const one = set.features.get(a)?.shape;
  const other = set.features.get(b)?.shape;
  if (!one || !other || isSameLength(one, other)) return;
  const first = lengthsOf(one);
  const second = lengthsOf(other);
  const min = Math.max(first.min, second.min);
  const max = Math.min(first.max, second.max);
  const group = groupOf(one) ?? groupOf(other) ?? `lengths of ${a}`;
  const isVariable = one.type === 'variable' && other.type === 'variable';
  const shapes = [one, other].map((shape) => withLengths(shape, min, max, isVariable ? group : undefined));
  const [newOne, newOther] = shapes;
  if (!newOne || !newOther || !isSameLength(newOne, newOther)) {
    const message = `${quote(a)} and ${quote(b)} form one tensor, but cannot have the same number of values`;
    run.fail({ code: 'shape-mismatch', offset, message, fix: 'use the same value_count for both' });
    return;
  }
  joinGroups(groupOf(other), group, set);
  changeFeature(set, a, { shape: newOne });
  changeFeature(set, b, { shape: newOther });
}

function groupOf(shape: Shape): string | undefined {
  return shape.type === 'variable' ? shape.group : undefined;
}

/** The shape with this range of elements; undefined if its rows do not allow it. */
function withLengths(shape: Shape, min: number, max: number, group: string | undefined): Shape | undefined {
  if (shape.type === 'fixed') return shape;
  const size = product(shape.row);
  const rows = { min: Math.ceil(min / size), max: Number.isFinite(max) ? Math.floor(max / size) : undefined };
  if (rows.max !== undefined && rows.max < rows.min) return undefined;
  return { ...shape, ...rows, ...(group !== undefined && { group }) };
}

/** Moves the members of a group to another. */
function joinGroups(from: string | undefined, to: string, set: FeatureSet): void {
  if (from === undefined || from === to) return;
  for (const [name, { shape }] of set.features) {
    if (shape.type === 'variable' && shape.group === from)
      changeFeature(set, name, { shape: { ...shape, group: to } });
  }
}

/** A sparse tensor has the same number of indices and values. */
export function matchIndices(set: FeatureSet, run: Context): void {
  for (const { feature, message } of set.drafts) {
    const tie = set.features.get(feature.name)?.tie;
    if (tie?.type === 'sparse-index') matchLengths(tie.feature, feature.name, message.offset, set, run);
  }
}

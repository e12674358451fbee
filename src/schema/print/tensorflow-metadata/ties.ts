import { isSameLength } from '../../forms/tensorflow-metadata/meaning/lengths.ts';
import type { StatedTie } from '../../forms/tensorflow-metadata/meaning/ties.ts';
import type { SchemaFeature } from '../../schema.ts';
import type { Lose } from './text-proto.ts';

/** The ties that tensor representations can express, by the names of the features that follow others. */
export type Ties = ReadonlyMap<string, StatedTie>;

/** Finds the ties that can be printed, and records the others as lost. */
export function printableTies(features: readonly SchemaFeature[], lose: Lose): Ties {
  const byName = new Map(features.map((feature) => [feature.name, feature]));
  const ties = new Map<string, StatedTie>();
  for (const feature of features) {
    const { name, tie } = feature;
    if (tie === undefined) continue;
    const reason = whyNot(feature, byName);
    if (reason !== undefined) lose(name, 'tie', reason);
    else if (tie.type === 'ragged-values' || tie.type === 'sparse-index') ties.set(name, tie);
  }
  for (const name of ties.keys()) {
    if (!isCircular(name, ties)) continue;
    lose(name, 'tie', 'a feature cannot follow itself');
    ties.delete(name);
  }
  for (const { name, label } of features)
    if (label !== undefined && ties.has(name)) lose(name, 'label', 'a label cannot follow another feature');
  return ties;
}

/** Why no tensor can express what a feature follows; undefined if one can. */
function whyNot(
  { kind, tie, shape }: SchemaFeature,
  features: ReadonlyMap<string, SchemaFeature>,
): string | undefined {
  switch (tie?.type) {
    case 'ragged-values':
      return features.get(tie.rowLengths)?.kind === 'int64' ? undefined : 'row lengths must be INT';
    case 'sparse-index':
      if (kind !== 'int64') return 'the index of a sparse tensor must be INT';
      if (!isSameLength(shape, features.get(tie.feature)?.shape))
        return 'a sparse tensor has the same number of indices and values';
      return Number.isSafeInteger(tie.size) && tie.size >= 1
        ? undefined
        : 'a dimension has at least one position';
    case 'at-least':
    case 'name-of':
    case 'image-fact':
    case 'equal':
    case 'shape-of':
    case 'ragged-partition':
      return `no tensor can express ${tie.type}`;
    case undefined:
      return undefined;
  }
}

function target(tie: StatedTie): string {
  return tie.type === 'ragged-values' ? tie.rowLengths : tie.feature;
}

function isCircular(name: string, ties: Ties): boolean {
  const seen = new Set<string>();
  for (let tie = ties.get(name); tie !== undefined; tie = ties.get(target(tie))) {
    if (target(tie) === name) return true;
    if (seen.has(target(tie))) return false;
    seen.add(target(tie));
  }
  return false;
}

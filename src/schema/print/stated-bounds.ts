import type { SchemaFeature, Steps } from '../schema.ts';

/** The bounds of a length as they are printed: without a min and a max, they are those of the group. */
export interface Bounds {
  readonly group: string | undefined;
  readonly min: number | undefined;
  readonly max: number | undefined;
}

/**
 * What each feature prints as the bounds of its length or steps. The features of a group mostly have the same: then
 * the first of them prints these, and the others name only the group.
 */
export function statedBounds(
  features: readonly SchemaFeature[],
  find: (feature: SchemaFeature) => Steps | undefined,
): ReadonlyMap<SchemaFeature, Bounds> {
  const firsts = new Map<string, Steps>();
  const uneven = new Set<string>();
  for (const { group, ...bounds } of features.flatMap((feature) => find(feature) ?? [])) {
    if (group === undefined) continue;
    const first = firsts.get(group) ?? bounds;
    firsts.set(group, first);
    if (first.min !== bounds.min || first.max !== bounds.max) uneven.add(group);
  }
  const stated = new Map<SchemaFeature, Bounds>();
  const printed = new Set<string>();
  for (const feature of features) {
    const bounds = find(feature);
    if (bounds === undefined) continue;
    const { group, min, max } = bounds;
    const isLent = group !== undefined && printed.has(group) && !uneven.has(group);
    if (group !== undefined) printed.add(group);
    stated.set(feature, isLent ? { group, min: undefined, max: undefined } : { group, min, max });
  }
  return stated;
}

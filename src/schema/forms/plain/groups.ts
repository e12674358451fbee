/** Gives the bounds of a group to features that only name the group. */
import type { SchemaFeature, Shape, Steps } from '../../schema.ts';
import type { Draft } from './feature.ts';

interface Bounds {
  readonly min: number;
  readonly max: number | undefined;
}

/** Returns the features with their bounds. */
export function lendBounds(
  drafts: readonly (Draft & { readonly feature: SchemaFeature })[],
): SchemaFeature[] {
  const lengths = new Map<string, Bounds>();
  const steps = new Map<string, Bounds>();
  for (const { feature, isLengthOpen, areStepsOpen } of drafts) {
    if (!isLengthOpen && feature.shape.type === 'variable') narrow(lengths, feature.shape);
    if (!areStepsOpen && feature.steps) narrow(steps, feature.steps);
  }
  return drafts.map(({ feature, isLengthOpen, areStepsOpen }) => ({
    ...feature,
    ...(isLengthOpen && { shape: lend(feature.shape, lengths) }),
    ...(areStepsOpen && feature.steps && { steps: { ...feature.steps, ...boundsOf(feature.steps, steps) } }),
  }));
}

/** Contradicting bounds are reported by checkGroups. */
function narrow(
  groups: Map<string, Bounds>,
  { group, min, max }: Bounds & { readonly group?: string },
): void {
  if (group === undefined) return;
  const known = groups.get(group);
  const both: Bounds = known ? { min: Math.max(known.min, min), max: lesser(known.max, max) } : { min, max };
  if (known === undefined || both.max === undefined || both.min <= both.max) groups.set(group, both);
}

function lesser(a: number | undefined, b: number | undefined): number | undefined {
  return a === undefined || b === undefined ? (a ?? b) : Math.min(a, b);
}

function lend(shape: Shape, groups: ReadonlyMap<string, Bounds>): Shape {
  return shape.type === 'fixed' ? shape : { ...shape, ...boundsOf(shape, groups) };
}

function boundsOf({ group }: Pick<Steps, 'group'>, groups: ReadonlyMap<string, Bounds>): Bounds | undefined {
  return group === undefined ? undefined : groups.get(group);
}

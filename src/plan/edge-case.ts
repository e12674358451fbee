import type { Change, EdgeCase, PlannedFeature } from './plan.ts';

/** The changes of a feature, by example. */
export type Changes = ReadonlyMap<number, Change>;

/** The changes of every feature that has any. */
export function changesByFeature(edgeCases: readonly EdgeCase[] = []): ReadonlyMap<string, Changes> {
  const changes = new Map<string, Map<number, Change>>();
  for (const { example, features, change } of edgeCases) {
    for (const feature of features) {
      const known = changes.get(feature) ?? new Map<number, Change>();
      changes.set(feature, known.set(example, change));
    }
  }
  return changes;
}

/**
 * Whether a list stays as it is drawn, even empty or absent, because other lists have the same length or divide it.
 */
export function keepsLength({ type }: Change, { lengthGroup, rowLengths }: Sized): boolean {
  return VALUE_CHANGES.has(type) && (lengthGroup !== undefined || rowLengths !== undefined);
}

/** Whether a feature of a record deliberately differs from its plan. */
export type IsIntended = (record: number, feature: string) => boolean;

/** An edge case in a manifest. */
interface Marked {
  readonly example: number;
  readonly features: readonly string[];
  readonly change: { readonly type: string };
}

/** Finds the features that are absent, or of another length, in a file that starts with the given example. */
export function intendedIn(edgeCases: readonly Marked[] = [], firstExample = 0): IsIntended {
  const reshaped = new Map(
    edgeCases
      .filter(({ change }) => !VALUE_CHANGES.has(change.type))
      .map(({ example, features }) => [example - firstExample, new Set(features)]),
  );
  return (record, feature) => reshaped.get(record)?.has(feature) ?? false;
}

const VALUE_CHANGES: ReadonlySet<string> = new Set(['int64', 'float', 'bytes', 'every']);

/** The part of a feature that decides how many elements it has. */
export type Sized = Pick<PlannedFeature, 'length' | 'rowSize' | 'lengthGroup' | 'rowLengths'>;

/** The most elements that a feature has under any of the changes. */
export function mostElementsUnder(changes: Changes, feature: Sized): number {
  return Math.max(0, ...Array.from(changes.values(), (change) => elementsUnder(change, feature, 0)));
}

/** How many elements a feature has under the change, which without it has `drawn`. */
export function elementsUnder(change: Change, feature: Sized, drawn: number): number {
  const { length, rowSize = 1 } = feature;
  const rows = typeof length === 'number' ? { min: length, max: length } : length;
  const min = rows.min * rowSize;
  const max = rows.max * rowSize;
  switch (change.type) {
    case 'int64':
    case 'float':
    case 'bytes':
    case 'every':
      return keepsLength(change, feature) ? drawn : Math.max(rowSize, min, drawn);
    case 'elements':
      return { none: 0, fewest: min, most: max, 'one-less': min - 1, 'one-more': max + 1 }[change.count];
    case 'no-entry':
    case 'no-list':
    case 'other-kind':
      return 0;
  }
}

import type { Feature } from '../schema/feature.ts';
import type { Label } from '../schema/schema.ts';

/** The kind of a label: 0 or 1, one of several classes, or a number. */
export type LabelKind = Label['type'];

/** Binary if the schema does not say so, as for the labels of a config. */
export function labelKind({ label }: Pick<Feature, 'label'>): LabelKind {
  return label?.type ?? 'binary';
}

/**
 * More classes cannot be learned from the examples of a smoke test, so they are equally likely and follow nothing.
 */
export const MAX_TAUGHT_CLASSES = 1000;

import type { Feature } from '../schema/feature.ts';
import type { Label } from '../schema/schema.ts';

/** What a label is: 0 or 1, one of several classes, or a number. */
export type LabelKind = Label['type'];

/** Of a label whose schema does not say it, as of a config's: binary. */
export function labelKind({ label }: Pick<Feature, 'label'>): LabelKind {
  return label?.type ?? 'binary';
}

/** Nobody learns more classes than that from the examples of a smoke test: then they are drawn alike, and alone. */
export const MAX_TAUGHT_CLASSES = 1000;

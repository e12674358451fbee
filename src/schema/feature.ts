import type { Kind } from '../base/kind.ts';
import type { Place } from '../base/problem.ts';

export type { Kind };

/** `label`: a task of the config, what the model learns to predict. */
export type Role = 'feature' | 'label';

/** One feature that the training reads, as schema and config together describe it. */
export interface Feature {
  readonly name: string;
  readonly kind: Kind;
  /** Elements in every example; `variable` where the reader takes any number (`length: -1`). */
  readonly length: number | 'variable';
  readonly role: Role;
  /** Where the config selects it, or where the schema describes it when there is no config. */
  readonly place: Place;
  /** Where the schema describes it. */
  readonly describedAt: Place;
}

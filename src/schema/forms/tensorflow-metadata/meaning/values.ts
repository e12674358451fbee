import type { Content, Domain } from '../../../schema.ts';

/** What the form says of a feature's values. */
export interface Values {
  readonly domain?: Domain;
  readonly content?: Content;
  /** Whether integers are ids, not quantities. */
  readonly isCategorical?: boolean;
}

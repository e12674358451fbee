import type { Content, Domain } from '../../../schema.ts';

/** What the form states about a feature's values. */
export interface Values {
  readonly domain?: Domain;
  readonly content?: Content;
  /** Whether integers are ids and not quantities. */
  readonly isCategorical?: boolean;
}

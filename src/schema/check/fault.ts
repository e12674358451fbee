/** What the checks of a schema have in common. */
import type { Kind } from '../../base/kind.ts';
import { error, type OnProblem, type Place } from '../../base/problem.ts';
import type { Fact, SchemaFeature } from '../schema.ts';

/** Why a feature cannot be as the schema has it. */
export interface Fault {
  readonly code: string;
  readonly message: string;
  readonly fix: string;
}

/** Makes a fault. */
export function fault(code: string, message: string, fix: string): Fault {
  return { code, message, fix };
}

/** Reports a fault where the fact stands. */
export function reportFault(feature: SchemaFeature, fact: Fact, found: Fault, onProblem: OnProblem): void {
  onProblem(error(found.code, placeOf(feature, fact), found.message, found.fix));
}

/** Where a fact of a feature stands. */
export function placeOf({ place, places }: SchemaFeature, fact: Fact): Place {
  return places?.[fact] ?? place;
}

/** What a message says of a feature that must be of another kind, as in `"x" is int64`. */
export function listKinds(kinds: readonly Kind[]): string {
  return kinds.join(' or ');
}

import type { Kind } from '../../base/kind.ts';
import { error, type OnProblem, type Place } from '../../base/problem.ts';
import type { Fact, Label, SchemaFeature, Tie } from '../schema.ts';

/** What the checks of a schema have in common. */

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

const ALL: readonly Kind[] = ['int64', 'float', 'bytes'];
const NUMBERS: readonly Kind[] = ['int64', 'float'];

/** The kinds of feature that may have a property of the domain or a content. */
export const KINDS_WITH: Readonly<Record<'bounds' | 'names' | 'content', readonly Kind[]>> = {
  bounds: NUMBERS,
  names: ['int64'],
  content: ['bytes'],
};

/** The kinds of feature that may follow another in this way. An image's height, say, is a number, its format a text. */
export const KINDS_OF_TIE: Readonly<Record<Tie['type'], readonly Kind[]>> = {
  'at-least': NUMBERS,
  'name-of': ['bytes'],
  'image-fact': ['int64', 'bytes'],
  'ragged-values': ALL,
  'sparse-index': ['int64'],
  'ragged-partition': ALL,
  equal: ALL,
  'shape-of': ['int64'],
};

/** The kinds of feature that may be this kind of label. */
export const KINDS_OF_LABEL: Readonly<Record<Label['type'], readonly Kind[]>> = {
  binary: NUMBERS,
  classes: ALL,
  regression: NUMBERS,
};

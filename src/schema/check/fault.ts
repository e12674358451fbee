import type { Kind } from '../../base/kind.ts';
import { error, type OnProblem, type Place } from '../../base/problem.ts';
import type { Fact, Label, SchemaFeature, Tie } from '../schema.ts';

/** A contradiction in the description of a feature. */
export interface Fault {
  readonly code: string;
  readonly message: string;
  readonly fix: string;
}

/** Makes a fault. */
export function fault(code: string, message: string, fix: string): Fault {
  return { code, message, fix };
}

/** Reports a fault at the place of the fact. */
export function reportFault(feature: SchemaFeature, fact: Fact, found: Fault, onProblem: OnProblem): void {
  onProblem(error(found.code, placeOf(feature, fact), found.message, found.fix));
}

/** The place of a fact of a feature. */
export function placeOf({ place, places }: SchemaFeature, fact: Fact): Place {
  return places?.[fact] ?? place;
}

/** The kinds as they are listed in messages. */
export function listKinds(kinds: readonly Kind[]): string {
  return kinds.join(' or ');
}

const ALL: readonly Kind[] = ['int64', 'float', 'bytes'];
const NUMBERS: readonly Kind[] = ['int64', 'float'];

/** The kinds of features that can have a property of the domain or a content. */
export const KINDS_WITH: Readonly<Record<'bounds' | 'names' | 'content', readonly Kind[]>> = {
  bounds: NUMBERS,
  names: ['int64'],
  content: ['bytes'],
};

/** The kinds of features that can have a tie. An image's height is a number, for example, but its format is a string. */
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

/** The kinds of features that can be a label of this type. */
export const KINDS_OF_LABEL: Readonly<Record<Label['type'], readonly Kind[]>> = {
  binary: NUMBERS,
  classes: ALL,
  regression: NUMBERS,
};

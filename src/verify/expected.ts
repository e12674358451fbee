import type { Kind } from '../base/kind.ts';
import { count } from './corruption.ts';

/** What every example must hold for one feature. */
export interface Expected {
  readonly name: string;
  readonly kind: Kind;
  /** Elements: fixed, or between two bounds, both included. */
  readonly length: number | { readonly min: number; readonly max: number };
  /** Whether an example may lack the feature; unless given, where no element at all is allowed too. */
  readonly mayBeAbsent?: boolean;
}

/** The expectations for features as schema, config or plan describe them. */
export function expectedOf(
  features: readonly (Omit<Expected, 'length'> & { readonly length: Expected['length'] | 'variable' })[],
): Expected[] {
  return features.map(({ name, kind, length, mayBeAbsent }) => ({
    name,
    kind,
    length: length === 'variable' ? { min: 0, max: Number.POSITIVE_INFINITY } : length,
    ...(mayBeAbsent !== undefined && { mayBeAbsent }),
  }));
}

/** What is wrong with a feature of this kind and number of elements; undefined when nothing is. */
export function featureFault(expected: Expected, kind: Kind, elements: number): string | undefined {
  if (kind !== expected.kind) return `its kind is ${kind}, ${expected.kind} expected`;
  const { length } = expected;
  const { min, max } = typeof length === 'number' ? { min: length, max: length } : length;
  if (elements >= min && elements <= max) return undefined;
  if (elements > 0) return `it has ${count(elements, 'value')}, ${lengthText(length)} expected`;
  const harm = typeof length === 'number' ? ' (TensorFlow fails on it even with a default)' : '';
  return `its list is empty, ${lengthText(length)} expected${harm}`;
}

/** What is wrong when a feature is not there; undefined when it may be absent. */
export function absenceFault({ kind, length, mayBeAbsent }: Expected): string | undefined {
  // For TensorFlow, absent and empty are the same row of a feature with variable length.
  if (mayBeAbsent ?? (typeof length !== 'number' && length.min === 0)) return undefined;
  return `it is absent, or its kind is unset: ${kind} with ${lengthText(length)} expected`;
}

function lengthText(length: Expected['length']): string {
  if (typeof length === 'number') return count(length, 'value');
  const { min, max } = length;
  return max === Number.POSITIVE_INFINITY ? `${min} or more values` : `${min} to ${max} values`;
}

/** The hidden factors that a feature carries if the labels of the profile are learnable. */
import type { Feature } from '../schema/feature.ts';
import type { Content, RecordType } from '../schema/schema.ts';
import { colorChannels } from './distributions/image.ts';
import type { Factors } from './distributions/types.ts';
import type { Lengths } from './schema-lengths.ts';

/** How the training reads the data. */
export interface Reading {
  readonly record: RecordType;
  /** Whether a training config selects the features: its models learn from vectors of fixed length. */
  readonly isConfigured: boolean;
}

/**
 * `kept` is how many elements the reader keeps: only these carry factors. `areItemsLabelled`: items or steps of the feature
 * have their own labels. Undefined if the feature carries none.
 */
export function carriedFactors(
  feature: Feature,
  kept: number | undefined,
  lengths: Lengths,
  isFollowed: boolean,
  areItemsLabelled: boolean,
  { record, isConfigured }: Reading,
): Factors | undefined {
  const { kind, length, steps, role, tie, content } = feature;
  if (role === 'label') return undefined;
  const isVector = kind !== 'bytes' && length !== 'variable' && steps === undefined;
  if (isVector) return length === 0 ? undefined : factorsFor(Math.min(kept ?? length, length));
  if (isConfigured || tie !== undefined) return undefined;
  const isByItem = areItemsLabelled && length !== 'variable';
  if (kind === 'bytes') {
    const factors = content && ofContent(content, lengths);
    return factors && isByItem && length === 1 ? { ...factors, byItem: true } : factors;
  }
  // The numbers of an item are treated as a vector of their own.
  if (isByItem) return length === 0 ? undefined : { ...factorsFor(length), byItem: true };
  if (record === 'example-list' && steps !== undefined) return undefined;
  // If the numbers are lengths of rows, for example, a factor would change the length of another feature.
  return isFollowed ? undefined : { count: 1, kept: maxInStep(lengths), manner: 'pooled' };
}

function ofContent(content: Content, lengths: Lengths): Factors | undefined {
  const pooled = { kept: maxInStep(lengths), manner: 'pooled' } as const;
  switch (content.type) {
    case 'image':
      return { count: colorChannels(content.channels), ...pooled };
    case 'text':
      return { count: 1, ...pooled };
    case 'tensor':
    case 'raw':
      return content.dtype === 'string' ? undefined : arrayFactors(content.shape);
    case 'json':
      return undefined;
  }
}

function arrayFactors(shape: readonly number[]): Factors | undefined {
  const elements = shape.reduce((product, dim) => product * dim, 1);
  return elements === 0 ? undefined : factorsFor(elements);
}

function maxInStep({ length, rowSize = 1 }: Lengths): number {
  return rowSize * (typeof length === 'number' ? length : length.max);
}

/** A factor drives at least this many elements, if there are so many, so that a model finds it. */
const ELEMENTS_PER_FACTOR = 12;
const MAX_FACTORS = 8;

function factorsFor(kept: number): Factors {
  return { count: Math.min(MAX_FACTORS, Math.max(1, Math.floor(kept / ELEMENTS_PER_FACTOR))), kept };
}

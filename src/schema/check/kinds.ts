import type { Kind } from '../../base/kind.ts';
import type { Label, Tie } from '../schema.ts';

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

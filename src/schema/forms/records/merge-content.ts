/** Merges the recognised contents of several values. */
import type { Content, Dtype, Range } from '../../schema.ts';

/** The recognised content of a single value. */
export type ContentFacts =
  | {
      readonly type: 'image';
      readonly format: 'png' | 'jpeg';
      readonly height: number;
      readonly width: number;
      readonly channels: 1 | 2 | 3 | 4;
      readonly bits: 8 | 16;
    }
  | { readonly type: 'text'; readonly words: number }
  | { readonly type: 'tensor'; readonly dtype: Dtype; readonly shape: readonly number[] }
  | { readonly type: 'json' };

/** The common content of several values. */
export interface Merged {
  /** Undefined if they are free text, or if a schema cannot describe them. */
  readonly content: Content | undefined;
  /** What the content does not express. */
  readonly note?: string;
}

/** The content that describes a single value. */
export function contentOf(facts: ContentFacts): Content {
  switch (facts.type) {
    case 'image':
      return { ...facts, height: only(facts.height), width: only(facts.width) };
    case 'text':
      return { type: 'text', words: only(facts.words) };
    case 'tensor':
      return { type: 'tensor', dtype: facts.dtype, shape: facts.shape };
    case 'json':
      return facts;
  }
}

function only(value: number): Range {
  return { min: value, max: value };
}

/** The content that describes both values. */
export function mergeContents(a: Content, b: Content): Merged {
  if (a.type === 'image' && b.type === 'image') return mergeImages(a, b);
  if (a.type === 'text' && b.type === 'text') {
    return { content: { type: 'text', words: union(a.words, b.words) } };
  }
  if (JSON.stringify(a) === JSON.stringify(b)) return { content: a };
  const isText = [a, b].every(({ type }) => type === 'text' || type === 'json');
  if (isText) return { content: undefined };
  const kinds = a.type === b.type ? `${a.type}s of different types or shapes` : `${a.type} and ${b.type}`;
  return { content: undefined, note: `its values contain ${kinds}, which a schema cannot describe` };
}

type Image = Content & { readonly type: 'image' };

/** Images of different formats are described by the first one, so that images are generated at all. */
function mergeImages(a: Image, b: Image): Merged {
  const content = { ...a, height: union(a.height, b.height), width: union(a.width, b.width) };
  if (a.format === b.format && a.channels === b.channels && a.bits === b.bits) return { content };
  return { content, note: `its images are ${describe(a)} and ${describe(b)}: the schema only has the first` };
}

function describe({ format, channels, bits }: Image): string {
  return `${format} (${channels} channels of ${bits} bits)`;
}

/** The smallest range that contains both. */
export function union(a: Range, b: Range): Range {
  return { min: Math.min(a.min, b.min), max: Math.max(a.max, b.max) };
}

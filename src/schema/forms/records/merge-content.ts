/** What several values of a bytes feature hold in common. */
import type { Content, Dtype, Range } from '../../schema.ts';

/** What a single value was recognised as. */
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

/** What is known of several values. */
export interface Merged {
  /** Undefined if they are free text, or where a schema cannot say what they hold. */
  readonly content: Content | undefined;
  /** What the content does not say of them. */
  readonly note?: string;
}

/** The content of which a value is an instance. */
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

/** The content that two values have in common. */
export function mergeContents(a: Content, b: Content): Merged {
  if (a.type === 'image' && b.type === 'image') return mergeImages(a, b);
  if (a.type === 'text' && b.type === 'text') {
    return { content: { type: 'text', words: union(a.words, b.words) } };
  }
  if (JSON.stringify(a) === JSON.stringify(b)) return { content: a };
  const isText = [a, b].every(({ type }) => type === 'text' || type === 'json');
  if (isText) return { content: undefined };
  const kinds = a.type === b.type ? `${a.type}s of different types or shapes` : `${a.type} and ${b.type}`;
  return { content: undefined, note: `its values hold ${kinds}, which a schema cannot say` };
}

type Image = Content & { readonly type: 'image' };

/** Images that are not of one form become those of the first, so that there are images at all. */
function mergeImages(a: Image, b: Image): Merged {
  const content = { ...a, height: union(a.height, b.height), width: union(a.width, b.width) };
  if (a.format === b.format && a.channels === b.channels && a.bits === b.bits) return { content };
  return { content, note: `its images are ${describe(a)} and ${describe(b)}: the schema has the first` };
}

function describe({ format, channels, bits }: Image): string {
  return `${format} (${channels} channels of ${bits} bits)`;
}

/** The least range that holds both. */
export function union(a: Range, b: Range): Range {
  return { min: Math.min(a.min, b.min), max: Math.max(a.max, b.max) };
}

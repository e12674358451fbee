/** Finds out what the values of a bytes feature have in common, without keeping them. */
import { isUtf8 } from 'node:buffer';
import type { Content, Range } from '../../schema.ts';
import { type ContentFacts, contentOf, type Merged, mergeContents, union } from './merge-content.ts';

/** Recognises the content of bytes; undefined if it is unknown. */
export type RecogniseContent = (bytes: Uint8Array) => ContentFacts | undefined;

export interface ContentTally {
  /** Adds a value, and returns its recognised content. */
  readonly add: (value: Buffer) => ContentFacts | undefined;
  /** What all values have in common. */
  readonly finish: () => Merged;
}

/** Makes a tally without values. */
export function contentTally(recognise: RecogniseContent): ContentTally {
  let recognised: Merged | undefined;
  /** The sizes of values whose content was not recognised. */
  let sizes: Range | undefined;
  let isBinary = false;

  return {
    add: (value) => {
      // In many files an empty value stands for an absent one, so it says nothing about the content.
      if (value.length === 0) return undefined;
      const facts = recognise(value);
      if (facts !== undefined) {
        recognised = mergeInto(recognised, contentOf(facts));
        return facts;
      }
      const size = { min: value.length, max: value.length };
      sizes = sizes === undefined ? size : union(sizes, size);
      isBinary ||= !isUtf8(value);
      return undefined;
    },
    finish: () => {
      if (recognised === undefined) return { content: isBinary ? arrayOf(sizes) : undefined };
      if (sizes === undefined) return { ...recognised, content: beyondWord(recognised.content) };
      const type = recognised.content?.type;
      if (type === undefined || type === 'text' || type === 'json') return { content: undefined };
      return { content: undefined, note: `only some of its values contain a ${type}` };
    },
  };
}

function mergeInto(merged: Merged | undefined, content: Content): Merged {
  if (merged === undefined) return { content };
  return merged.content === undefined ? merged : { ...merged, ...mergeContents(merged.content, content) };
}

/** Single words count as free text, because they may be identifiers, categories or digests. */
function beyondWord(content: Content | undefined): Content | undefined {
  return content?.type === 'text' && content.words.max < 2 ? undefined : content;
}

/** Bytes of equal size that are not text. */
function arrayOf(sizes: Range | undefined): Content | undefined {
  if (sizes === undefined || sizes.min !== sizes.max) return undefined;
  return { type: 'raw', dtype: 'uint8', shape: [sizes.max] };
}

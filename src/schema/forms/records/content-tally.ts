/** What the values of a bytes feature have in common. No value is kept. */
import { isUtf8 } from 'node:buffer';
import type { Content, Range } from '../../schema.ts';
import { type ContentFacts, contentOf, type Merged, mergeContents, union } from './merge-content.ts';

/** Tells what bytes hold where a value shows it; undefined if it shows nothing. */
export type RecogniseContent = (bytes: Uint8Array) => ContentFacts | undefined;

export interface ContentTally {
  /** Takes one more value; gives what it was recognised as. */
  readonly add: (value: Buffer) => ContentFacts | undefined;
  /** What is known of all values. */
  readonly finish: () => Merged;
}

/** A tally of no values. */
export function contentTally(recognise: RecogniseContent): ContentTally {
  let recognised: Merged | undefined;
  /** Sizes of the values that were not recognised. */
  let sizes: Range | undefined;
  let isBinary = false;

  return {
    add: (value) => {
      // An empty value stands for none in many files, whatever the others hold.
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
      return { content: undefined, note: `only some of its values hold a ${type}` };
    },
  };
}

function mergeInto(merged: Merged | undefined, content: Content): Merged {
  if (merged === undefined) return { content };
  return merged.content === undefined ? merged : { ...merged, ...mergeContents(merged.content, content) };
}

/** Single words may be identifiers, categories or digests: they are free text. */
function beyondWord(content: Content | undefined): Content | undefined {
  return content?.type === 'text' && content.words.max < 2 ? undefined : content;
}

/** Bytes of equal size that are no text. */
function arrayOf(sizes: Range | undefined): Content | undefined {
  if (sizes === undefined || sizes.min !== sizes.max) return undefined;
  return { type: 'raw', dtype: 'uint8', shape: [sizes.max] };
}

/** Finds features that always contain a fact about the image in another feature. */
import { createHash } from 'node:crypto';
import type { ImageFact, Tie } from '../../schema.ts';
import type { ContentFacts } from './merge-content.ts';
import type { Glance } from './tally.ts';

export interface FactTally {
  /** Adds the features of the next unit. */
  readonly add: (glances: ReadonlyMap<string, Glance>) => void;
  /** The tie of such a feature. */
  readonly tieOf: (name: string) => FactTie | undefined;
}

type FactTie = Tie & { readonly type: 'image-fact' };
type Image = ContentFacts & { readonly type: 'image' };

const FACTS: readonly ImageFact[] = ['height', 'width', 'channels', 'format', 'size', 'sha256'];

/** A feature also has to be named like the fact, because equal numbers alone may be a coincidence. */
export function factTally(): FactTally {
  /** By feature, then by image and fact; undefined if a unit has contradicted it. */
  const ties = new Map<string, Map<string, FactTie | undefined>>();
  const named = new Map<string, readonly ImageFact[]>();

  function judge(name: string, { value }: Glance, feature: string, image: Image, data: Buffer): void {
    const facts = named.get(name) ?? FACTS.filter((word) => lastWord(name).includes(word));
    named.set(name, facts);
    for (const fact of facts) {
      const found = ties.get(name) ?? new Map<string, FactTie | undefined>();
      ties.set(name, found);
      const key = `${fact} ${feature}`;
      const isRefuted = found.has(key) && found.get(key) === undefined;
      const holds = !isRefuted && isFact(fact, image, data, value);
      found.set(key, holds ? { type: 'image-fact', feature, fact } : undefined);
    }
  }

  return {
    add: (glances) => {
      for (const [feature, { content, value: data, length }] of glances) {
        if (content?.type !== 'image' || length !== 1 || !Buffer.isBuffer(data)) continue;
        for (const [name, glance] of glances) {
          if (name !== feature && glance.length === 1) judge(name, glance, feature, content, data);
        }
      }
    },
    tieOf: (name) => {
      const [only, ...others] = [...(ties.get(name)?.values() ?? [])].filter((tie) => tie !== undefined);
      return others.length === 0 ? only : undefined;
    },
  };
}

function lastWord(name: string): string {
  return name.slice(name.lastIndexOf('/') + 1).toLowerCase();
}

function isFact(fact: ImageFact, image: Image, data: Buffer, value: Glance['value']): boolean {
  const text = Buffer.isBuffer(value) ? value.toString('latin1') : undefined;
  switch (fact) {
    case 'height':
    case 'width':
      return value === image[fact];
    case 'channels':
      return value === image.channels;
    case 'size':
      return value === data.length;
    case 'format':
      return text === image.format;
    case 'sha256':
      return text === createHash('sha256').update(data).digest('hex');
  }
}

/** What the first records of some files hold of the features that a training reads. */
import type { Kind } from '../base/kind.ts';
import type { Statistics } from '../statistics/statistics.ts';
import { tryDecode } from './inspect.ts';
import { summarizer } from './summary.ts';

export interface Sampler {
  /** The next record. */
  readonly add: (data: Buffer) => void;
  /** In the order of the features; none where the first record is too large to be looked at. */
  readonly counted: () => readonly { readonly statistics: Statistics }[];
}

/** Decoding takes many times as long as checking, so that is all there is looked at. */
const SAMPLED_BYTES = 4 * 2 ** 20;

export function sampleValues(features: readonly { readonly name: string; readonly kind: Kind }[]): Sampler {
  const summaries = features.map(({ name, kind }) => ({ name, kind, ...summarizer(kind) }));
  let rest = SAMPLED_BYTES;
  let examples = 0;
  return {
    add: (data) => {
      rest -= data.length;
      if (rest < 0) return;
      examples++;
      // What is damaged is reported by others.
      const example = tryDecode(data, () => undefined);
      for (const { name, kind, add } of summaries) {
        const values = example.get(name);
        if (values?.kind === kind) add(values);
      }
    },
    counted: () => {
      if (examples === 0) return [];
      return summaries.map(({ name, finish }) => ({ statistics: finish(name, examples).statistics }));
    },
  };
}

/** Tallies the values of one feature. */
import type { Kind } from '../../../base/kind.ts';
import { integerOf } from '../../integer.ts';
import type { Domain } from '../../schema.ts';
import { contentTally, type RecogniseContent } from './content-tally.ts';
import type { ContentFacts, Merged } from './merge-content.ts';
import { eachValue } from './values.ts';

/** Stands for the length of an absent feature. */
export const ABSENT = -1;

/** The value and content of the feature in the last unit. */
export interface Glance {
  readonly length: number;
  readonly value: number | bigint | Buffer | undefined;
  readonly content: ContentFacts | undefined;
}

export interface FeatureTally {
  /** Adds the feature of a unit, which is an example, a step or an item. Skipped units lack it. */
  readonly add: (feature: Buffer, unit: number) => Glance;
  readonly kinds: ReadonlySet<Kind>;
  /** Number of values in each unit, up to the last one with the feature. */
  readonly lengths: readonly number[];
  readonly domain: () => Domain | undefined;
  readonly content: () => Merged;
}

/** Makes the tally of a feature. `unset` is its length in a unit that has it without a kind. */
export function featureTally(recognise: RecogniseContent, unset = ABSENT): FeatureTally {
  const kinds = new Set<Kind>();
  const lengths: number[] = [];
  const contents = contentTally(recognise);
  let least: number | bigint | undefined;
  let greatest: number | bigint | undefined;

  function see(value: number | bigint): void {
    if (least === undefined || value < least) least = value;
    if (greatest === undefined || value > greatest) greatest = value;
  }

  return {
    kinds,
    lengths,
    add: (feature, unit) => {
      let value: Glance['value'];
      let content: ContentFacts | undefined;
      const found = eachValue(feature, {
        integer: (integer) => {
          value = integer;
          see(integer);
        },
        float: (float) => {
          if (Number.isFinite(float)) see(float);
        },
        bytes: (bytes) => {
          value = bytes;
          content = contents.add(bytes);
        },
      });
      while (lengths.length < unit) lengths.push(ABSENT);
      const length = found?.length ?? unset;
      if (found) kinds.add(found.kind);
      lengths.push(length);
      return { length, value, content };
    },
    domain: () => {
      if (least === undefined || greatest === undefined) return undefined;
      if (kinds.has('int64')) return { min: integerOf(`${least}`), max: integerOf(`${greatest}`) };
      return { min: roundDown(Number(least)) + 0, max: -roundDown(-Number(greatest)) + 0 };
    },
    content: contents.finish,
  };
}

const DIGITS = 6;

/** Rounds a float down to six digits. In full it has up to 17, of which a 32-bit float only keeps 7. */
function roundDown(value: number): number {
  if (Number.isInteger(value)) return value;
  const scale = 10 ** (DIGITS - 1 - Math.floor(Math.log10(Math.abs(value))));
  const rounded = Math.floor(value * scale) / scale;
  return rounded <= value ? rounded : value;
}

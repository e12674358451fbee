/**
 * Hidden factors are standard normal numbers of an example or an item. Features carry them and labels follow them,
 * but they are not written themselves.
 */
import { normalOfDraw, prepareNormal } from '../../math/normal.ts';
import { bits, type Key, rowKey } from '../../math/random.ts';
import type { Streams } from './types.ts';

/** One hidden factor of a feature. */
export interface FactorName {
  readonly feature: string;
  readonly factor: number;
}

/** How a label follows hidden factors. Its values still have exactly its distribution. */
export interface Follows {
  /** The share of the deviation of the latent variable under a value that g explains; 0 to 1. */
  readonly signal: number;
  /** g is the sum of these factors over the root of their count; like each of them, it is standard normal. */
  readonly factors: readonly FactorName[];
  /** Each value follows the factors of its own item. */
  readonly byItem?: true;
}

/** A factor that several features with one number each share, so that they are correlated. */
export interface SharedFactor {
  /** The first of these features: the factor is in a stream of it. */
  readonly of: string;
  /** The correlation of the normal variable under the value with the factor. */
  readonly loading: number;
}

/** Returns g of an example, or of one of its items. */
export function readFollowed(
  { factors, byItem }: Pick<Follows, 'factors' | 'byItem'>,
  streamsOf: (feature: string) => Streams,
): (example: number, item: number) => number {
  prepareNormal();
  const readers = factors.map(({ feature, factor }) => {
    const { ofDataset } = streamsOf(feature);
    return byItem ? readItemFactor(ofDataset('factor'), factor) : readFactor(ofDataset('factor'), factor);
  });
  const weight = 1 / Math.sqrt(factors.length);
  return (example, item) => {
    let g = 0;
    for (const factorOf of readers) g += weight * factorOf(example, item);
    return g;
  };
}

type ReadFactor = (example: number, item: number) => number;

/** Fills in the factors of an example. */
export type ReadFactors = (example: number, factors: Float64Array) => void;

/** All factors of the stream `key`, in their order. */
export function readFactors(key: Key): ReadFactors {
  const row = new Int32Array(2);
  return (example, factors) => {
    rowKey(key, example, row);
    for (let f = 0; f < factors.length; f++) factors[f] = normalOfDraw(bits(row[0]!, row[1]!, f));
  };
}

/** Factor number `factor` of the stream `key`. */
export function readFactor(key: Key, factor: number): ReadFactor {
  const row = new Int32Array(2);
  return (example) => {
    rowKey(key, example, row);
    return normalOfDraw(bits(row[0]!, row[1]!, factor));
  };
}

/** The same for items, each of which has its own factors. */
export function readItemFactor(key: Key, factor: number): ReadFactor {
  const [row, ofItem] = [new Int32Array(2), new Int32Array(2)];
  return (example, item) => {
    rowKey(key, example, row);
    rowKey(row, item, ofItem);
    return normalOfDraw(bits(ofItem[0]!, ofItem[1]!, factor));
  };
}

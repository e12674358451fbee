/**
 * Hidden factors are standard normal numbers of an example or an item. Features carry them and labels follow them,
 * but they are not written themselves.
 */
import { normalOfDraw, prepareNormal } from '../../math/normal.ts';
import { bits, type Key, rowKey } from '../../math/random.ts';
import type { DrawContext } from './types.ts';

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
  /** Each value follows the factors of its own item or step. */
  readonly byItem?: true;
}

/** A factor that several features with one number each share, so that they are correlated. */
export interface SharedFactor {
  /** The first of these features: the factor is in a stream of it. */
  readonly of: string;
  /** The correlation of the normal variable under the value with the factor. */
  readonly loading: number;
}

/** Gives the factors of other features. */
export type FactorSource = Pick<DrawContext, 'streamsOf' | 'itemsOf'>;

/** Returns g of an example, or of one of its items. */
export function readFollowed(
  { factors, byItem }: Pick<Follows, 'factors' | 'byItem'>,
  source: FactorSource,
): (example: number, item: number) => number {
  prepareNormal();
  const readers = factors.map((name) => (byItem ? ofItems(name, source) : ofExample(name, source)));
  const weight = 1 / Math.sqrt(factors.length);
  return (example, item) => {
    let g = 0;
    for (const factorOf of readers) g += weight * factorOf(example, item);
    return g;
  };
}

type ReadFactor = (example: number, item: number) => number;

function ofItems({ feature, factor }: FactorName, { streamsOf }: FactorSource): ReadFactor {
  return readItemFactor(streamsOf(feature).ofDataset('factor'), factor);
}

/** Where every item has factors of its own, their sum over the root of their number: standard normal again. */
function ofExample(name: FactorName, source: FactorSource): ReadFactor {
  const ofAll = readFactor(source.streamsOf(name.feature).ofDataset('factor'), name.factor);
  const itemsOf = source.itemsOf(name.feature);
  if (itemsOf === undefined) return ofAll;
  const ofOne = ofItems(name, source);
  return (example) => {
    const items = itemsOf(example);
    if (items === 0) return ofAll(example, 0);
    let sum = 0;
    for (let item = 0; item < items; item++) sum += ofOne(example, item);
    return sum / Math.sqrt(items);
  };
}

/** Fills in the factors of an example, or of one of its items. */
export type ReadFactors = (example: number, factors: Float64Array, item: number) => void;

/** All factors of the stream `key`, in their order. */
export function readFactors(key: Key, byItem: boolean): ReadFactors {
  const row = new Int32Array(2);
  const ofItem = new Int32Array(2);
  return (example, factors, item) => {
    rowKey(key, example, row);
    if (byItem) rowKey(row, item, ofItem);
    const [a, b] = byItem ? ofItem : row;
    for (let f = 0; f < factors.length; f++) factors[f] = normalOfDraw(bits(a!, b!, f));
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
function readItemFactor(key: Key, factor: number): ReadFactor {
  const row = new Int32Array(2);
  const ofItem = new Int32Array(2);
  return (example, item) => {
    rowKey(key, example, row);
    rowKey(row, item, ofItem);
    return normalOfDraw(bits(ofItem[0]!, ofItem[1]!, factor));
  };
}

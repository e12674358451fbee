/**
 * How draws are tied to hidden factors. The latent value of an element is loading * factor + noise, a standard normal
 * variable; its probability replaces the draw. So each draw alone is uniform, and only together do they reveal the
 * factor.
 */
import { drawOfNormal, normalOfDraw, prepareNormal } from '../../math/normal.ts';
import { bits, type Key, rowKey, unit } from '../../math/random.ts';
import { type ReadFactors, readFactors } from './hidden-factors.ts';
import type { Factors, Streams } from './types.ts';

/** Ties the first `count` draws of an example, in place; `item` is the one they are of, where each has its own factors. */
export type TieDraws = (example: number, count: number, draws: Uint32Array, item: number) => void;

/** Ties as the factors describe them. */
export function tieOf(factors: Factors, streams: Streams, length: number): TieDraws {
  return tieVector(vectorTieOf(factors, streams, length));
}

/**
 * How the first elements of an example or an item follow its factors: each factor drives the run of elements that ends at
 * its place in `ends`.
 */
export interface VectorTie {
  readonly loadings: Float64Array;
  readonly noises: Float64Array;
  readonly ends: readonly number[];
  readonly readFactors: ReadFactors;
}

export function vectorTieOf(factors: Factors, streams: Streams, length: number): VectorTie {
  prepareNormal();
  const { count, byItem = false } = factors;
  const readFactorsOf = readFactors(streams.ofDataset('factor'), byItem);
  if (factors.manner === 'pooled') {
    const loadings = new Float64Array(length).fill(POOLED_LOADING);
    return { loadings, noises: noisesBeside(loadings), ends: [length], readFactors: readFactorsOf };
  }
  const kept = Math.min(factors.kept, length);
  const loadings = loadingsOf(streams.ofFeature('loading'), kept);
  const ends = Array.from({ length: count }, (_, f) => Math.floor(((f + 1) * kept) / count));
  return { loadings, noises: noisesBeside(loadings), ends, readFactors: readFactorsOf };
}

/** How strongly each element of a list or a text follows its factor: pooling over a few elements finds it. */
const POOLED_LOADING = 0.9;

function tieVector({ loadings, noises, ends, readFactors }: VectorTie): TieDraws {
  const latents = new Float64Array(loadings.length);
  const factors = new Float64Array(ends.length);
  return (example, count, draws, item) => {
    readFactors(example, factors, item);
    const tied = Math.min(count, latents.length);
    // Three loops, because V8 does not inline both tables into one: 10 ns an element against 25.
    for (let i = 0; i < tied; i++) latents[i] = normalOfDraw(draws[i]!);
    for (let f = 0, i = 0; f < factors.length; f++) {
      const factor = factors[f]!;
      for (const end = Math.min(tied, ends[f]!); i < end; i++)
        latents[i] = loadings[i]! * factor + noises[i]! * latents[i]!;
    }
    for (let i = 0; i < tied; i++) draws[i] = drawOfNormal(latents[i]!);
  };
}

/** Ties the first `count` draws of an example whose items have their own factors and `itemLength` elements each. */
export function tieItems(
  factors: Factors,
  streams: Streams,
  itemLength: number,
): (example: number, count: number, draws: Uint32Array) => void {
  const { loadings, noises, ends, readFactors } = vectorTieOf(factors, streams, itemLength);
  const ofItem = new Float64Array(ends.length);
  return (example, count, draws) => {
    for (let item = 0, at = 0; at < count; item++, at += itemLength) {
      readFactors(example, ofItem, item);
      for (let f = 0, i = 0; f < ofItem.length; f++) {
        for (const end = ends[f]!; i < end; i++)
          draws[at + i] = drawOfNormal(loadings[i]! * ofItem[f]! + noises[i]! * normalOfDraw(draws[at + i]!));
      }
    }
  };
}

/** One draw, tied with this loading. */
export function tieDraw(draw: number, factor: number, loading: number): number {
  return drawOfNormal(loading * factor + Math.sqrt(1 - loading * loading) * normalOfDraw(draw));
}

/** The least and the greatest loading; a lone element reveals its factor completely. */
const WEAKEST = 0.6;
const STRONGEST = 0.95;

/** Not of the dataset: training and validation share their loadings. */
function loadingsOf(key: Key, count: number): Float64Array {
  if (count === 1) return Float64Array.of(1);
  const row = new Int32Array(2);
  rowKey(key, 0, row);
  const loadings = new Float64Array(count);
  for (let i = 0; i < count; i++) {
    const draw = bits(row[0]!, row[1]!, i);
    const size = WEAKEST + (STRONGEST - WEAKEST) * unit((draw << 1) >>> 0);
    loadings[i] = draw >= 0x8000_0000 ? -size : size;
  }
  return loadings;
}

/** What makes the variance of a latent value 1. */
function noisesBeside(loadings: Float64Array): Float64Array {
  return loadings.map((loading) => Math.sqrt(1 - loading * loading));
}

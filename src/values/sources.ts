/** Where the draws of a feature come from: 32 uniform bits an element, one row an example. */

import { drawOfNormal, normalOfDraw, prepareNormal } from '../math/normal.ts';
import { bits, type Key, rowKey, unit } from '../math/random.ts';
import type { Factors } from '../plan/plan.ts';

/** Fills the first `count` draws with those of the example. */
export type FillDraws = (example: number, count: number, draws: Uint32Array) => void;

/** Draws that depend on nothing else. */
export function independentDraws(key: Key): FillDraws {
  const row = new Int32Array(2);
  return (example, count, draws) => {
    rowKey(key, example, row);
    const [a, b] = [row[0]!, row[1]!];
    for (let i = 0; i < count; i++) draws[i] = bits(a, b, i);
  };
}

export interface FactorKeys {
  readonly value: Key;
  readonly factor: Key;
  /** Not of the dataset: training and validation share their loadings. */
  readonly loading: Key;
}

/**
 * Draws that hidden factors drive. Under an element lies the latent value loading * factor + noise, a standard normal
 * variable; its probability is the draw. So each draw alone is uniform, and only together do they tell the factor.
 */
export function factorDraws(
  keys: FactorKeys,
  { count: factorCount, kept }: Factors,
  length: number,
): FillDraws {
  prepareNormal();
  const fillNoise = independentDraws(keys.value);
  const fillFactors = factorsOf(keys.factor, factorCount);
  const loadings = loadingsOf(keys.loading, Math.min(kept, length));
  const noises = noisesBeside(loadings);
  const factors = new Float64Array(factorCount);
  const latents = new Float64Array(loadings.length);
  return (example, count, draws) => {
    fillNoise(example, count, draws);
    fillFactors(example, factors);
    // Three loops, because V8 does not inline both tables into one: 10 ns an element against 25.
    for (let i = 0; i < latents.length; i++) latents[i] = normalOfDraw(draws[i]!);
    for (let f = 0; f < factorCount; f++) {
      const factor = factors[f]!;
      const end = firstElement(f + 1, factorCount, loadings.length);
      for (let i = firstElement(f, factorCount, loadings.length); i < end; i++) {
        latents[i] = loadings[i]! * factor + noises[i]! * latents[i]!;
      }
    }
    for (let i = 0; i < latents.length; i++) draws[i] = drawOfNormal(latents[i]!);
  };
}

/** The factors of an example, standard normal numbers. */
export function factorsOf(key: Key, count: number): (example: number, out: Float64Array) => void {
  prepareNormal();
  const row = new Int32Array(2);
  return (example, out) => {
    rowKey(key, example, row);
    for (let f = 0; f < count; f++) out[f] = normalOfDraw(bits(row[0]!, row[1]!, f));
  };
}

/** Where the run of elements that a factor drives begins. */
function firstElement(factor: number, factors: number, kept: number): number {
  return Math.floor((factor * kept) / factors);
}

/** Loadings are this strong at least, and at most; a lone element tells its factor whole. */
const WEAKEST = 0.6;
const STRONGEST = 0.95;

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
  const noises = new Float64Array(loadings.length);
  for (let i = 0; i < noises.length; i++) noises[i] = Math.sqrt(1 - loadings[i]! * loadings[i]!);
  return noises;
}

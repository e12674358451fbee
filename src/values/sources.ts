/** The source of the draws of a feature: 32 uniform bits per element, one row per example. */
import { normalTables, prepareNormal } from '../math/normal.ts';
import { bits, type Key, rowFrom, rowKey } from '../math/random.ts';
import { readFactor, type SharedFactor } from '../plan/distributions/hidden-factors.ts';
import { tieDraw, tieItems, tieOf, type VectorTie, vectorTieOf } from '../plan/distributions/ties.ts';
import type { Factors, Streams } from '../plan/distributions/types.ts';
import type { Kernel } from '../tfrecord/kernel/kernel.ts';

/** Fills the first `count` draws with those of the example. */
export type FillDraws = (example: number, count: number, draws: Uint32Array) => void;

/** Memory for draws: in the kernel, if it fills them. */
export function drawsFor(length: number, kernel: Kernel | undefined): Uint32Array {
  return kernel?.draws(length) ?? new Uint32Array(length);
}

/** Independent draws. A kernel only fills draws in its own memory. */
export function independentDraws(key: Key, kernel?: Kernel): FillDraws {
  const row = new Int32Array(2);
  if (kernel !== undefined) {
    return (example, count, draws) => {
      rowKey(key, example, row);
      kernel.putBits(draws, 0, count, row[0]!, row[1]!);
    };
  }
  return (example, count, draws) => {
    rowKey(key, example, row);
    const a = row[0]!;
    const b = row[1]!;
    for (let i = 0; i < count; i++) draws[i] = bits(a, b, i);
  };
}

/** Draws that hidden factors drive; those of the stream `value` are the noise. */
export function factorDraws(
  streams: Streams,
  factors: Factors,
  length: number,
  itemLength = length,
  kernel?: Kernel,
): FillDraws {
  const value = streams.ofDataset('value');
  if (kernel !== undefined && !factors.byItem)
    return kernelFactorDraws(value, vectorTieOf(factors, streams, length), kernel);
  const fillNoise = independentDraws(value, kernel);
  const tie = factors.byItem ? tieItems(factors, streams, itemLength) : tieOf(factors, streams, length);
  return (example, count, draws) => {
    fillNoise(example, count, draws);
    tie(example, count, draws, 0);
  };
}

function kernelFactorDraws(key: Key, vector: VectorTie, kernel: Kernel): FillDraws {
  const row = new Int32Array(2);
  const fillTied = kernelTiedDraws(vector, kernel);
  const length = vector.loadings.length;
  return (example, count, draws) => {
    rowKey(key, example, row);
    const tied = Math.min(length, count);
    fillTied(example, tied, row, draws);
    // Comes last, because the kernel writes behind what it ties.
    kernel.putBits(draws, tied, count, rowFrom(row[0]!, tied), row[1]!);
  };
}

/** Fills the first `count` draws, and up to three more, from the row of the example, and ties them. */
type FillTiedDraws = (example: number, count: number, row: Key, draws: Uint32Array) => void;

/** Ties from the kernel, which are those of `tieOf`. */
export function kernelTiedDraws(
  { loadings, noises, ends, readFactors }: VectorTie,
  kernel: Kernel,
): FillTiedDraws {
  kernel.useNormal(normalTables());
  const tie = { loadings: kernel.doubles(loadings.length), noises: kernel.doubles(noises.length) };
  tie.loadings.set(loadings);
  tie.noises.set(noises);
  const factors = new Float64Array(ends.length);
  const noise = kernel.draws(loadings.length);
  return (example, count, row, draws) => {
    readFactors(example, factors, 0);
    kernel.putBits(noise, 0, count, row[0]!, row[1]!);
    let from = 0;
    for (let f = 0; f < factors.length && from < count; f++) {
      const to = Math.min(count, ends[f]!);
      kernel.tie(noise, from, to, draws, tie, factors[f]!);
      from = to;
    }
  };
}

/** Draws that depend on a factor that other features share; those of `noise` supply the rest. */
export function sharedDraws(noise: Key, { loading }: SharedFactor, shared: Key): FillDraws {
  prepareNormal();
  const fillNoise = independentDraws(noise);
  const factorOf = readFactor(shared, 0);
  return (example, count, draws) => {
    fillNoise(example, count, draws);
    const factor = factorOf(example, 0);
    for (let i = 0; i < count; i++) draws[i] = tieDraw(draws[i]!, factor, loading);
  };
}

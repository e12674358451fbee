/** Where the draws of a feature come from: 32 uniform bits an element, one row an example. */

import { prepareNormal } from '../math/normal.ts';
import { bits, type Key, rowKey } from '../math/random.ts';
import { readFactor, type SharedFactor } from '../plan/distributions/hidden-factors.ts';
import { tieDraw, tieOf } from '../plan/distributions/ties.ts';
import type { Factors, Streams } from '../plan/distributions/types.ts';

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

/** Draws that hidden factors drive; those of the stream `value` are the noise. */
export function factorDraws(
  streams: Streams,
  factors: Factors,
  length: number,
  itemLength?: number,
): FillDraws {
  const fillNoise = independentDraws(streams.ofDataset('value'));
  const tie = tieOf(factors, streams, length, itemLength);
  return (example, count, draws) => {
    fillNoise(example, count, draws);
    tie(example, count, draws);
  };
}

/** Draws that hang on a factor that other features hang on too; those of `noise` are what is left. */
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

/** Where the draws of a feature come from: 32 uniform bits an element, one row an example. */
import { bits, type Key, rowKey } from '../math/random.ts';
import { tieOf } from '../plan/distributions/ties.ts';
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

/**
 * The draws of labels that follow hidden factors: each alone is uniform, and depends on g as strongly as its signal
 * says.
 */
import { drawOfNormal, normalOfDraw } from '../math/normal.ts';
import { bits, type Key, rowKey } from '../math/random.ts';
import { type FactorSource, type Follows, readFollowed } from '../plan/distributions/hidden-factors.ts';
import type { FillDraws } from './sources.ts';

/** Draw `j` of an example; the bits of the stream `key` are the noise. By item, a label has one value an item. */
export function followedDraw(
  key: Key,
  follows: Follows,
  source: FactorSource,
): (example: number, j: number) => number {
  const gOf = readFollowed(follows, source);
  const { signal } = follows;
  const rest = Math.sqrt(1 - signal * signal);
  const row = new Int32Array(2);
  return (example, j) => {
    const g = gOf(example, j);
    rowKey(key, example, row);
    return drawOfNormal(signal * g + rest * normalOfDraw(bits(row[0]!, row[1]!, j)));
  };
}

/** The draws of a label. */
export function followedDraws(key: Key, follows: Follows, source: FactorSource): FillDraws {
  const drawOf = followedDraw(key, follows, source);
  return (example, count, draws) => {
    for (let i = 0; i < count; i++) draws[i] = drawOf(example, i);
  };
}

/**
 * The source of every random bit. A value is a pure function of its coordinates, so adding or removing features,
 * shards and workers does not change it. docs/values.md specifies this file, with test vectors: a change here is a
 * change of FORMAT_VERSION.
 */
import { createHash } from 'node:crypto';

/** 64 bits that name a stream, or a row of one, as two 32-bit words. */
export type Key = Int32Array;

/** The purposes of the streams of a feature, which have independent bits. */
export type Purpose =
  | 'value'
  | 'fine'
  | 'length'
  | 'group'
  | 'steps'
  | 'size'
  | 'missing'
  | 'special'
  | 'columns'
  | 'factor'
  | 'shared'
  | 'loading'
  | 'location'
  | 'scale';

/** The key of a stream: the first 8 bytes, little-endian, of the SHA-256 of its coordinates as a JSON array. */
export function streamKey(seed: number, dataset: string, feature: string, purpose: Purpose): Key {
  const coordinates = JSON.stringify(['tfrecord-fixture/1', seed, dataset, feature, purpose]);
  const digest = createHash('sha256').update(coordinates).digest();
  return Int32Array.of(digest.readInt32LE(0), digest.readInt32LE(4));
}

/**
 * Threefry-2x32 with 20 rounds (Salmon et al., "Parallel Random Numbers: As Easy as 1, 2, 3", SC 2011):
 * encrypts the 64-bit `counter` with `key` into `out`. As a bijection it gives no two counters the same row.
 */
export function rowKey(key: Key, counter: number, out: Key): void {
  const k0 = key[0]!;
  const k1 = key[1]!;
  const k2 = k0 ^ k1 ^ 0x1bd11bda;
  let x0 = ((counter | 0) + k0) | 0;
  let x1 = (Math.floor(counter / 0x1_0000_0000) + k1) | 0;
  for (let group = 0; group < 5; group++) {
    const even = (group & 1) === 0;
    x0 = (x0 + x1) | 0;
    x1 = rotate(x1, even ? 13 : 17) ^ x0;
    x0 = (x0 + x1) | 0;
    x1 = rotate(x1, even ? 15 : 29) ^ x0;
    x0 = (x0 + x1) | 0;
    x1 = rotate(x1, even ? 26 : 16) ^ x0;
    x0 = (x0 + x1) | 0;
    x1 = rotate(x1, even ? 6 : 24) ^ x0;
    const turn = group % 3;
    x0 = (x0 + (turn === 0 ? k1 : turn === 1 ? k2 : k0)) | 0;
    x1 = (x1 + (turn === 0 ? k2 : turn === 1 ? k0 : k1) + group + 1) | 0;
  }
  out[0] = x0;
  out[1] = x1;
}

function rotate(x: number, by: number): number {
  return (x << by) | (x >>> (32 - by));
}

/**
 * The 32 bits of element `i` in the row (a, b), unsigned. Each of the two keyed halves of a 32-bit
 * multiply-xorshift permutation (constants: skeeto/hash-prospector, "16 21f0aaad 15 d35a2d97 15") takes
 * one word, so no element of a row repeats another, and a row is told from the next by all its 64 bits.
 * Elements are an odd constant apart (2^32 over the golden ratio): where they were 1 apart, two multiplications
 * did not hide a distance of 128 and other multiples of it; the pairs of bytes failed a chi-square by 90 sigma.
 */
export function bits(a: number, b: number, i: number): number {
  let x = (a + Math.imul(i, 0x9e3779b9 | 0)) | 0;
  x = Math.imul(x ^ (x >>> 16), 0x21f0aaad);
  x ^= (x >>> 15) ^ b;
  x = Math.imul(x, 0xd35a2d97 | 0);
  return (x ^ (x >>> 15)) >>> 0;
}

/** The first word of the row whose elements are those of (a, b) from `i` on. */
export function rowFrom(a: number, i: number): number {
  return (a + Math.imul(i, 0x9e3779b9 | 0)) | 0;
}

/** A draw as a whole number from 0 to `span` - 1: floor(draw * span / 2^32); `span` is at most 2^16. */
export function below(span: number, draw: number): number {
  return Math.floor((draw * span) / 0x1_0000_0000);
}

/** A draw as a float in [0, 1): its upper 24 bits, which a float32 holds exactly, times 2^-24. */
export function unit(draw: number): number {
  return (draw >>> 8) * 2 ** -24;
}

import type { BytesDistribution, Int64Distribution, Modifiers } from './distribution.ts';

/** No normal variable of ours is farther from 0: its draws have 32 bits. */
const MAX_NORMAL = 6.3;

/** The most bytes of a value as a varint. */
export function maxVarintBytes(distribution: Int64Distribution, modifiers: Modifiers | undefined): number {
  const [min, max] = integerBounds(distribution);
  if (min < 0n) return NEGATIVE_VARINT_BYTES;
  return varintBytes(modifiers?.zeros !== undefined && max < 0n ? 0n : max);
}

export const NEGATIVE_VARINT_BYTES = 10;

function integerBounds(distribution: Int64Distribution): readonly [min: bigint, max: bigint] {
  switch (distribution.type) {
    case 'uniform':
    case 'zipf':
      return [BigInt(distribution.min), BigInt(distribution.max)];
    case 'bernoulli':
    case 'teacher':
      return [0n, 1n];
    case 'categorical': {
      const sorted = distribution.values.map(BigInt).sort((a, b) => (a < b ? -1 : 1));
      return [sorted[0] ?? 0n, sorted.at(-1) ?? 0n];
    }
    case 'normal': {
      const reach = MAX_NORMAL * distribution.stddev;
      return [whole(distribution.mean - reach), whole(distribution.mean + reach)];
    }
    case 'lognormal':
      return [0n, whole(Math.exp(distribution.mean + MAX_NORMAL * distribution.stddev))];
    case 'example-index':
    case 'timestamp':
      return [0n, BigInt(Number.MAX_SAFE_INTEGER)];
    case 'varied': {
      if (distribution.shape !== 'counts') return [-1n, 1n];
      const most = MAX_NORMAL * distribution.locations + distribution.scales.max * Math.exp(MAX_NORMAL);
      return [0n, whole(most)];
    }
  }
}

const LARGEST = 2n ** 63n - 1n;

function whole(value: number): bigint {
  if (Math.abs(value) >= Number(LARGEST)) return value < 0 ? -LARGEST : LARGEST;
  return BigInt(value < 0 ? Math.floor(value) : Math.ceil(value));
}

/** Bytes of a whole number of 0 or more as a base-128 varint. */
export function varintBytes(value: bigint): number {
  let bytes = 1;
  for (let rest = value; rest > 127n; rest >>= 7n) bytes++;
  return bytes;
}

/** The most bytes of an element. */
export function maxElementBytes(distribution: BytesDistribution): number {
  switch (distribution.type) {
    case 'text':
      return distribution.size.max * Math.max(...Array.from(distribution.alphabet, utf8Bytes));
    case 'octets':
      return distribution.size.max;
    case 'categorical':
      return Math.max(...distribution.values.map(utf8Bytes));
    case 'example-index':
      return String(Number.MAX_SAFE_INTEGER).length;
  }
}

function utf8Bytes(text: string): number {
  return Buffer.byteLength(text);
}

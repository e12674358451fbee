import type { Kind } from '../base/kind.ts';
import { countVarints } from './varint.ts';
import { walkExample } from './wire.ts';

/** The values of one feature of one example; integers beyond 2^53 are bigints, all others numbers. */
export type FeatureValues =
  | { readonly kind: 'int64'; readonly values: (number | bigint)[] }
  | { readonly kind: 'float'; readonly values: number[] }
  /** Views of the record: copy what shall outlive it. */
  | { readonly kind: 'bytes'; readonly values: Buffer[] };

/**
 * The features of a serialized example in their order; undefined stands for a feature whose kind is unset. Of a
 * name that comes twice the last one counts, as for protobuf.
 * @throws {Damage} where it is no `tf.train.Example`
 */
export function decodeExample(data: Buffer): Map<string, FeatureValues | undefined> {
  const features = new Map<string, FeatureValues | undefined>();
  let current: FeatureValues | undefined;
  walkExample(data, {
    list: (kind) => {
      if (current?.kind !== kind) current = noValues(kind);
    },
    values: (_, start, end) => append(current, data, start, end),
    entry: (keyStart, keyEnd) => {
      features.set(data.toString('utf8', keyStart, keyEnd), current);
      current = undefined;
    },
  });
  return features;
}

function noValues(kind: Kind): FeatureValues {
  switch (kind) {
    case 'int64':
      return { kind, values: [] };
    case 'float':
      return { kind, values: [] };
    case 'bytes':
      return { kind, values: [] };
  }
}

function append(list: FeatureValues | undefined, data: Buffer, start: number, end: number): void {
  if (list?.kind === 'bytes') list.values.push(data.subarray(start, end));
  if (list?.kind === 'int64') appendIntegers(list.values, data, start, end);
  if (list?.kind === 'float') appendFloats(list.values, data, start, end);
}

function appendFloats(values: number[], data: Buffer, start: number, end: number): void {
  const view = new DataView(data.buffer, data.byteOffset, data.byteLength);
  for (let at = start; at < end; at += 4) values.push(view.getFloat32(at, true));
}

function appendIntegers(values: (number | bigint)[], data: Buffer, start: number, end: number): void {
  countVarints(data, start, end); // For its checks.
  for (let first = start; first < end; ) {
    let last = first;
    while (data.readUInt8(last) >= 0x80) last++;
    values.push(last - first < 7 ? shortVarint(data, first, last) : longVarint(data, first, last));
    first = last + 1;
  }
}

/** Up to seven bytes, 49 bits: exact in a number, and never negative. */
function shortVarint(data: Buffer, first: number, last: number): number {
  let value = 0;
  for (let at = last; at >= first; at--) value = value * 128 + (data.readUInt8(at) & 0x7f);
  return value;
}

function longVarint(data: Buffer, first: number, last: number): number | bigint {
  let bits = 0n;
  for (let at = last; at >= first; at--) bits = (bits << 7n) | BigInt(data.readUInt8(at) & 0x7f);
  const value = BigInt.asIntN(64, bits);
  return Number.isSafeInteger(Number(value)) ? Number(value) : value;
}

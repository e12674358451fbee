/** Visits the values of a serialised feature without keeping them. */
import protobuf from 'protobufjs/minimal.js';
import type { Kind } from '../../../base/kind.ts';
import { countVarints } from '../../../verify/varint.ts';
import { walkExample } from '../../../verify/wire.ts';

/** Receives the values one by one. */
export interface Seen {
  readonly integer: (value: number | bigint) => void;
  readonly float: (value: number) => void;
  readonly bytes: (value: Buffer) => void;
}

/**
 * Visits every value of a serialised feature. Returns their kind and number; undefined if no kind is set.
 * @throws {CorruptionError} if it is not a feature
 */
export function eachValue(feature: Buffer, seen: Seen): { kind: Kind; length: number } | undefined {
  const data = asExample(feature);
  let found: { kind: Kind; length: number } | undefined;
  walkExample(data, {
    list: (kind) => {
      if (found?.kind !== kind) found = { kind, length: 0 };
    },
    values: (kind, start, end) => {
      if (found !== undefined) found.length += READ[kind](data, start, end, seen);
    },
    entry: () => undefined,
  });
  return found;
}

/** An example that only has this feature, with an empty name. */
function asExample(feature: Buffer): Buffer {
  const writer = new protobuf.Writer();
  writer.uint32(0x0a).fork().uint32(0x0a).fork().uint32(0x12).bytes(feature).ldelim().ldelim();
  const { buffer, byteOffset, byteLength } = writer.finish();
  return Buffer.from(buffer, byteOffset, byteLength);
}

/** Visits the values between two offsets, and returns their number. */
type Read = (data: Buffer, start: number, end: number, seen: Seen) => number;

const READ: Readonly<Record<Kind, Read>> = {
  bytes: (data, start, end, seen) => {
    seen.bytes(data.subarray(start, end));
    return 1;
  },
  float: (data, start, end, seen) => {
    for (let at = start; at < end; at += 4) seen.float(data.readFloatLE(at));
    return (end - start) / 4;
  },
  int64: (data, start, end, seen) => {
    const count = countVarints(data, start, end);
    let first = start;
    for (let at = start; at < end; at++) {
      if (data.readUInt8(at) >= 0x80) continue;
      seen.integer(varint(data, first, at));
      first = at + 1;
    }
    return count;
  },
};

/** A varint of up to this size has 49 bits, which are exact in a double and never negative. */
const MAX_EXACT = 7;

function varint(data: Buffer, first: number, last: number): number | bigint {
  if (last - first < MAX_EXACT) {
    let value = 0;
    for (let at = last; at >= first; at--) value = value * 128 + (data.readUInt8(at) & 0x7f);
    return value;
  }
  let bits = 0n;
  for (let at = last; at >= first; at--) bits = (bits << 7n) | BigInt(data.readUInt8(at) & 0x7f);
  return BigInt.asIntN(64, bits);
}

import type { BytesColumn, Column, FloatColumn, Int64Column } from './column.ts';
import type { Kernel } from './kernel/kernel.ts';

/**
 * Turns columns into the bytes inside a feature's list. Integers become varints in the same order, and floats keep
 * their bytes, so the payloads of a whole block are computed at once, and each is copied into its record in one piece.
 */

export interface Payload {
  readonly bytes: Uint8Array;
  /** The end of each example's payload in `bytes`. */
  readonly ends: Uint32Array;
  /** The same as `Column.absent`. */
  readonly absent: Uint8Array | undefined;
}

/** Makes the payloads of one feature. The result is valid until the next call. */
type Pack = (column: Column, count: number) => Payload;

/**
 * `capacity` is the maximum number of examples per call, `maxBytes` the maximum size of one example's payload. With a
 * kernel, payloads are in its memory, and the values of floats and integers have to be as well.
 */
export function makePacker(capacity: number, maxBytes: number, kernel?: Kernel): Pack {
  let bytes: Uint8Array = new Uint8Array(0);
  const ends = new Uint32Array(capacity);
  return (column, count) => {
    const { absent } = column;
    if (column.kind === 'float') return { bytes: packFloats(column, count, ends), ends, absent };
    if (bytes.length === 0) {
      const size = capacity * maxBytes;
      bytes = kernel?.bytes(size) ?? new Uint8Array(size);
    }
    if (column.kind === 'int64') packInt64s(column, count, bytes, ends, kernel);
    else packBytes(column, count, bytes, ends);
    return { bytes, ends, absent };
  };
}

/** On the little-endian machines that Node runs on, a packed list of floats is the memory of a Float32Array. */
function packFloats(
  { values, ends: elementEnds }: FloatColumn,
  count: number,
  ends: Uint32Array,
): Uint8Array {
  for (let i = 0; i < count; i++) ends[i] = 4 * elementEnds[i]!;
  return new Uint8Array(values.buffer, values.byteOffset, values.byteLength);
}

function packInt64s(
  { words, ends: elementEnds }: Int64Column,
  count: number,
  out: Uint8Array,
  ends: Uint32Array,
  { putVarints }: PutVarints = PLAIN_VARINTS,
) {
  let at = 0;
  for (let i = 0; i < count; i++) {
    at = putVarints(words, i === 0 ? 0 : elementEnds[i - 1]!, elementEnds[i]!, out, at);
    ends[i] = at;
  }
}

type PutVarints = Pick<Kernel, 'putVarints'>;

const PLAIN_VARINTS: PutVarints = {
  putVarints: (words, from, to, out, at) => {
    for (let element = from; element < to; element++) {
      let low = words[2 * element]!;
      let high = words[2 * element + 1]!;
      while (high !== 0 || low >>> 0 > 127) {
        out[at++] = low | 0x80;
        low = (low >>> 7) | (high << 25);
        high >>>= 7;
      }
      out[at++] = low;
    }
    return at;
  },
};

const BYTES_VALUE_TAG = 0x0a;

/** So many bytes are copied by the loop sooner than by a call. */
const FEW_BYTES = 64;

function packBytes(
  { data, stops, ends: elementEnds }: BytesColumn,
  count: number,
  out: Uint8Array,
  ends: Uint32Array,
) {
  let at = 0;
  let element = 0;
  let from = 0;
  for (let i = 0; i < count; i++) {
    for (const end = elementEnds[i]!; element < end; element++) {
      const to = stops[element]!;
      out[at++] = BYTES_VALUE_TAG;
      let size = to - from;
      for (; size > 127; size >>>= 7) out[at++] = size | 0x80;
      out[at++] = size;
      if (to - from > FEW_BYTES) {
        out.set(data.subarray(from, to), at);
        at += to - from;
        from = to;
      } else while (from < to) out[at++] = data[from++]!;
    }
    ends[i] = at;
  }
}

/** Sizes of base-128 varints (protobuf encoding). */

/** A negative int64 is written as its 64-bit two's complement. */
export const NEGATIVE_VARINT_BYTES = 10;

/** The size of the varint of a non-negative integer. */
export function varintBytes(value: bigint): number {
  let bytes = 1;
  for (let rest = value; rest > 127n; rest >>= 7n) bytes++;
  return bytes;
}

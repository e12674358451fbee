/** Sizes of base-128 varints (protobuf encoding). */

/** A negative int64 is its two's complement of 64 bits. */
export const NEGATIVE_VARINT_BYTES = 10;

/** Bytes of a whole number of 0 or more. */
export function varintBytes(value: bigint): number {
  let bytes = 1;
  for (let rest = value; rest > 127n; rest >>= 7n) bytes++;
  return bytes;
}

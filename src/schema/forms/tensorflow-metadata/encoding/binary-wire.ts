/** The wire format of protobuf, one value at a time. */

/** How a field is written: 0 varint, 1 eight bytes, 2 length and bytes, 3 and 4 groups, 5 four bytes. */
export type Wire = number;

export interface WireReader {
  readonly bytes: Uint8Array;
  readonly view: DataView;
  at: number;
  /** Where the message that is being read ends. */
  end: number;
  readonly fail: (offset: number, found: string) => never;
}

const MAX_VARINT_BYTES = 10;

/** An unsigned integer of 64 bits. */
export function readVarint(wire: WireReader): bigint {
  const start = wire.at;
  let value = 0n;
  for (let shift = 0n; ; shift += 7n) {
    if (wire.at >= wire.end) wire.fail(start, 'an integer is cut off');
    if (wire.at - start >= MAX_VARINT_BYTES) wire.fail(start, 'an integer has more than ten bytes');
    const byte = wire.bytes[wire.at++] ?? 0;
    value |= BigInt(byte & 0x7f) << shift;
    if (byte < 0x80) return BigInt.asUintN(64, value);
  }
}

/** A little-endian float of four or eight bytes. */
export function readFixed(wire: WireReader, size: 4 | 8): number {
  const start = advance(wire, size);
  return size === 4 ? wire.view.getFloat32(start, true) : wire.view.getFloat64(start, true);
}

/** Steps over a field that is not known, after its tag, which stands at `offset`. */
export function skipField(wire: WireReader, type: Wire, offset: number): void {
  if (type === 0) readVarint(wire);
  else if (type === 1) advance(wire, 8);
  else if (type === 5) advance(wire, 4);
  else if (type === 2) {
    const length = readVarint(wire);
    if (length > wire.end - wire.at) wire.fail(offset, 'a field is longer than what is left of its message');
    wire.at += Number(length);
  } else wire.fail(offset, `a field has the wire type ${type}`);
}

function advance(wire: WireReader, size: number): number {
  const start = wire.at;
  if (size > wire.end - start) wire.fail(start, 'a number is cut off');
  wire.at += size;
  return start;
}

/** Bits into bytes, the first into the lowest bit, as deflate packs them (RFC 1951, section 3.1.1). */
export interface BitWriter {
  readonly view: DataView;
  /** Where the next whole byte goes. */
  at: number;
  /** Bits that fill no byte yet, and how many: always fewer than 8. */
  hold: number;
  held: number;
}

/** The writer stores up to 8 bytes at a time: `out` needs 8 more than its content. */
export function bitWriter(out: Uint8Array): BitWriter {
  return { view: new DataView(out.buffer, out.byteOffset, out.byteLength), at: 0, hold: 0, held: 0 };
}

/** Up to 24 bits. */
export function putBits(writer: BitWriter, bits: number, count: number): void {
  const hold = writer.hold | (bits << writer.held);
  const held = writer.held + count;
  writer.view.setInt32(writer.at, hold, true);
  writer.at += held >>> 3;
  writer.hold = hold >>> (held & 24);
  writer.held = held & 7;
}

/** A code as prefix-code.ts packs it: its bits in the lower 24, their count above. */
export function putCode(writer: BitWriter, code: number): void {
  putBits(writer, code & 0xffffff, code >>> 24);
}

/** An empty stored block, whose content begins with the next byte: what ends there can be cut off (zlib's sync flush). */
export function putSyncFlush(writer: BitWriter): void {
  putBits(writer, 0, 3);
  alignToByte(writer);
  putBits(writer, 0x0000, 16);
  putBits(writer, 0xffff, 16);
}

/** Fills the last byte up with zeros. */
export function alignToByte(writer: BitWriter): void {
  if (writer.held > 0) putBits(writer, 0, 8 - writer.held);
}

/** Packs bits into bytes, starting at the lowest bit, as deflate does (RFC 1951, section 3.1.1). */
export interface BitWriter {
  readonly view: DataView;
  /** Position of the next whole byte. */
  at: number;
  /** Bits that do not fill a byte yet, and their number, which is less than 8. */
  hold: number;
  held: number;
}

/** The writer stores up to 8 bytes at a time, so `out` has to be 8 bytes longer than its content. */
export function bitWriter(out: Uint8Array): BitWriter {
  return { view: new DataView(out.buffer, out.byteOffset, out.byteLength), at: 0, hold: 0, held: 0 };
}

/** Writes up to 24 bits. */
export function putBits(writer: BitWriter, bits: number, count: number): void {
  const hold = writer.hold | (bits << writer.held);
  const held = writer.held + count;
  writer.view.setInt32(writer.at, hold, true);
  writer.at += held >>> 3;
  writer.hold = hold >>> (held & 24);
  writer.held = held & 7;
}

/** Writes a code in the format of prefix-code.ts: bits in the lower 24, their number above. */
export function putCode(writer: BitWriter, code: number): void {
  putBits(writer, code & 0xffffff, code >>> 24);
}

/** Writes an empty stored block, so that the next byte starts on a byte boundary (zlib's sync flush). */
export function putSyncFlush(writer: BitWriter): void {
  putBits(writer, 0, 3);
  alignToByte(writer);
  putBits(writer, 0x0000, 16);
  putBits(writer, 0xffff, 16);
}

/** Fills the last byte with zero bits. */
export function alignToByte(writer: BitWriter): void {
  if (writer.held > 0) putBits(writer, 0, 8 - writer.held);
}

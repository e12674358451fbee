/** Huffman coding of quantised coefficients (ITU-T T.81, annex F.1.2). */
import { AC_SPECS, codesOf, DC_SPECS, END_OF_BLOCK, SIXTEEN_ZEROS, type TableNumber } from './tables.ts';

const DC_CODES = DC_SPECS.map(codesOf);
const AC_CODES = AC_SPECS.map(codesOf);

export interface BitWriter {
  readonly out: Uint8Array;
  /** Offset of the next byte. */
  at: number;
  /** The lowest `held` bits, fewer than 8, are still to be written. */
  hold: number;
  held: number;
}

/** Writes a block of coefficients in zigzag order. `previousDc` is the DC coefficient of the block before it. */
export function putBlock(
  writer: BitWriter,
  coefficients: Int32Array,
  previousDc: number,
  table: TableNumber,
): void {
  const difference = coefficients[0]! - previousDc;
  const size = bitsOf(difference);
  putCode(writer, DC_CODES[table]![size]!);
  putBits(writer, magnitude(difference, size), size);

  const codes = AC_CODES[table]!;
  let zeros = 0;
  for (let k = 1; k < 64; k++) {
    const value = coefficients[k]!;
    if (value === 0) {
      zeros++;
      continue;
    }
    for (; zeros > 15; zeros -= 16) putCode(writer, codes[SIXTEEN_ZEROS]!);
    const size = bitsOf(value);
    putCode(writer, codes[(zeros << 4) | size]!);
    putBits(writer, magnitude(value, size), size);
    zeros = 0;
  }
  if (zeros > 0) putCode(writer, codes[END_OF_BLOCK]!);
}

/** Fills the last byte with one bits. */
export function alignToByte(writer: BitWriter): void {
  const count = (8 - writer.held) & 7;
  putBits(writer, (1 << count) - 1, count);
}

function bitsOf(value: number): number {
  return 32 - Math.clz32(Math.abs(value));
}

/** The low `size` bits of a positive value, or of a negative value minus 1. */
function magnitude(value: number, size: number): number {
  return (value + (value >> 31)) & ((1 << size) - 1);
}

function putCode(writer: BitWriter, code: number): void {
  putBits(writer, code & 0xffff, code >>> 16);
}

/** Writes up to 16 bits. A zero byte after each 0xff tells decoders that it is not a marker. */
function putBits(writer: BitWriter, bits: number, count: number): void {
  const hold = (writer.hold << count) | bits;
  let held = writer.held + count;
  while (held >= 8) {
    held -= 8;
    const byte = (hold >>> held) & 0xff;
    writer.out[writer.at++] = byte;
    if (byte === 0xff) writer.out[writer.at++] = 0;
  }
  writer.hold = hold & ((1 << held) - 1);
  writer.held = held;
}

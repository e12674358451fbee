import { crc32 } from 'node:zlib';
import { crc32c } from './kernel/crc32c.ts';

/** Bytes before the data of a record: the u64 length, and the u32 masked CRC-32C of the length. */
export const HEADER_BYTES = 12;
/** Bytes after the data: its u32 masked CRC-32C. */
export const FOOTER_BYTES = 4;

/** CRC-32C as TFRecord stores it: rotated right by 15 bits, plus a constant. */
export function maskedCrc(bytes: Uint8Array): number {
  return mask(crc32c(bytes));
}

function mask(crc: number): number {
  return (((crc >>> 15) | (crc << 17)) + 0xa282ead8) >>> 0;
}

/** The data length in a record header, exact below 2^53; undefined if its CRC does not match. */
export function recordLength(header: Buffer): number | undefined {
  if (header.length < HEADER_BYTES) return undefined;
  if (maskedCrc(header.subarray(0, 8)) !== header.readUInt32LE(8)) return undefined;
  return header.readUInt32LE(0) + header.readUInt32LE(4) * 2 ** 32;
}

/** The likely reason why a header's length and CRC disagree, and the fix. */
export function lengthCause(header: Buffer): readonly [cause: string, fix: string] {
  if (header.subarray(0, HEADER_BYTES).every((byte) => byte === 0)) {
    return ['there are only zeros here: the space was reserved but never written', REWRITE];
  }
  const flipped = flippedBit(header);
  if (flipped !== undefined)
    return [`bit ${flipped % 8} of byte ${flipped >>> 3} of its header is flipped`, COPY];
  return (
    crcCause(header.subarray(0, 8), header.readUInt32LE(8)) ?? [
      'no record starts here: bytes before it were lost, added or changed, or the file is no TFRecord',
      COPY,
    ]
  );
}

/** The likely reason why a record's data and CRC disagree, and the fix. */
export function dataCause(data: Uint8Array, stored: number): readonly [cause: string, fix: string] {
  return crcCause(data, stored) ?? ['the data or the CRC was changed after it was written', COPY];
}

const COPY = 'copy the file again from the original, or generate it again';
const REWRITE = 'generate the file again';

function crcCause(bytes: Uint8Array, stored: number): readonly [string, string] | undefined {
  const fix = 'correct the program that wrote it';
  if (crc32c(bytes) >>> 0 === stored) return ['the CRC is not masked, which TFRecord requires', fix];
  if (crc32(bytes) === stored || mask(crc32(bytes)) === stored) {
    return ['the CRC is a CRC-32, but TFRecord requires CRC-32C (Castagnoli)', fix];
  }
  return undefined;
}

/** The bit, counted from the first byte, that makes a header's length and CRC agree when it is flipped. */
function flippedBit(header: Buffer): number | undefined {
  const copy = Buffer.from(header.subarray(0, HEADER_BYTES));
  for (let bit = 0; bit < 8 * HEADER_BYTES; bit++) {
    const at = bit >>> 3;
    const flip = 1 << (bit & 7);
    copy.writeUInt8(copy.readUInt8(at) ^ flip, at);
    if (recordLength(copy) !== undefined) return bit;
    copy.writeUInt8(copy.readUInt8(at) ^ flip, at);
  }
  return undefined;
}

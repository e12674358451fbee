import { crc32 } from 'node:zlib';
import { crc32c } from './kernel/crc32c.ts';

/** Bytes before the data of a record: u64 length, u32 masked CRC-32C of it. */
export const HEADER_BYTES = 12;
/** Bytes after the data: u32 masked CRC-32C of it. */
export const FOOTER_BYTES = 4;

/** CRC-32C as TFRecord stores it: rotated right by 15 bits, plus a constant. */
export function maskedCrc(bytes: Uint8Array): number {
  return mask(crc32c(bytes));
}

function mask(crc: number): number {
  return (((crc >>> 15) | (crc << 17)) + 0xa282ead8) >>> 0;
}

/** The data length that a record header holds, or undefined where its CRC does not fit; exact below 2^53. */
export function recordLength(header: Buffer): number | undefined {
  if (header.length < HEADER_BYTES) return undefined;
  if (maskedCrc(header.subarray(0, 8)) !== header.readUInt32LE(8)) return undefined;
  return header.readUInt32LE(0) + header.readUInt32LE(4) * 2 ** 32;
}

/** Why the length of a header and its CRC may disagree, with the fix. */
export function lengthCause(header: Buffer): readonly [cause: string, fix: string] {
  if (header.subarray(0, HEADER_BYTES).every((byte) => byte === 0)) {
    return ['there are only zeros here: space that was reserved and never written', REWRITE];
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

/** Why the data of a record and their CRC may disagree, with the fix. */
export function dataCause(data: Uint8Array, stored: number): readonly [cause: string, fix: string] {
  return crcCause(data, stored) ?? ['the data or the CRC were changed after they were written', COPY];
}

const COPY = 'copy the file again from where it is whole, or generate it again';
const REWRITE = 'generate the file again';

function crcCause(bytes: Uint8Array, stored: number): readonly [string, string] | undefined {
  const fix = 'correct the program that wrote it';
  if (crc32c(bytes) >>> 0 === stored) return ['the CRC is not masked, as TFRecord demands', fix];
  if (crc32(bytes) === stored || mask(crc32(bytes)) === stored) {
    return ['the CRC is CRC-32, where TFRecord demands CRC-32C (Castagnoli)', fix];
  }
  return undefined;
}

/** The one bit of a header that, turned back, makes length and CRC agree, counted from its first byte. */
function flippedBit(header: Buffer): number | undefined {
  const copy = Buffer.from(header.subarray(0, HEADER_BYTES));
  for (let bit = 0; bit < 8 * HEADER_BYTES; bit++) {
    const [at, turn] = [bit >>> 3, 1 << (bit & 7)];
    copy.writeUInt8(copy.readUInt8(at) ^ turn, at);
    if (recordLength(copy) !== undefined) return bit;
    copy.writeUInt8(copy.readUInt8(at) ^ turn, at);
  }
  return undefined;
}

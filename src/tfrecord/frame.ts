/**
 * TFRecord framing (tensorflow/core/lib/io/record_writer.h): the length as u64, its masked CRC-32C as u32, the data,
 * and the masked CRC-32C of the data as u32, all little-endian. Records are framed in place, so the data are never
 * moved.
 */
import CRC32C from 'crc-32/crc32c.js';
import type { Kernel } from './kernel/kernel.ts';

export const HEADER_BYTES = 12;
export const FOOTER_BYTES = 4;

/** Computes the CRC. */
type Crc = Pick<Kernel, 'crc32c'>;

/** Frames the data in `out[start + HEADER_BYTES, end)`. The record is then `out[start, end + FOOTER_BYTES)`. */
export function frameRecord(
  out: Uint8Array,
  view: DataView,
  start: number,
  end: number,
  { crc32c }: Crc = PLAIN_CRC,
): number {
  const data = start + HEADER_BYTES;
  view.setUint32(start, end - data, true);
  view.setUint32(start + 4, 0, true);
  view.setUint32(start + 8, masked(crc32c(out, start, start + 8)), true);
  view.setUint32(end, masked(crc32c(out, data, end)), true);
  return end + FOOTER_BYTES;
}

/** Calls `visit` with the start and the end of each of some framed records. */
export function forEachRecord(records: Uint8Array, visit: (start: number, end: number) => void): void {
  const view = new DataView(records.buffer, records.byteOffset, records.byteLength);
  for (let start = 0; start < records.length; ) {
    const end = start + HEADER_BYTES + view.getUint32(start, true) + FOOTER_BYTES;
    visit(start, end);
    start = end;
  }
}

const PLAIN_CRC: Crc = { crc32c: (bytes, start, end) => CRC32C.buf(bytes.subarray(start, end)) };

/** A CRC-32C, rotated and offset so that computing the CRC of data that contain CRCs stays safe. */
function masked(crc: number): number {
  return (((crc >>> 15) | (crc << 17)) + 0xa282ead8) >>> 0;
}

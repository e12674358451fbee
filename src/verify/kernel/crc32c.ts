import table from 'crc-32/crc32c.js';
import { INPUT, openKernel } from './kernel.ts';

/** From this size on, folding pays. It leaves about 830 bytes, which are looked up in a table, like all shorter data. */
const LONG = 2048;
/** A part of this size fits into the processor's first-level cache. */
const PART = 16 * 1024;

/** Opened for the first long data. */
let opened: { readonly part: Buffer; readonly fold: (size: number) => number } | undefined;

function openFold(): NonNullable<typeof opened> {
  const { memory, fold } = openKernel();
  return { part: Buffer.from(memory.buffer, INPUT, PART), fold };
}

/** The CRC-32C of some bytes, as a signed integer. */
export function crc32c(bytes: Uint8Array): number {
  if (bytes.length < LONG) return table.buf(bytes);
  opened ??= openFold();
  const { part, fold } = opened;
  let held = 0;
  for (let at = 0; at < bytes.length; ) {
    const next = bytes.subarray(at, at + PART - held);
    part.set(next, held);
    // A CRC starts with all ones, which is the same as inverting the first four bytes.
    if (at === 0) part.writeInt32LE(~part.readInt32LE(0), 0);
    at += next.length;
    held += next.length;
    const folded = fold(held);
    part.copyWithin(0, folded, held);
    held -= folded;
  }
  // The seed -1 cancels the all ones that the table starts with.
  return table.buf(part.subarray(0, held), -1);
}

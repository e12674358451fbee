import table from 'crc-32/crc32c.js';
import { INPUT, openKernel } from './kernel.ts';

/** From this size on, folding pays: its rest of some 830 bytes is looked up in a table, as all bytes of shorter data are. */
const LONG = 2048;
/** So much stays in the processor's first cache. */
const PART = 16 * 1024;

/** Made when the first long data come. */
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
    // A CRC starts with all ones, which is the same as turning the first four bytes over.
    if (at === 0) part.writeInt32LE(~part.readInt32LE(0), 0);
    at += next.length;
    held += next.length;
    const folded = fold(held);
    part.copyWithin(0, folded, held);
    held -= folded;
  }
  // What the table starts with, all ones, is turned over by the -1.
  return table.buf(part.subarray(0, held), -1);
}

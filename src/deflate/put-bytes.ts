/**
 * Bytes as codes. These loops write nearly every byte of a compressed file, so the writer's fields are locals here, and
 * long noise goes two bytes a step: 24 bits of code and the 7 that are held just fit into a word.
 */
import type { BitWriter } from './bit-writer.ts';

/** `codes` has one for every byte that occurs. */
export function putBytes(
  writer: BitWriter,
  codes: Uint32Array,
  data: Uint8Array,
  start: number,
  end: number,
): void {
  const { view } = writer;
  let { at, hold, held } = writer;
  for (let i = start; i < end; i++) {
    const code = codes[data[i]!]!;
    hold |= (code & 0xffffff) << held;
    held += code >>> 24;
    view.setInt32(at, hold, true);
    at += held >>> 3;
    hold >>>= held & 24;
    held &= 7;
  }
  writer.at = at;
  writer.hold = hold;
  writer.held = held;
}

/** The codes of two bytes at once, by the first plus 256 times the second; those of single bytes have 12 bits at most. */
export function pairCodes(codes: Uint32Array): Uint32Array {
  const pairs = new Uint32Array(65536);
  for (let second = 0; second < 256; second++) {
    const after = codes[second]!;
    for (let first = 0; first < 256; first++) {
      const code = codes[first]!;
      const length = code >>> 24;
      pairs[(second << 8) | first] =
        ((length + (after >>> 24)) << 24) | (code & 0xffffff) | ((after & 0xffffff) << length);
    }
  }
  return pairs;
}

/** Writes whole groups of four bytes, and returns where it stopped. */
export function putPairs(
  writer: BitWriter,
  pairs: Uint32Array,
  data: DataView,
  start: number,
  end: number,
): number {
  const { view } = writer;
  let { at, hold, held } = writer;
  let i = start;
  for (; i + 4 <= end; i += 4) {
    const word = data.getInt32(i, true);
    let pair = pairs[word & 0xffff]!;
    hold |= (pair & 0xffffff) << held;
    held += pair >>> 24;
    view.setInt32(at, hold, true);
    at += held >>> 3;
    hold >>>= held & 24;
    held &= 7;
    pair = pairs[word >>> 16]!;
    hold |= (pair & 0xffffff) << held;
    held += pair >>> 24;
    view.setInt32(at, hold, true);
    at += held >>> 3;
    hold >>>= held & 24;
    held &= 7;
  }
  writer.at = at;
  writer.hold = hold;
  writer.held = held;
  return i;
}

/** Writes deflate data bit by bit, as RFC 1951 draws them. */

/**
 * Fields one after the other, from the lowest bit of a byte on: `[value, bits]` is a number, lowest bit first (3.1.1), and a
 * string of 0 and 1 a code, in the order of its bits.
 */
export type Field = readonly [value: number, bits: number] | string;

/** The bytes of these fields; what is left of the last byte is 0. */
export function bytesOf(...fields: readonly Field[]): Buffer {
  const bits = fields
    .map((field) => (typeof field === 'string' ? field : lowestFirst(...field)))
    .join('')
    .replaceAll(' ', '');
  const bytes = bits.match(/.{1,8}/g) ?? [];
  return Buffer.from(bytes.map((byte) => Number.parseInt([...byte].reverse().join(''), 2)));
}

function lowestFirst(value: number, bits: number): string {
  return [...value.toString(2).padStart(bits, '0')].reverse().join('');
}

/** The order in which the lengths of the code of lengths stand (3.2.7). */
const ORDER = [16, 17, 18, 0, 8, 7, 9, 6, 10, 5, 11, 4, 12, 3, 13, 2, 14, 1, 15];

/** The header of a last block with dynamic codes, whose lengths are all written with four bits: the code of lengths is 0 to 15. */
export function dynamicHeader(literals: readonly number[], distances: readonly number[]): Field[] {
  return [
    [1, 1],
    [2, 2],
    [literals.length - 257, 5],
    [distances.length - 1, 5],
    [ORDER.length - 4, 4],
    // 16 codes of four bits each are all there are: each length is its own code.
    ...ORDER.map((symbol): Field => [symbol < 16 ? 4 : 0, 3]),
    ...[...literals, ...distances].map((length) => length.toString(2).padStart(4, '0')),
  ];
}

/** Lengths of codes: those named, and 0 for all others of `count`. */
export function lengths(count: number, named: Readonly<Record<number, number>>): number[] {
  return Array.from({ length: count }, (_, symbol) => named[symbol] ?? 0);
}

/** The tables of ITU-T T.81, annex K, which libjpeg and most other encoders use. */

/** For each coefficient in coding order, its index in a row-major block. */
export const ZIGZAG = Uint8Array.of(
  ...[0, 1, 8, 16, 9, 2, 3, 10, 17, 24, 32, 25, 18, 11, 4, 5, 12, 19, 26, 33, 40, 48, 41, 34, 27, 20, 13, 6],
  ...[7, 14, 21, 28, 35, 42, 49, 56, 57, 50, 43, 36, 29, 22, 15, 23, 30, 37, 44, 51, 58, 59, 52, 45, 38, 31],
  ...[39, 46, 53, 60, 61, 54, 47, 55, 62, 63],
);

/** Quantisation steps of luminance (table K.1) and chrominance (table K.2), row-major, for quality 50. */
const BASE_STEPS = [
  [
    ...[16, 11, 10, 16, 24, 40, 51, 61, 12, 12, 14, 19, 26, 58, 60, 55, 14, 13, 16, 24, 40, 57, 69, 56],
    ...[14, 17, 22, 29, 51, 87, 80, 62, 18, 22, 37, 56, 68, 109, 103, 77, 24, 35, 55, 64, 81, 104, 113, 92],
    ...[49, 64, 78, 87, 103, 121, 120, 101, 72, 92, 95, 98, 112, 100, 103, 99],
  ],
  [
    ...[17, 18, 24, 47, 99, 99, 99, 99, 18, 21, 26, 66, 99, 99, 99, 99, 24, 26, 56, 99, 99, 99, 99, 99],
    ...[47, 66, 99, 99, 99, 99, 99, 99, 99, 99, 99, 99, 99, 99, 99, 99, 99, 99, 99, 99, 99, 99, 99, 99],
    ...[99, 99, 99, 99, 99, 99, 99, 99, 99, 99, 99, 99, 99, 99, 99, 99],
  ],
] as const;

/** Index into each pair of tables: 0 for luminance, 1 for chrominance. */
export type TableNumber = 0 | 1;

/** Quantisation steps in zigzag order for a quality from 1 to 100, scaled as libjpeg scales them. */
export function quantisationSteps(quality: number, table: TableNumber): Uint8Array {
  const percent = quality < 50 ? Math.floor(5000 / quality) : 200 - 2 * quality;
  const base = BASE_STEPS[table];
  return Uint8Array.from(ZIGZAG, (index) =>
    Math.min(255, Math.max(1, Math.floor((base[index]! * percent + 50) / 100))),
  );
}

/** A Huffman table as it is stored: the number of codes of each length from 1 to 16, and the symbols in code order. */
export interface HuffmanSpec {
  readonly counts: Uint8Array;
  readonly symbols: Uint8Array;
}

function spec(counts: string, symbols: string): HuffmanSpec {
  return { counts: Buffer.from(counts, 'hex'), symbols: Buffer.from(symbols, 'hex') };
}

/** Tables K.3 and K.4. A symbol is the size in bits of the difference between two DC coefficients. */
export const DC_SPECS = [
  spec('00010501010101010100000000000000', '000102030405060708090a0b'),
  spec('00030101010101010101010000000000', '000102030405060708090a0b'),
] as const;

/** Tables K.5 and K.6. A symbol is the number of zeros before a coefficient (high 4 bits) and its size in bits. */
export const AC_SPECS = [
  spec(
    '0002010303020403050504040000017d',
    '01020300041105122131410613516107227114328191a1082342b1c11552d1f02433627282090a161718191a25262728' +
      '292a3435363738393a434445464748494a535455565758595a636465666768696a737475767778797a83848586878889' +
      '8a92939495969798999aa2a3a4a5a6a7a8a9aab2b3b4b5b6b7b8b9bac2c3c4c5c6c7c8c9cad2d3d4d5d6d7d8d9dae1e2' +
      'e3e4e5e6e7e8e9eaf1f2f3f4f5f6f7f8f9fa',
  ),
  spec(
    '00020102040403040705040400010277',
    '000102031104052131061241510761711322328108144291a1b1c109233352f0156272d10a162434e125f11718191a26' +
      '2728292a35363738393a434445464748494a535455565758595a636465666768696a737475767778797a828384858687' +
      '88898a92939495969798999aa2a3a4a5a6a7a8a9aab2b3b4b5b6b7b8b9bac2c3c4c5c6c7c8c9cad2d3d4d5d6d7d8d9da' +
      'e2e3e4e5e6e7e8e9eaf2f3f4f5f6f7f8f9fa',
  ),
] as const;

/** For each symbol, its code in the low 16 bits and the length of the code above them; 0 if it has no code. */
export function codesOf({ counts, symbols }: HuffmanSpec): Int32Array {
  const codes = new Int32Array(256);
  let code = 0;
  let next = 0;
  for (let length = 1; length <= 16; length++) {
    for (let i = 0; i < counts[length - 1]!; i++) codes[symbols[next++]!] = (length << 16) | code++;
    code <<= 1;
  }
  return codes;
}

/** AC symbols that stand for no coefficient: only zeros follow in this block; sixteen zeros. */
export const END_OF_BLOCK = 0x00;
export const SIXTEEN_ZEROS = 0xf0;

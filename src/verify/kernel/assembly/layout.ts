/**
 * Where everything stands in memory, and what an entry of a table says.
 *
 * A table is looked up with the next bits of the data. An entry of it has, from its lowest bit on:
 * - 6 bits: how many bits it takes, those behind the code ("extra bits") included
 * - 4 bits: how many bits the code has; of a link, by how many more bits the table behind it is looked up
 * - 16 bits: one or two literals; the least length or distance; of a link, the index of the table behind it
 * - 2 bits that are 0
 * - 2 bits: what it is, if not literals: one of LENGTH, LINK, END and INVALID
 * - 2 bits: how many literals it stands for
 */
export const TAKES: u32 = 63;
export const CODE_SHIFT: u32 = 6;
export const VALUE_SHIFT: u32 = 10;
export const KIND: u32 = 15 << 28;
/** A length, or in a table of distances a distance. */
export const LENGTH: u32 = 0;
export const LINK: u32 = 1 << 28;
export const END: u32 = 2 << 28;
/** No symbol: zlib too finds that out with the first bit. */
export const INVALID: u32 = 3 << 28;
/** One literal; any entry that is not less has some. */
export const LITERAL: u32 = 1 << 30;
export const LITERALS_SHIFT: u32 = 30;

/** By how many bits tables are looked up first; longer codes stand behind links. */
export const LITERAL_BITS: u32 = 12;
export const DISTANCE_BITS: u32 = 9;
export const LENGTH_CODE_BITS: u32 = 7;

/** The most bits of a code, and the numbers of symbols. */
export const MAX_BITS: u32 = 15;
export const LITERAL_SYMBOLS: u32 = 288;
export const DISTANCE_SYMBOLS: u32 = 32;
export const SYMBOLS: u32 = LITERAL_SYMBOLS + DISTANCE_SYMBOLS;

/** The entries of all symbols, without their codes. */
export const LITERAL_ENTRIES: usize = 0x0800;
export const DISTANCE_ENTRIES: usize = LITERAL_ENTRIES + 4 * <usize>LITERAL_SYMBOLS;
export const LENGTH_CODE_ENTRIES: usize = DISTANCE_ENTRIES + 4 * <usize>DISTANCE_SYMBOLS;

/** Lengths of the codes of a block, literals first; what is counted while a table is made; the code of the lengths. */
export const CODE_LENGTHS: usize = 0x1000;
export const COUNTS: usize = 0x1200;
export const LENGTH_CODE: usize = 0x1400;

/** What is kept from one call to the next. */
export const STATE: usize = 0x1600;

/** Tables of the two pairs of codes that were used last, each with the lengths that it was made of. */
export const TABLES: usize = 0x4000;
export const TABLES_SIZE: usize = 0xb000;
/** From the start of such tables: all literals one by one, two at once where they fit, and distances. */
export const SINGLES: usize = 0x200;
export const PAIRS: usize = 0x5800;
export const DISTANCES: usize = 0x9800;
/** The farthest that a match reaches back. */
export const WINDOW_SIZE: usize = 0x8000;
export const WINDOW: usize = 0x20000;
/** Inflated bytes stand from here on; there may be up to 300 more than were asked for, and 30 that mean nothing. */
export const PIECE: usize = WINDOW + WINDOW_SIZE;
export const MAX_PIECE: usize = 0x40000;
/** Compressed bytes, or those to be folded. */
export const INPUT: usize = 0x70000;
export const MAX_INPUT: usize = 0x110000;

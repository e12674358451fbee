/**
 * The layout of the memory, and the format of table entries.
 *
 * A table is looked up with the next bits of the data. From its lowest bit on, an entry has:
 * - 6 bits: how many bits it takes, including the extra bits after the code
 * - 4 bits: how many bits the code has; for a link, with how many more bits its table is looked up
 * - 16 bits: one or two literals; the smallest length or distance; for a link, the index of its table
 * - 2 bits that are 0
 * - 2 bits: the kind of an entry without literals: LENGTH, LINK, END or INVALID
 * - 2 bits: the number of literals
 */
export const TAKES: u32 = 63;
export const CODE_SHIFT: u32 = 6;
export const VALUE_SHIFT: u32 = 10;
export const KIND: u32 = 15 << 28;
/** A length or, in a table of distances, a distance. */
export const LENGTH: u32 = 0;
export const LINK: u32 = 1 << 28;
export const END: u32 = 2 << 28;
/** No symbol. As in zlib, one bit is enough to recognize it. */
export const INVALID: u32 = 3 << 28;
/** One literal. Every entry that is not less has literals. */
export const LITERAL: u32 = 1 << 30;
export const LITERALS_SHIFT: u32 = 30;

/** With how many bits tables are looked up first; links lead to longer codes. */
export const LITERAL_BITS: u32 = 12;
export const DISTANCE_BITS: u32 = 9;
export const LENGTH_CODE_BITS: u32 = 7;

/** The maximum number of bits of a code, and the numbers of symbols. */
export const MAX_BITS: u32 = 15;
export const LITERAL_SYMBOLS: u32 = 288;
export const DISTANCE_SYMBOLS: u32 = 32;
export const SYMBOLS: u32 = LITERAL_SYMBOLS + DISTANCE_SYMBOLS;

/** The entries of all symbols, without the lengths of their codes. */
export const LITERAL_ENTRIES: usize = 0x0800;
export const DISTANCE_ENTRIES: usize = LITERAL_ENTRIES + 4 * <usize>LITERAL_SYMBOLS;
export const LENGTH_CODE_ENTRIES: usize = DISTANCE_ENTRIES + 4 * <usize>DISTANCE_SYMBOLS;

/** The code lengths of a block, literals first; counters for making a table; the table of the code-length code. */
export const CODE_LENGTHS: usize = 0x1000;
export const COUNTS: usize = 0x1200;
export const LENGTH_CODE: usize = 0x1400;

/** The state that is kept between calls. */
export const STATE: usize = 0x1600;

/** The tables of the last two pairs of codes, each with the code lengths from which it was made. */
export const TABLES: usize = 0x4000;
export const TABLES_SIZE: usize = 0xb000;
/** Offsets within these tables: single literals and lengths, pairs of literals, and distances. */
export const SINGLES: usize = 0x200;
export const PAIRS: usize = 0x5800;
export const DISTANCES: usize = 0x9800;
/** The maximum distance of a match. */
export const WINDOW_SIZE: usize = 0x8000;
export const WINDOW: usize = 0x20000;
/** Inflated bytes. There can be up to 300 more than requested, followed by 30 that have no meaning. */
export const PIECE: usize = WINDOW + WINDOW_SIZE;
export const MAX_PIECE: usize = 0x40000;
/** Compressed bytes, or the bytes to be folded. */
export const INPUT: usize = 0x70000;
export const MAX_INPUT: usize = 0x110000;

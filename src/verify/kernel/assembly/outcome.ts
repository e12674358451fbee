/** Why `inflate` returns; src/verify/kernel/inflater.ts has the texts. Faults are in the order of zlib's checks. */
export const GO_ON: i32 = 0;
export const NEEDS_INPUT: i32 = 1;
export const HAS_PIECE: i32 = 2;
export const ENDED: i32 = 3;
export const BAD_BLOCK_TYPE: i32 = 4;
export const BAD_STORED_LENGTH: i32 = 5;
export const TOO_MANY_SYMBOLS: i32 = 6;
export const BAD_LENGTH_CODE: i32 = 7;
export const BAD_REPEAT: i32 = 8;
export const NO_END_OF_BLOCK: i32 = 9;
export const BAD_LITERAL_CODE: i32 = 10;
export const BAD_DISTANCE_CODE: i32 = 11;
export const BAD_LITERAL: i32 = 12;
export const BAD_DISTANCE: i32 = 13;
export const TOO_FAR_BACK: i32 = 14;

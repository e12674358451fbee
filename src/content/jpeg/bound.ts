/**
 * An upper bound for the encoded size of a block. Assuming the longest code for every coefficient would be 1.4 to 1.7
 * times too pessimistic, because the squares of the coefficients have a bounded sum (Parseval's theorem). The size is
 * therefore maximised under that constraint, or rather its Lagrange dual is: for any price per square, the maximum of
 * (bits - price * squares) without the constraint, plus price * (the largest sum), is an upper bound. The best of
 * several prices is used.
 */
import {
  AC_SPECS,
  codesOf,
  DC_SPECS,
  END_OF_BLOCK,
  quantisationSteps,
  SIXTEEN_ZEROS,
  type TableNumber,
} from './tables.ts';

/** The 64 samples of a block span 255, so they deviate from the centre by at most this. */
const MAX_DEVIATION = 127.5;
/** Largest sum of the squares of the AC coefficients. */
const MAX_SQUARES = 64 * MAX_DEVIATION ** 2;
/** Largest AC coefficient. */
const MAX_AC = 8 * MAX_DEVIATION;
/** Largest difference between two DC coefficients. */
const MAX_DC_DIFFERENCE = 2 * MAX_AC;

/** Bound for the rounding error of the integer DCT; the largest error found is below 0.25. */
const MAX_ERROR = 1;

/** In bits. The best price lies within or near this range for every quality. */
const PRICES = [2 ** -11, 2 ** -12, 2 ** -13, 2 ** -14, 2 ** -15, 2 ** -16];

const cache = new Map<string, number>();

/** Returns the largest number of bits of a block, including the zero bytes after each 0xff. */
export function maxBlockBits(quality: number, table: TableNumber): number {
  const key = `${quality} ${table}`;
  const bits = cache.get(key) ?? computeMaxBlockBits(quality, table);
  cache.set(key, bits);
  return bits;
}

function computeMaxBlockBits(quality: number, table: TableNumber): number {
  const steps = quantisationSteps(quality, table);
  const acBits = PRICES.map((price) => price * MAX_SQUARES + maxPricedBits(steps, table, price));
  return maxDcBits(steps[0]!, table) + Math.ceil(Math.min(...acBits));
}

function maxDcBits(step: number, table: TableNumber): number {
  const codes = codesOf(DC_SPECS[table]);
  const sizes = 1 + maxSize(MAX_DC_DIFFERENCE, step);
  return Math.max(...Array.from({ length: sizes }, (_, size) => symbolBits(codes[size]!, size)));
}

/** Returns the largest number of bits of the AC coefficients minus the price of their squares. */
function maxPricedBits(steps: Uint8Array, table: TableNumber, price: number): number {
  const codes = codesOf(AC_SPECS[table]);
  // `most[k]` is the maximum for the coefficients from position k to the end.
  const most = new Float64Array(65);
  for (let k = 63; k > 0; k--) {
    most[k] = symbolBits(codes[END_OF_BLOCK]!, 0);
    if (k + 16 < 64) most[k] = Math.max(most[k]!, symbolBits(codes[SIXTEEN_ZEROS]!, 0) + most[k + 16]!);
    for (let zeros = 0; zeros < 16 && k + zeros < 64; zeros++) {
      const step = steps[k + zeros]!;
      const largest = maxSize(MAX_AC, step);
      for (let size = 1; size <= largest; size++) {
        const bits = symbolBits(codes[(zeros << 4) | size]!, size);
        most[k] = Math.max(most[k]!, bits - price * minSquare(size, step) + most[k + zeros + 1]!);
      }
    }
  }
  return most[1]!;
}

/**
 * Returns the bits of a code and of the `size` bits after it, plus one for each bit that can be 1: a byte 0xff, which
 * takes a zero byte after it, consists of eight of those.
 */
function symbolBits(code: number, size: number): number {
  let ones = size;
  for (let rest = code & 0xffff; rest > 0; rest >>= 1) ones += rest & 1;
  return (code >>> 16) + size + ones;
}

/** Returns the size in bits of the largest value after quantisation. */
function maxSize(value: number, step: number): number {
  return 32 - Math.clz32(Math.floor((value + MAX_ERROR) / step + 0.5));
}

/** Returns the smallest square of a coefficient that has `size` bits after quantisation. */
function minSquare(size: number, step: number): number {
  return Math.max(0, (2 ** (size - 1) - 0.5) * step - MAX_ERROR) ** 2;
}

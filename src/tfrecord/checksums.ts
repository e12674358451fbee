const MODULUS = 65521;

/** Maximum number of bytes whose sums stay below 2^32 without a reduction (zlib's NMAX). */
const RUN = 5552;

/** The Adler-32 (RFC 1950) of `bytes`. Node's zlib only computes it for whole streams. */
export function adler32(bytes: Uint8Array): number {
  let a = 1;
  let b = 0;
  for (let start = 0; start < bytes.length; start += RUN) {
    const end = Math.min(start + RUN, bytes.length);
    for (let i = start; i < end; i++) {
      a += bytes[i]!;
      b += a;
    }
    a %= MODULUS;
    b %= MODULUS;
  }
  return ((b << 16) | a) >>> 0;
}

/** The Adler-32 of a concatenation, given the Adler-32 of both parts and the size of the second. */
export function joinAdler32(first: number, second: number, secondBytes: number): number {
  // The first sum starts at 1 and is added to the second sum with every byte.
  const before = (first & 0xffff) + MODULUS - 1;
  const a = (before + (second & 0xffff)) % MODULUS;
  const b = ((first >>> 16) + (second >>> 16) + (before % MODULUS) * (secondBytes % MODULUS)) % MODULUS;
  return ((b << 16) | a) >>> 0;
}

/**
 * Combines CRC-32s as used by gzip (RFC 1952). Polynomials over GF(2) are bit-reflected: the highest of 32 bits is the
 * coefficient of x^0, as in zlib's crc32_combine.
 */

const POLYNOMIAL = 0xedb88320;
const ONE = 0x8000_0000;
/** x^8, which shifts by one byte. */
const BYTE = 0x0080_0000;

/** The CRC-32 of a concatenation, given the CRC-32 of both parts and the size of the second. */
export function joinCrc32(first: number, second: number, secondBytes: number): number {
  return (multiply(first, byteShift(secondBytes)) ^ second) >>> 0;
}

/** The factor by which appending this many bytes multiplies a CRC. */
function byteShift(bytes: number): number {
  let shift = ONE;
  let power = BYTE;
  for (let rest = bytes; rest > 0; rest = Math.floor(rest / 2)) {
    if (rest % 2 === 1) shift = multiply(shift, power);
    power = multiply(power, power);
  }
  return shift;
}

function multiply(a: number, b: number): number {
  let product = 0;
  for (let bit = 31; bit >= 0; bit--) {
    if ((a >>> bit) & 1) product ^= b;
    b = (b >>> 1) ^ (b & 1 ? POLYNOMIAL : 0);
  }
  return product;
}

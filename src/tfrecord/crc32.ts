/**
 * What joins CRC-32s, as gzip has them (RFC 1952): polynomials over the two-element field, reflected, so that the highest of
 * 32 bits is the coefficient of 1 (as in zlib's crc32_combine).
 */

const POLYNOMIAL = 0xedb88320;
const ONE = 0x8000_0000;
/** x^8: a byte. */
const BYTE = 0x0080_0000;

/** The CRC-32 of bytes whose first part has the CRC-32 `first`, and whose second has `second` and so many bytes. */
export function joinCrc32(first: number, second: number, secondBytes: number): number {
  return (multiply(first, byteShift(secondBytes)) ^ second) >>> 0;
}

/** What so many bytes behind it do to a CRC. */
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

const MODULUS = 65521;

/** The most bytes whose sums cannot pass 2^32 before they are reduced (zlib's NMAX). */
const RUN = 5552;

/** Adler-32 (RFC 1950) of `bytes`; Node's zlib has it for whole streams only. */
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

/** The Adler-32 of bytes whose first part has the Adler-32 `first`, and whose second has `second` and so many bytes. */
export function joinAdler32(first: number, second: number, secondBytes: number): number {
  // The first sum begins at 1, and goes into the second with every byte.
  const before = (first & 0xffff) + MODULUS - 1;
  const a = (before + (second & 0xffff)) % MODULUS;
  const b = ((first >>> 16) + (second >>> 16) + (before % MODULUS) * (secondBytes % MODULUS)) % MODULUS;
  return ((b << 16) | a) >>> 0;
}

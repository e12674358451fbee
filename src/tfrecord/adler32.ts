const MODULUS = 65521;

/** The most bytes whose sums cannot pass 2^32 before they are reduced (zlib's NMAX). */
const RUN = 5552;

/** Adler-32 (RFC 1950) of `bytes`, going on from `seed`; Node's zlib has it for whole streams only. */
export function adler32(bytes: Uint8Array, seed = 1): number {
  let a = seed & 0xffff;
  let b = seed >>> 16;
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

/** crc-32 ships types for its IEEE half only. */
declare module 'crc-32/crc32c.js' {
  const CRC32C: {
    /** CRC-32C (Castagnoli) as a signed 32-bit integer, going on from `seed`. */
    buf(bytes: Uint8Array, seed?: number): number;
  };
  export default CRC32C;
}

/** The types that come with crc-32 lack this module. */
declare module 'crc-32/crc32c.js' {
  const CRC32C: {
    /** CRC-32C (Castagnoli) as a signed 32-bit integer, continued from `seed`. */
    buf(bytes: Uint8Array, seed?: number): number;
  };
  export default CRC32C;
}

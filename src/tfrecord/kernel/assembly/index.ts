/**
 * The loops that run for every value and every byte, in AssemblyScript: V8 compiles them before their first call, and
 * they process four values per instruction. scripts/kernel.ts compiles them to src/tfrecord/kernel/binary.ts, which
 * src/tfrecord/kernel/kernel.ts loads.
 */
export { copy } from './copy';
export { crc32c, makeCrcTables } from './crc32c';
export { floatsOfDraws, integersOfDraws, putBits, uniformFloats, uniformIntegers } from './draw';
export { makePairs, putBytes } from './put-bytes';
export { putVarints } from './put-varints';
export { putNormals, tieDraws } from './tie';

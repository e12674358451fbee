/**
 * What runs for every value and every byte, as AssemblyScript: V8 compiles it before its first call and four values go
 * through one instruction. src/tfrecord/kernel/kernel.ts has it, scripts/kernel.ts makes src/tfrecord/kernel/binary.ts of it.
 */
export { copy } from './copy';
export { crc32c, makeCrcTables } from './crc32c';
export { uniformFloats, uniformIntegers } from './draw';
export { makePairs, putBytes } from './put-bytes';
export { putVarints } from './put-varints';

import { constants, deflateRaw } from 'node:zlib';

/**
 * Compresses one block with zlib on a thread of libuv's pool, into `out`. Every block except the last ends with a sync
 * flush, so that blocks can be compressed in parallel and concatenated into one stream, as pigz does.
 */
export async function deflateLevel(
  block: Uint8Array,
  level: number,
  isLast: boolean,
  out: Uint8Array,
): Promise<Uint8Array> {
  const options = {
    level,
    memLevel: 9,
    finishFlush: isLast ? constants.Z_FINISH : constants.Z_SYNC_FLUSH,
    // Large enough for the whole result, so that the thread pool is called once per block and not once per 16 KiB.
    chunkSize: Math.max(2 * Buffer.poolSize, maxDeflated(block.length, 1)),
  };
  const deflated = await new Promise<Buffer>((resolve, reject) => {
    deflateRaw(block, options, (error, result) => (error ? reject(error) : resolve(result)));
  });
  const { length } = deflated;
  out.set(deflated);
  free(deflated);
  return out.subarray(0, length);
}

/**
 * Frees the memory immediately unless it is Node's pool; the garbage collector would let a hundred megabytes
 * accumulate.
 */
function free({ buffer }: Buffer): void {
  // Node 20 does not have `transfer`.
  if (buffer instanceof ArrayBuffer && buffer.byteLength > Buffer.poolSize && 'transfer' in buffer)
    buffer.transfer(0);
}

/**
 * At memory level 9 a deflate block ends after 32 KiB. Only a block that fills nearly the whole window cannot be
 * stored.
 */
const FULL_BLOCK = 0x7e00;

/**
 * Maximum overhead of such a block for incompressible bytes. The window has moved past its start, so it is coded: up to
 * 286 + 30 code lengths of 7 bits each, and codes of 9 bits for 2 of 256 byte values.
 */
const FULL_BLOCK_OVERHEAD = 325;

/** Maximum overhead of everything else: a stored block, a flush, and the end. */
const REST_OVERHEAD = 24;

/** The maximum size of the compressed form of `bytes` bytes in `pieces` pieces. */
export function maxDeflated(bytes: number, pieces: number): number {
  return bytes + FULL_BLOCK_OVERHEAD * Math.floor(bytes / FULL_BLOCK) + REST_OVERHEAD * pieces;
}

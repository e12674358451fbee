import { constants, deflateRaw } from 'node:zlib';

/**
 * zlib's deflate of one block, on a thread of libuv's pool, in `out`. All but the last end with a sync flush, so that
 * blocks can be compressed side by side and stand one behind the other in one stream, as pigz has it.
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
    // Room for the whole result, so that the thread pool is asked once a block and not once every 16 KiB.
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

/** Gives the memory back at once, unless it is Node's pool: the garbage collector would let a hundred megabytes gather. */
function free({ buffer }: Buffer): void {
  // Node 20 does not know how.
  if (buffer instanceof ArrayBuffer && buffer.byteLength > Buffer.poolSize && 'transfer' in buffer)
    buffer.transfer(0);
}

/** A deflate block ends after 32 KiB at memory level 9; only one that fills nearly all of the window cannot be stored. */
const FULL_BLOCK = 0x7e00;

/**
 * The most that such a block adds to bytes that cannot be shortened: the window has moved past its start, so that
 * it is coded, with up to 286 + 30 code lengths of 7 bits and codes that are 9 bits long for 2 bytes of 256.
 */
const FULL_BLOCK_OVERHEAD = 325;

/** The most that the rest adds: a stored block, a flush, the end. */
const REST_OVERHEAD = 24;

/** The most bytes that deflate makes of `bytes` bytes in so many pieces. */
export function maxDeflated(bytes: number, pieces: number): number {
  return bytes + FULL_BLOCK_OVERHEAD * Math.floor(bytes / FULL_BLOCK) + REST_OVERHEAD * pieces;
}

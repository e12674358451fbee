/**
 * The parts of `node:zlib` that the sources use, for a browser. A browser only compresses streams, so those are
 * handled before and after the sources see any bytes: `streams.ts`.
 */
import { buf } from 'crc-32';

export const constants = { Z_SYNC_FLUSH: 2, Z_FINISH: 4 };

/** Unsigned CRC-32 of the bytes, continued from `value`. */
export function crc32(bytes: Uint8Array, value = 0): number {
  return buf(bytes, value) >>> 0;
}

function missing(): never {
  throw new TypeError('There is no zlib here');
}

export const deflateRaw = missing;
export const deflateSync = missing;
export const gunzipSync = missing;
export const gzipSync = missing;
export const inflateSync = missing;

/** The parts of `node:buffer` that the sources use, for a browser. */
export { Buffer } from 'buffer/index.js';

export function isUtf8(bytes: Uint8Array): boolean {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes.slice());
    return true;
  } catch {
    return false;
  }
}

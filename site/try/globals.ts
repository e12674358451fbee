/** What the sources take for given, and a browser does not have. */
export { Buffer } from './node/buffer.ts';

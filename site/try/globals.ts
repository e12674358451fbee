/** Globals that the sources need and a browser does not have. */
export { Buffer } from './node/buffer.ts';

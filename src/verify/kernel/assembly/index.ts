/** The reader's loops over bytes, in AssemblyScript; scripts/kernel.ts compiles them. */
export { fold } from './fold';
export { begin, inflate, inputEnd, pieceEnd, prepare } from './inflate';

/** The loops of the reader that run for every byte, in AssemblyScript; scripts/kernel.ts compiles them. */
export { fold } from './fold';
export { begin, inflate, inputEnd, pieceEnd, prepare } from './inflate';

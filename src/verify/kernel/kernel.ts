/** The reader's loops over bytes, as WebAssembly compiled from src/verify/kernel/assembly. */
import { BINARY } from './binary.ts';

/** The exports of src/verify/kernel/assembly. All positions are addresses in its memory. */
export interface Exports {
  readonly memory: { readonly buffer: ArrayBuffer };
  readonly prepare: () => void;
  readonly begin: () => void;
  readonly inflate: (from: number, to: number, size: number) => number;
  readonly inputEnd: () => number;
  readonly pieceEnd: () => number;
  readonly fold: (size: number) => number;
}

/** These addresses and sizes must equal those in src/verify/kernel/assembly/layout.ts. */
export const PIECE = 0x28000;
export const MAX_PIECE = 0x40000;
export const INPUT = 0x70000;
export const MAX_INPUT = 0x110000;

let compiled: WebAssembly.Module | undefined;

/** Makes a kernel with its own 1.5 MB of memory. The system only allocates the pages that are used. */
export function openKernel(): Exports {
  compiled ??= new WebAssembly.Module(Buffer.from(BINARY, 'base64'));
  return new WebAssembly.Instance<Exports>(compiled, {}).exports;
}

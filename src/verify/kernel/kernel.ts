/** The loops of the reader that run for every byte, as WebAssembly compiled from src/verify/kernel/assembly. */
import { BINARY } from './binary.ts';

/** As src/verify/kernel/assembly exports them. All positions are addresses in the memory. */
export interface Exports {
  readonly memory: { readonly buffer: ArrayBuffer };
  readonly prepare: () => void;
  readonly begin: () => void;
  readonly inflate: (from: number, to: number, size: number) => number;
  readonly inputEnd: () => number;
  readonly pieceEnd: () => number;
  readonly fold: (size: number) => number;
}

/** As in src/verify/kernel/assembly/layout.ts. */
export const PIECE = 0x28000;
export const MAX_PIECE = 0x40000;
export const INPUT = 0x70000;
export const MAX_INPUT = 0x110000;

let compiled: WebAssembly.Module | undefined;

/** Makes a kernel with 1.5 MB of memory of its own, of which the system gives what is used. */
export function openKernel(): Exports {
  compiled ??= new WebAssembly.Module(Buffer.from(BINARY, 'base64'));
  return new WebAssembly.Instance<Exports>(compiled, {}).exports;
}

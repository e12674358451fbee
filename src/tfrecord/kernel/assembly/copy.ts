/** Compiles to one instruction; between typed arrays in shared memory, JavaScript copies byte by byte. */
export function copy(from: usize, size: usize, out: usize): void {
  memory.copy(out, from, size);
}

/** One instruction of the machine: between typed arrays whose memory is shared, JavaScript copies byte by byte. */
export function copy(from: usize, size: usize, out: usize): void {
  memory.copy(out, from, size);
}

/** Copies a short text; a loop, because a call of `set` takes longer than most texts have bytes. */
export function copyBytes(bytes: Uint8Array, data: Uint8Array, at: number): number {
  for (let i = 0; i < bytes.length; i++) data[at + i] = bytes[i]!;
  return at + bytes.length;
}

/** Copies a match to `out`, 16 bytes at a time, and up to 30 bytes more than its length. */
export function copyMatch(out: usize, distance: usize, length: u32): void {
  const end = out + <usize>length;
  const from = out - distance;
  let at = out;
  if (distance < 16) {
    // What repeats after 3 bytes also repeats after 18.
    const far = from + distance * ((distance + 15) / distance);
    for (; at < far; at++) store<u8>(at, load<u8>(at - distance));
  }
  for (const behind = at - from; at < end; at += 16) v128.store(at, v128.load(at - behind));
}

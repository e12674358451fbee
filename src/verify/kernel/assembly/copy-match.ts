/** Copies a match to `out`, 16 bytes at a time. May write up to 30 bytes beyond its length. */
export function copyMatch(out: usize, distance: usize, length: u32): void {
  const end = out + <usize>length;
  const from = out - distance;
  let at = out;
  if (distance < 16) {
    // For example, bytes that repeat every 3 bytes also repeat every 18, which is far enough to copy 16 at a time.
    const far = from + distance * ((distance + 15) / distance);
    for (; at < far; at++) store<u8>(at, load<u8>(at - distance));
  }
  for (const behind = at - from; at < end; at += 16) v128.store(at, v128.load(at - behind));
}

/** Writes `count` 64-bit integers as varints to `out` and returns their end. */
export function putVarints(at: usize, count: i32, out: usize): usize {
  const end = at + ((<usize>count) << 3);
  for (; at < end; at += 8) {
    let rest = load<u64>(at);
    for (; rest > 127; rest >>>= 7) store<u8>(out++, <u8>rest | 0x80);
    store<u8>(out++, <u8>rest);
  }
  return out;
}

/**
 * zlib streams (RFC 1950) of stored blocks (RFC 1951, section 3.2.4). What zlib's deflate produces differs between its
 * versions; stored blocks are the same everywhere, and their size is known in advance. Little is lost: drawn samples
 * hardly compress, and the file around the records is compressed as a whole.
 */

const MAX_BLOCK_BYTES = 0xffff;
const BLOCK_HEAD = 5;
const STREAM_HEAD = 2;
const CHECKSUM = 4;

/** Size of a stream with this many bytes of content, at least one. */
export function storedBytes(bytes: number): number {
  return storedContentAt(bytes) + bytes + CHECKSUM;
}

/** The offset from the start of the stream at which the content has to be before `finishStored` is called. */
export function storedContentAt(bytes: number): number {
  return STREAM_HEAD + BLOCK_HEAD * Math.ceil(bytes / MAX_BLOCK_BYTES);
}

/**
 * Turns the `bytes` bytes of content into the stream that starts at offset `at`, and returns the offset behind it. The
 * last block is already in its place; those before it move to the left to make room for the heads between them.
 */
export function finishStored(out: Uint8Array, at: number, bytes: number): number {
  let from = at + storedContentAt(bytes);
  const end = from + bytes;
  const checksum = adler32(out, from, end);
  // Deflate with a window of 32 KiB, at the fastest level.
  out[at] = 0x78;
  out[at + 1] = 0x01;
  let to = at + STREAM_HEAD;
  while (from < end) {
    const size = Math.min(MAX_BLOCK_BYTES, end - from);
    out[to] = from + size === end ? 1 : 0;
    out[to + 1] = size;
    out[to + 2] = size >> 8;
    out[to + 3] = ~size;
    out[to + 4] = ~size >> 8;
    to += BLOCK_HEAD;
    if (to !== from) out.copyWithin(to, from, from + size);
    to += size;
    from += size;
  }
  for (let shift = 24; shift >= 0; shift -= 8) out[to++] = checksum >>> shift;
  return to;
}

const MODULUS = 65521;

/** The sums of this many bytes stay below 2^31, so that V8 uses 32-bit integers. */
const RUN = 3800;

function adler32(bytes: Uint8Array, start: number, end: number): number {
  let a = 1;
  let b = 0;
  for (let from = start; from < end; from += RUN) {
    const to = Math.min(from + RUN, end);
    for (let i = from; i < to; i++) {
      a += bytes[i]!;
      b += a;
    }
    a %= MODULUS;
    b %= MODULUS;
  }
  return (b << 16) | a;
}

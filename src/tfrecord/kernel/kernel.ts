/**
 * The innermost loops, as WebAssembly compiled from src/tfrecord/kernel/assembly. They work on one memory, which
 * allocates what they read and write, and which other threads can share. It is limited to 4 GB and lives as long as
 * anything in it.
 */
import { BINARY } from './binary.ts';

export interface Kernel {
  /** Allocates zeros, followed by 32 bytes that loops may overwrite. */
  readonly bytes: (length: number) => Uint8Array;
  readonly words: (length: number) => Int32Array;
  readonly floats: (length: number) => Float32Array;
  /** min + span * unit(bits(a, b, i)), but at most `most`; src/math/random.ts has both functions. */
  readonly uniformFloats: (
    floats: Float32Array,
    range: { readonly min: number; readonly span: number; readonly most: number },
  ) => FillRow;
  /** min + below(span, bits(a, b, i)), two words per integer. */
  readonly uniformIntegers: (words: Int32Array, min: number, span: number) => FillRow;
  /** Writes the integers between two indices, two words each, as varints to `out`, and returns their end. */
  readonly putVarints: (words: Int32Array, from: number, to: number, out: Uint8Array, at: number) => number;
  /** Copies the bytes between two indices; both arrays have to be in this memory. */
  readonly copy: (bytes: Uint8Array, from: number, to: number, out: Uint8Array, at: number) => void;
  /** The CRC-32C of the bytes from `start` to `end`, as a signed integer. */
  readonly crc32c: (bytes: Uint8Array, start: number, end: number) => number;
  /** Prepares codes of at most 12 bits, in the format of src/tfrecord/deflate/prefix-code.ts. */
  readonly codeBytes: (codes: Uint32Array) => ByteCodes;
  /**
   * Writes the codes of the bytes from `start` to `end`. `writer` has up to 7 pending bits, and room for 8 more bytes.
   */
  readonly putBytes: (
    writer: Writer,
    codes: ByteCodes,
    bytes: Uint8Array,
    start: number,
    end: number,
  ) => void;
}

/** Fills elements `from` to `to`, and up to three more, from the row (a, b). */
type FillRow = (from: number, to: number, a: number, b: number) => void;

/** Addresses of the codes of all bytes and, at `pairs`, of all pairs of bytes. */
export interface ByteCodes {
  readonly codes: number;
  readonly pairs: number;
}

/** The part of a BitWriter (src/tfrecord/deflate/bit-writer.ts) that the kernel needs. */
interface Writer {
  readonly view: DataView;
  at: number;
  hold: number;
  held: number;
}

/**
 * All parameters are addresses, except for numbers of elements, row keys, and ranges of values. Returned addresses are
 * signed.
 */
interface Exports {
  uniformFloats(
    out: number,
    count: number,
    a: number,
    b: number,
    min: number,
    span: number,
    most: number,
  ): void;
  uniformIntegers(out: number, count: number, a: number, b: number, min: number, span: number): void;
  putVarints(at: number, count: number, out: number): number;
  copy(from: number, size: number, out: number): void;
  makeCrcTables(): void;
  crc32c(at: number, end: number): number;
  putBytes(codes: number, pairs: number, at: number, end: number, out: number): number;
  makePairs(codes: number, pairs: number): void;
}

const PAGE = 65536;
const MAX_PAGES = 65536;

/** Addresses of the pending bits of putBytes and of their number. Tables are below them, allocated memory above. */
const [HOLD, HELD, GIVEN] = [0x8000, 0x8008, PAGE];

export function openKernel(): Kernel {
  const memory = new WebAssembly.Memory({ initial: 1, maximum: MAX_PAGES, shared: true });
  const module = new WebAssembly.Module(Buffer.from(BINARY, 'base64'));
  const { exports } = new WebAssembly.Instance<Exports>(module, { env: { memory } });
  exports.makeCrcTables();
  const state = new DataView(memory.buffer);
  let given = GIVEN;
  const give = (bytes: number): number => {
    const at = given;
    given += 16 * Math.ceil(bytes / 16) + 32;
    const missing = Math.ceil(given / PAGE) - memory.buffer.byteLength / PAGE;
    if (missing > 0) memory.grow(missing);
    return at;
  };
  const { uniformFloats, uniformIntegers, putVarints, copy, crc32c, putBytes, makePairs } = exports;
  return {
    bytes: (length) => {
      const at = give(length);
      return new Uint8Array(memory.buffer, at, length);
    },
    words: (length) => {
      const at = give(4 * length);
      return new Int32Array(memory.buffer, at, length);
    },
    floats: (length) => {
      const at = give(4 * length);
      return new Float32Array(memory.buffer, at, length);
    },
    uniformFloats:
      ({ byteOffset }, { min, span, most }) =>
      (from, to, a, b) =>
        uniformFloats(byteOffset + 4 * from, to - from, a, b, min, span, most),
    uniformIntegers:
      ({ byteOffset }, min, span) =>
      (from, to, a, b) =>
        uniformIntegers(byteOffset + 8 * from, to - from, a, b, min, span),
    putVarints: (words, from, to, out, at) =>
      (putVarints(words.byteOffset + 8 * from, to - from, out.byteOffset + at) >>> 0) - out.byteOffset,
    copy: (bytes, from, to, out, at) => copy(bytes.byteOffset + from, to - from, out.byteOffset + at),
    crc32c: ({ byteOffset }, start, end) => crc32c(byteOffset + start, byteOffset + end),
    codeBytes: (codes) => {
      const at = give(4 * 256);
      new Uint32Array(memory.buffer, at, 256).set(codes.subarray(0, 256));
      const pairs = give(4 * 65536);
      makePairs(at, pairs);
      return { codes: at, pairs };
    },
    putBytes: (writer, { codes, pairs }, { byteOffset }, start, end) => {
      const out = writer.view.byteOffset + writer.at;
      state.setUint32(HOLD, writer.hold, true);
      state.setUint32(HELD, writer.held, true);
      writer.at += (putBytes(codes, pairs, byteOffset + start, byteOffset + end, out) >>> 0) - out;
      writer.hold = state.getUint32(HOLD, true);
      writer.held = state.getUint32(HELD, true);
    },
  };
}

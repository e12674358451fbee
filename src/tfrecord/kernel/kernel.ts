/**
 * The innermost loops, as WebAssembly compiled from src/tfrecord/kernel/assembly. They work on one memory, which
 * allocates what they read and write, and which other threads can share. It is limited to 4 GB and lives as long as
 * anything in it.
 */
import { BINARY } from './binary.ts';
import type { Exports } from './exports.ts';

export interface Kernel {
  /** Allocates zeros, followed by 32 bytes that loops may overwrite. */
  readonly bytes: (length: number) => Uint8Array;
  readonly words: (length: number) => Int32Array;
  readonly draws: (length: number) => Uint32Array;
  readonly floats: (length: number) => Float32Array;
  readonly doubles: (length: number) => Float64Array;
  /** min + span * unit(bits(a, b, i)), at most `most`. Both functions are in src/math/random.ts. */
  readonly uniformFloats: (floats: Float32Array, range: FloatRange) => FillRow;
  /** min + below(span, bits(a, b, i)), two words per integer. */
  readonly uniformIntegers: (words: Int32Array, min: number, span: number) => FillRow;
  /** The bits of elements `from` to `to`, and of up to three more; (a, b) is the row of the first of them. */
  readonly putBits: (draws: Uint32Array, from: number, to: number, a: number, b: number) => void;
  /** Takes the tables of src/math/normal.ts, which are copied once; `tie` and `putNormals` need them. */
  readonly useNormal: (tables: NormalTables) => void;
  /**
   * Ties the draws from `from` to `to` to a factor, as src/plan/distributions/ties.ts says, and writes them to `out`, with
   * up to three more behind them. All arrays have to be in this memory.
   */
  readonly tie: (
    draws: Uint32Array,
    from: number,
    to: number,
    out: Uint32Array,
    tie: Tie,
    factor: number,
  ) => void;
  /** Writes the normal quantiles of the first `count` draws, and of up to three more, to `out`. */
  readonly putNormals: (draws: Uint32Array, count: number, out: Float64Array) => void;
  /** Like `uniformFloats`, from the first `count` draws, starting at element `at`. */
  readonly floatsOfDraws: (floats: Float32Array, range: FloatRange) => FillFromDraws;
  /** Like `uniformIntegers`, from the first `count` draws, starting at element `at`. */
  readonly integersOfDraws: (words: Int32Array, min: number, span: number) => FillFromDraws;
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

interface FloatRange {
  readonly min: number;
  readonly span: number;
  readonly most: number;
}

interface NormalTables {
  readonly quantiles: Float64Array;
  readonly tails: Float64Array;
}

/** Ties draws to a factor: for each draw, the loading of the factor and the weight of the draw itself. */
interface Tie {
  readonly loadings: Float64Array;
  readonly noises: Float64Array;
}

/** Fills `count` elements, and up to three more, from element `at` on. */
type FillFromDraws = (draws: Uint32Array, count: number, at: number) => void;

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

const PAGE = 65536;
const MAX_PAGES = 65536;
/** Addresses of the pending bits of putBytes, of their number, and of allocated memory. Tables are below them. */
const HOLD = 0x8000;
const HELD = 0x8008;
const ALLOCATED = PAGE;

export function openKernel(): Kernel {
  const memory = new WebAssembly.Memory({ initial: 1, maximum: MAX_PAGES, shared: true });
  const module = new WebAssembly.Module(Buffer.from(BINARY, 'base64'));
  const { exports } = new WebAssembly.Instance<Exports>(module, { env: { memory } });
  exports.makeCrcTables();
  const state = new DataView(memory.buffer);
  let allocated = ALLOCATED;
  const allocate = (bytes: number): number => {
    const at = allocated;
    allocated += 16 * Math.ceil(bytes / 16) + 32;
    const missing = Math.ceil(allocated / PAGE) - memory.buffer.byteLength / PAGE;
    if (missing > 0) memory.grow(missing);
    return at;
  };
  const copyOf = (doubles: Float64Array): number => {
    const at = allocate(doubles.byteLength);
    new Float64Array(memory.buffer, at, doubles.length).set(doubles);
    return at;
  };
  let normal: { readonly quantiles: number; readonly tails: number } | undefined;
  const { putBits, putNormals, tieDraws, floatsOfDraws, integersOfDraws } = exports;
  const { uniformFloats, uniformIntegers, putVarints, copy, crc32c, putBytes, makePairs } = exports;
  return {
    bytes: (length) => {
      const at = allocate(length);
      return new Uint8Array(memory.buffer, at, length);
    },
    words: (length) => {
      const at = allocate(4 * length);
      return new Int32Array(memory.buffer, at, length);
    },
    draws: (length) => {
      const at = allocate(4 * length);
      return new Uint32Array(memory.buffer, at, length);
    },
    floats: (length) => {
      const at = allocate(4 * length);
      return new Float32Array(memory.buffer, at, length);
    },
    doubles: (length) => {
      const at = allocate(8 * length);
      return new Float64Array(memory.buffer, at, length);
    },
    putBits: ({ byteOffset }, from, to, a, b) => putBits(byteOffset + 4 * from, to - from, a, b),
    useNormal: (tables) => {
      normal ??= { quantiles: copyOf(tables.quantiles), tails: copyOf(tables.tails) };
    },
    tie: (draws, from, to, out, { loadings, noises }, factor) =>
      tieDraws(
        draws.byteOffset + 4 * from,
        to - from,
        out.byteOffset + 4 * from,
        loadings.byteOffset + 8 * from,
        noises.byteOffset + 8 * from,
        factor,
        normal!.quantiles,
        normal!.tails,
      ),
    putNormals: (draws, count, out) => putNormals(draws.byteOffset, count, out.byteOffset, normal!.quantiles),
    floatsOfDraws:
      (floats, { min, span, most }) =>
      (draws, count, at) =>
        floatsOfDraws(draws.byteOffset, count, floats.byteOffset + 4 * at, min, span, most),
    integersOfDraws: (words, min, span) => (draws, count, at) =>
      integersOfDraws(draws.byteOffset, count, words.byteOffset + 8 * at, min, span),
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
      const at = allocate(4 * 256);
      new Uint32Array(memory.buffer, at, 256).set(codes.subarray(0, 256));
      const pairs = allocate(4 * 65536);
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

/** The values of one feature in consecutive examples, concatenated. Those of example i end before `ends[i]`. */
export type Values = (IntegerValues | FloatValues | BytesValues) & {
  /** Nonzero for each example without the feature. */
  readonly absent?: Uint8Array;
};

interface IntegerValues {
  readonly kind: 'int64';
  /** Two words per element, the lower 32 bits first. */
  readonly words: Int32Array;
  readonly ends: Uint32Array;
}

interface FloatValues {
  readonly kind: 'float';
  readonly values: Float32Array;
  readonly ends: Uint32Array;
}

interface BytesValues {
  readonly kind: 'bytes';
  readonly data: Uint8Array;
  /** The end of each element in `data`. */
  readonly stops: Uint32Array;
  readonly ends: Uint32Array;
}

/** The numbers that are counted for the values. */
export interface Numbers {
  /** The values, or the sizes of byte strings. Integers beyond 2^53 are rounded. */
  readonly numbers: Float32Array | Float64Array;
  /**
   * A word per value. Different 32-bit values have different marks; other values collide with a probability of 2^-32.
   */
  readonly marks: Int32Array;
}

/** Reads the first `end` elements. The result is valid until the next call. */
export type ReadNumbers = (values: Values, end: number) => Numbers;

/** Makes a reader whose memory grows with its input. */
export function makeNumberReader(): ReadNumbers {
  let numbers = new Float64Array(0);
  let marks = new Int32Array(0);
  return (values, end) => {
    if (values.kind === 'float') return { numbers: values.values, marks: wordsOf(values.values) };
    if (numbers.length < end) {
      numbers = new Float64Array(end);
      marks = new Int32Array(end);
    }
    if (values.kind === 'int64') readIntegers(values.words, end, numbers, marks);
    else readSizes(values, end, numbers, marks);
    return { numbers, marks };
  };
}

function wordsOf({ buffer, byteOffset, length }: Float32Array): Int32Array {
  return new Int32Array(buffer, byteOffset, length);
}

function readIntegers(words: Int32Array, end: number, numbers: Float64Array, marks: Int32Array): void {
  for (let i = 0; i < end; i++) {
    const low = words[2 * i]!;
    const high = words[2 * i + 1]!;
    numbers[i] = high * 0x1_0000_0000 + (low >>> 0);
    marks[i] = low ^ Math.imul(high ^ (low >> 31), 0x9e3779b9);
  }
}

/** Sizes of the byte strings, and their FNV-1a hashes as marks. */
function readSizes(
  { data, stops }: BytesValues,
  end: number,
  numbers: Float64Array,
  marks: Int32Array,
): void {
  let from = 0;
  for (let i = 0; i < end; i++) {
    const to = stops[i]!;
    let mark = 0x811c9dc5;
    for (let at = from; at < to; at++) mark = Math.imul(mark ^ data[at]!, 0x0100_0193);
    numbers[i] = to - from;
    marks[i] = mark;
    from = to;
  }
}

/** The exact minimum and maximum of the first `end` integers. */
export function exactRange(words: Int32Array, end: number): { min: bigint; max: bigint } {
  const integers = new BigInt64Array(words.buffer, words.byteOffset, end);
  let min = integers[0] ?? 0n;
  let max = min;
  for (const integer of integers) {
    if (integer < min) min = integer;
    if (integer > max) max = integer;
  }
  return { min, max };
}

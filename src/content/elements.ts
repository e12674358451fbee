/** Arrays as `tf.io.decode_raw` and `TensorProto.tensor_content` store them: little-endian elements, end to end. */
import { ELEMENT_BYTES, elementsOf, type NumericDtype } from './dtype.ts';
import { BFLOAT16, FLOAT16, smallFloatBits } from './small-float.ts';

/**
 * Values in row-major order. Integers must be within the range of the type (0 and 1 for `bool`); floats are rounded to
 * the nearest. Only the 64-bit integer types accept `bigint`.
 */
export type Elements = ArrayLike<number> | ArrayLike<bigint>;

/** Writes the elements at offset `at` and returns the offset behind the last one. */
export type WriteElements = (values: Elements, out: Uint8Array, at: number) => number;

/** Exact size of an array. */
export function rawBytes(dtype: NumericDtype, shape: readonly number[]): number {
  return ELEMENT_BYTES[dtype] * elementsOf(shape);
}

/** The array of these values. */
export function encodeRaw(dtype: NumericDtype, values: Elements): Uint8Array {
  const out = new Uint8Array(ELEMENT_BYTES[dtype] * values.length);
  rawWriter(dtype)(values, out, 0);
  return out;
}

/** Returns a writer for arrays of the type. */
export function rawWriter(dtype: NumericDtype): WriteElements {
  const put = PUT[dtype];
  const bytes = ELEMENT_BYTES[dtype];
  const sameMemory = SAME_MEMORY[dtype];
  return (values, out, at) => {
    const end = at + bytes * values.length;
    if (sameMemory !== undefined && values instanceof sameMemory) {
      out.set(new Uint8Array(values.buffer, values.byteOffset, values.byteLength), at);
      return end;
    }
    const view = new DataView(out.buffer, out.byteOffset, out.byteLength);
    for (let i = 0; i < values.length; i++) {
      const value = values[i]!;
      if (typeof value === 'bigint') view.setBigInt64(at, value, true);
      else put(view, at, value);
      at += bytes;
    }
    return end;
  };
}

/** Typed arrays whose memory can be copied as it is, because Node only runs on little-endian machines. */
const SAME_MEMORY: { readonly [D in NumericDtype]?: new (length: number) => NodeJS.TypedArray } = {
  uint8: Uint8Array,
  uint16: Uint16Array,
  uint32: Uint32Array,
  uint64: BigUint64Array,
  int8: Int8Array,
  int16: Int16Array,
  int32: Int32Array,
  int64: BigInt64Array,
  float32: Float32Array,
  float64: Float64Array,
};

type Put = (view: DataView, at: number, value: number) => void;

/** Writes two 32-bit words, because converting to BigInt is slow. */
const putInt64: Put = (view, at, value) => {
  view.setUint32(at, value, true);
  view.setInt32(at + 4, Math.floor(value / 0x1_0000_0000), true);
};

const PUT: Readonly<Record<NumericDtype, Put>> = {
  bool: (view, at, value) => view.setUint8(at, value),
  uint8: (view, at, value) => view.setUint8(at, value),
  uint16: (view, at, value) => view.setUint16(at, value, true),
  uint32: (view, at, value) => view.setUint32(at, value, true),
  uint64: putInt64,
  int8: (view, at, value) => view.setInt8(at, value),
  int16: (view, at, value) => view.setInt16(at, value, true),
  int32: (view, at, value) => view.setInt32(at, value, true),
  int64: putInt64,
  float16: (view, at, value) => view.setUint16(at, smallFloatBits(value, FLOAT16), true),
  bfloat16: (view, at, value) => view.setUint16(at, smallFloatBits(value, BFLOAT16), true),
  float32: (view, at, value) => view.setFloat32(at, value, true),
  float64: (view, at, value) => view.setFloat64(at, value, true),
};

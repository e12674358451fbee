/** The element types of tensors and arrays, under TensorFlow's names. */

export const NUMERIC_DTYPES = [
  'bool',
  'uint8',
  'uint16',
  'uint32',
  'uint64',
  'int8',
  'int16',
  'int32',
  'int64',
  'float16',
  'bfloat16',
  'float32',
  'float64',
] as const;

export const DTYPES = [...NUMERIC_DTYPES, 'string'] as const;

export type NumericDtype = (typeof NUMERIC_DTYPES)[number];
export type Dtype = (typeof DTYPES)[number];

interface DtypeFacts {
  /** Number in the enum `DataType` of TensorFlow's types.proto. */
  readonly number: number;
  /** Field of a `TensorProto` that can hold the elements one by one. */
  readonly valueField: number;
}

export const DTYPE_FACTS = {
  float32: { number: 1, valueField: 5 },
  float64: { number: 2, valueField: 6 },
  int32: { number: 3, valueField: 7 },
  uint8: { number: 4, valueField: 7 },
  int16: { number: 5, valueField: 7 },
  int8: { number: 6, valueField: 7 },
  string: { number: 7, valueField: 8 },
  int64: { number: 9, valueField: 10 },
  bool: { number: 10, valueField: 11 },
  bfloat16: { number: 14, valueField: 13 },
  uint16: { number: 17, valueField: 7 },
  float16: { number: 19, valueField: 13 },
  uint32: { number: 22, valueField: 16 },
  uint64: { number: 23, valueField: 17 },
} as const satisfies Record<Dtype, DtypeFacts>;

/** Size of one element. */
export const ELEMENT_BYTES = {
  bool: 1,
  uint8: 1,
  uint16: 2,
  uint32: 4,
  uint64: 8,
  int8: 1,
  int16: 2,
  int32: 4,
  int64: 8,
  float16: 2,
  bfloat16: 2,
  float32: 4,
  float64: 8,
} as const satisfies Record<NumericDtype, number>;

/** Whether `tf.io.decode_raw` supports the type. It rejects `uint32`, `uint64` and strings. */
export function isRawDtype(dtype: Dtype): dtype is NumericDtype {
  return dtype !== 'string' && dtype !== 'uint32' && dtype !== 'uint64';
}

/** Number of elements in a tensor of this shape. */
export function elementsOf(shape: readonly number[]): number {
  return shape.reduce((product, size) => product * size, 1);
}

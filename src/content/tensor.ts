/**
 * Tensors as `tf.io.serialize_tensor` writes them: a `TensorProto` with numbers in `tensor_content` and strings in
 * `string_val`. What precedes the elements depends on the type and the shape alone, so it is encoded once and copied.
 */
import protobuf from 'protobufjs/minimal.js';
import { DTYPE_FACTS, type Dtype, elementsOf, type NumericDtype } from './dtype.ts';
import { type Elements, rawBytes, rawWriter, type WriteElements } from './elements.ts';

/** Field numbers of tensor.proto and tensor_shape.proto. */
export const TENSOR = { dtype: 1, shape: 2, content: 4 } as const;
export const SHAPE = { dimension: 2, size: 1 } as const;

/** Writes the strings at offset `at` and returns the offset behind the last one. */
export type WriteStrings = (values: readonly Uint8Array[], out: Uint8Array, at: number) => number;

/** Exact size of a tensor of numbers. */
export function tensorBytes(dtype: NumericDtype, shape: readonly number[]): number {
  return numericHead(dtype, shape).length + rawBytes(dtype, shape);
}

/** Size of a tensor whose strings all have `stringBytes` bytes; an upper bound if some are shorter. */
export function stringTensorBytes(shape: readonly number[], stringBytes: number): number {
  return (
    head('string', shape).length + elementsOf(shape) * (fieldHead(STRINGS, stringBytes).length + stringBytes)
  );
}

/** The tensor of these numbers. */
export function encodeTensor(dtype: NumericDtype, shape: readonly number[], values: Elements): Uint8Array {
  const out = new Uint8Array(tensorBytes(dtype, shape));
  tensorWriter(dtype, shape)(values, out, 0);
  return out;
}

/** The tensor of these strings. */
export function encodeStringTensor(shape: readonly number[], values: readonly Uint8Array[]): Uint8Array {
  const longest = values.reduce((most, { length }) => Math.max(most, length), 0);
  const out = new Uint8Array(stringTensorBytes(shape, longest));
  return out.slice(0, stringTensorWriter(shape)(values, out, 0));
}

/** Returns a writer for tensors of numbers; `out` needs room for `tensorBytes`. */
export function tensorWriter(dtype: NumericDtype, shape: readonly number[]): WriteElements {
  const start = numericHead(dtype, shape);
  const elements = elementsOf(shape);
  const write = rawWriter(dtype);
  return (values, out, at) => {
    checkCount(values.length, elements);
    out.set(start, at);
    return write(values, out, at + start.length);
  };
}

/** Returns a writer for tensors of strings; `out` needs room for `stringTensorBytes` of the longest string. */
function stringTensorWriter(shape: readonly number[]): WriteStrings {
  const start = head('string', shape);
  const elements = elementsOf(shape);
  return (values, out, at) => {
    checkCount(values.length, elements);
    out.set(start, at);
    at += start.length;
    for (const value of values) {
      const valueHead = fieldHead(STRINGS, value.length);
      out.set(valueHead, at);
      out.set(value, at + valueHead.length);
      at += valueHead.length + value.length;
    }
    return at;
  };
}

/** @throws {RangeError} if the elements do not fill the shape, which is a bug of the caller */
function checkCount(found: number, expected: number): void {
  if (found !== expected) throw new RangeError(`${found} elements for a shape of ${expected}`);
}

const VARINT = 0;
const DELIMITED = 2;
const STRINGS = DTYPE_FACTS.string.valueField;

/** Everything before the numbers. As proto3 demands, an empty field is not written. */
function numericHead(dtype: NumericDtype, shape: readonly number[]): Uint8Array {
  const content = rawBytes(dtype, shape);
  const start = head(dtype, shape);
  return content === 0 ? start : Buffer.concat([start, fieldHead(TENSOR.content, content)]);
}

function head(dtype: Dtype, shape: readonly number[]): Uint8Array {
  const writer = protobuf.Writer.create();
  writer.uint32(tag(TENSOR.dtype, VARINT)).int32(DTYPE_FACTS[dtype].number);
  writer.uint32(tag(TENSOR.shape, DELIMITED)).fork();
  for (const size of shape) {
    writer.uint32(tag(SHAPE.dimension, DELIMITED)).fork();
    if (size !== 0) writer.uint32(tag(SHAPE.size, VARINT)).int64(size);
    writer.ldelim();
  }
  return writer.ldelim().finish();
}

function fieldHead(field: number, bytes: number): Uint8Array {
  return protobuf.Writer.create().uint32(tag(field, DELIMITED)).uint32(bytes).finish();
}

function tag(field: number, wireType: number): number {
  return (field << 3) | wireType;
}

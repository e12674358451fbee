import { DTYPE_FACTS, DTYPES, type Dtype, ELEMENT_BYTES, elementsOf } from '../dtype.ts';
import { SHAPE, TENSOR } from '../tensor.ts';
import type { TensorFacts } from './facts.ts';

/** Largest number of dimensions in TensorFlow. */
const MAX_RANK = 254;

/** Limits the time that hostile bytes can take: each string is a field, and may be empty. */
const MAX_FIELDS = 1_000_000;

/** Field `version_number`, which does not affect the elements. */
const VERSION = 3;

const VARINT = 0;
const DELIMITED = 2;

/**
 * Recognises a serialised `TensorProto` that holds every element of its shape, in `tensor_content` or in the value field
 * of its type. `parse_tensor` also accepts fewer elements and repeats the last one; this is not recognised, because a
 * few bytes could claim a shape of any size.
 */
export function recogniseTensor(bytes: Uint8Array): TensorFacts | undefined {
  const cursor: Cursor = { bytes, at: 0, end: bytes.length };
  if (readVarint(cursor) !== tag(TENSOR.dtype, VARINT)) return undefined;
  const number = readVarint(cursor);
  const dtype = DTYPES.find((name) => DTYPE_FACTS[name].number === number);
  if (dtype === undefined) return undefined;
  const values = tag(DTYPE_FACTS[dtype].valueField, DELIMITED);
  let shape: readonly number[] | undefined;
  let elements = 0;
  for (let fields = 0; cursor.at < cursor.end; fields++) {
    if (fields === MAX_FIELDS) return undefined;
    const field = readVarint(cursor);
    const size = readVarint(cursor);
    if (field === tag(VERSION, VARINT)) continue;
    const start = cursor.at;
    cursor.at += size;
    if (!(cursor.at <= cursor.end)) return undefined;
    if (field === values) elements += countValues(dtype, bytes, start, cursor.at);
    else if (field === tag(TENSOR.shape, DELIMITED)) shape = readShape({ bytes, at: start, end: cursor.at });
    else if (field === tag(TENSOR.content, DELIMITED) && dtype !== 'string')
      elements += size / ELEMENT_BYTES[dtype];
    else return undefined;
  }
  if (shape === undefined || elementsOf(shape) !== elements) return undefined;
  return { type: 'tensor', dtype, shape };
}

/** Counts the elements of a value field, which holds one string or packed numbers. */
function countValues(dtype: Dtype, bytes: Uint8Array, start: number, end: number): number {
  if (dtype === 'string') return 1;
  if (dtype === 'float32' || dtype === 'float64') return (end - start) / ELEMENT_BYTES[dtype];
  let count = 0;
  for (let at = start; at < end; at++) if (bytes[at]! < 0x80) count++;
  return count;
}

/** Returns undefined if the rank or a dimension is unknown. */
function readShape(cursor: Cursor): readonly number[] | undefined {
  const shape: number[] = [];
  while (cursor.at < cursor.end) {
    if (readVarint(cursor) !== tag(SHAPE.dimension, DELIMITED) || shape.length === MAX_RANK) return undefined;
    const bytes = readVarint(cursor);
    const end = cursor.at + bytes;
    // proto3 leaves out a size of 0.
    const isEmpty = bytes === 0;
    if (!isEmpty && readVarint(cursor) !== tag(SHAPE.size, VARINT)) return undefined;
    const size = isEmpty ? 0 : readVarint(cursor);
    if (Number.isNaN(size) || cursor.at !== end) return undefined;
    shape.push(size);
  }
  return shape;
}

function tag(field: number, wireType: number): number {
  return (field << 3) | wireType;
}

interface Cursor {
  readonly bytes: Uint8Array;
  at: number;
  readonly end: number;
}

/** Returns NaN if the varint is incomplete or larger than 2^53 - 1, as all negative numbers are. */
function readVarint(cursor: Cursor): number {
  let value = 0;
  for (let factor = 1; factor < 2 ** 53; factor *= 128) {
    if (cursor.at >= cursor.end) return Number.NaN;
    const byte = cursor.bytes[cursor.at++]!;
    value += (byte & 0x7f) * factor;
    if (byte < 0x80) return value <= Number.MAX_SAFE_INTEGER ? value : Number.NaN;
  }
  return Number.NaN;
}

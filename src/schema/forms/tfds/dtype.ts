import type { Kind } from '../../../base/kind.ts';
import type { Dtype, Integer } from '../../schema.ts';

/** How TensorFlow Datasets writes the elements of a dtype. */
export interface DtypeFacts {
  /** The list of elements without an encoding; undefined if TFDS can only write them as bytes. */
  readonly kind: Kind | undefined;
  /** The range of values that survive the conversion to that list and back; undefined for strings, or if all do. */
  readonly min?: Integer;
  readonly max?: Integer;
  /** The content of an encoded array; undefined for strings, which cannot be encoded. */
  readonly raw: Dtype | undefined;
  /** How many numbers of `raw` an element takes; a complex number takes two. */
  readonly parts: 1 | 2;
  /** What TFDS reads for an absent optional tensor; undefined if it has no such value. */
  readonly absent: Integer | string | undefined;
}

/** By the names that TFDS writes, which are those of NumPy. */
const DTYPES: ReadonlyMap<string, DtypeFacts> = new Map([
  ['bool', integers('bool', 0, 1)],
  ['uint8', integers('uint8', 0, 2 ** 8 - 1)],
  ['uint16', integers('uint16', 0, 2 ** 16 - 1)],
  ['uint32', integers('uint32', 0, 2 ** 32 - 1)],
  // TFDS writes greater values as negative integers, and not all of its readers convert them back.
  ['uint64', integers('uint64', 0, String(2n ** 63n - 1n))],
  ['int8', integers('int8', -(2 ** 7), 2 ** 7 - 1)],
  ['int16', integers('int16', -(2 ** 15), 2 ** 15 - 1)],
  ['int32', integers('int32', -(2 ** 31), 2 ** 31 - 1)],
  ['int64', { kind: 'int64', raw: 'int64', parts: 1, absent: String(-(2n ** 63n)) }],
  ['float16', floats('float16', 65504)],
  ['bfloat16', { ...floats('bfloat16', (2 - 2 ** -7) * 2 ** 127), absent: undefined }],
  ['float32', { kind: 'float', raw: 'float32', parts: 1, absent: -(2 - 2 ** -23) * 2 ** 127 }],
  ['float64', { kind: 'float', raw: 'float64', parts: 1, absent: -Number.MAX_VALUE }],
  ['complex64', { kind: undefined, raw: 'float32', parts: 2, absent: undefined }],
  ['complex128', { kind: undefined, raw: 'float64', parts: 2, absent: undefined }],
  ['string', { kind: 'bytes', raw: undefined, parts: 1, absent: '' }],
]);

/** Other NumPy names of dtypes, which TFDS reads as well. */
const ALIASES: ReadonlyMap<string, string> = new Map([
  ['half', 'float16'],
  ['single', 'float32'],
  ['double', 'float64'],
  ['float', 'float64'],
  ['int', 'int64'],
  ['str', 'string'],
  ['object', 'string'],
  ['bytes', 'string'],
]);

/** The names of all dtypes. */
export const DTYPE_NAMES: readonly string[] = [...DTYPES.keys()];

/** The facts of the dtype with this name; undefined if TFDS cannot write it. */
export function dtypeFacts(name: string): DtypeFacts | undefined {
  return DTYPES.get(ALIASES.get(name) ?? name);
}

function integers(raw: Dtype, min: number, max: Integer): DtypeFacts {
  return { kind: 'int64', min, max, raw, parts: 1, absent: min };
}

function floats(raw: Dtype, max: number): DtypeFacts {
  return { kind: 'float', min: -max, max, raw, parts: 1, absent: -max };
}

/** Arrays: serialised as a TensorProto for `tf.io.parse_tensor`, or raw for `tf.io.decode_raw`. */
import { type Dtype, elementsOf, isRawDtype, type NumericDtype } from '../../content/dtype.ts';
import { rawBytes, rawWriter, type WriteElements } from '../../content/elements.ts';
import { finishStored, storedBytes, storedContentAt } from '../../content/png/stored.ts';
import { encodeStringTensor, stringTensorBytes, tensorBytes, tensorWriter } from '../../content/tensor.ts';
import { MAX_WORD_BYTES, wordNumber, writeWord } from '../../content/words.ts';
import { bits, rowKey, unit } from '../../math/random.ts';
import { tieOf } from './ties.ts';
import type { BytesDistributionModule, DrawContext, WriteElement } from './types.ts';

interface ArrayOf<Type extends string, D extends Dtype> {
  readonly type: Type;
  readonly dtype: D;
  readonly shape: readonly number[];
}

export type Tensor = ArrayOf<'tensor', Dtype>;
/** As one zlib stream if `compression` is set. */
export type Raw = ArrayOf<'raw', NumericDtype> & { readonly compression?: 'zlib' };

const describe = ({ type, dtype, shape }: ArrayOf<string, Dtype>) =>
  `${type === 'tensor' ? 'tensor' : 'raw array'} of ${dtype}, shape [${shape.join(', ')}]`;

const tensors: BytesDistributionModule<Tensor> = {
  describe,
  carriesFactors: true,
  maxBytes: ({ dtype, shape }) =>
    isRawDtype(dtype)
      ? tensorBytes(dtype, shape)
      : stringTensorBytes(shape, elementsOf(shape) * (MAX_WORD_BYTES + 2)),
  collision: () => 2 ** -24,
  write: ({ dtype, shape }, context) =>
    isRawDtype(dtype)
      ? writeNumbers(dtype, shape, tensorWriter(dtype, shape), context)
      : writeStrings(shape, context),
};

const raws: BytesDistributionModule<Raw> = {
  describe,
  carriesFactors: true,
  maxBytes: ({ dtype, shape, compression }) => {
    const bytes = rawBytes(dtype, shape);
    return compression === undefined ? bytes : storedBytes(bytes);
  },
  collision: () => 2 ** -24,
  write: ({ dtype, shape, compression }, context) => {
    const write = rawWriter(dtype);
    return writeNumbers(dtype, shape, compression === undefined ? write : stored(write), context);
  },
};

export const tensorModule = { bytes: tensors } as const;
export const rawModule = { bytes: raws } as const;

/** In stored blocks: what deflate makes of them differs between versions of zlib. */
function stored(write: WriteElements): WriteElements {
  return (values, out, at) => {
    const scratch = new Uint8Array(16 * values.length);
    const bytes = write(values, scratch, 0);
    out.set(scratch.subarray(0, bytes), at + storedContentAt(bytes));
    return finishStored(out, at, bytes);
  };
}

/** Floats in [0, 1), small whole numbers, or booleans, like the plain values of the profiles. */
function elementValue(dtype: NumericDtype, draw: number): number {
  if (dtype === 'bool') return draw >>> 31;
  if (dtype.startsWith('float') || dtype === 'bfloat16') return unit(draw);
  if (dtype === 'uint8') return draw >>> 24;
  return Math.floor(10 * unit(draw));
}

function writeNumbers(
  dtype: NumericDtype,
  shape: readonly number[],
  write: WriteElements,
  { streams, factors }: DrawContext,
): WriteElement {
  const key = streams.ofDataset('value');
  const values = new Int32Array(2);
  const row = new Int32Array(2);
  const elements = new Float64Array(elementsOf(shape));
  const draws = new Uint32Array(elements.length);
  const tie = factors && tieOf(factors, streams, elements.length);
  return (example, j, data, at) => {
    rowKey(key, example, values);
    rowKey(values, j, row);
    for (let i = 0; i < draws.length; i++) draws[i] = bits(row[0]!, row[1]!, i);
    tie?.(example, draws.length, draws, j);
    for (let i = 0; i < draws.length; i++) elements[i] = elementValue(dtype, draws[i]!);
    return write(elements, data, at);
  };
}

function writeStrings(shape: readonly number[], { streams }: DrawContext): WriteElement {
  const key = streams.ofDataset('value');
  const values = new Int32Array(2);
  const row = new Int32Array(2);
  const word = new Uint8Array(MAX_WORD_BYTES);
  return (example, j, data, at) => {
    rowKey(key, example, values);
    rowKey(values, j, row);
    const words = Array.from({ length: elementsOf(shape) }, (_, i) =>
      word.slice(0, writeWord(wordNumber(bits(row[0]!, row[1]!, i)), word, 0)),
    );
    const bytes = encodeStringTensor(shape, words);
    data.set(bytes, at);
    return at + bytes.length;
  };
}

import { quote } from '../../../../yaml/node.ts';
import type { Shape, Steps } from '../../../schema.ts';
import { integerOf, type Message, messageOf, messagesOf, offsetOf, valueOffset } from '../encoding/tree.ts';
import type { Context } from './context.ts';

/** More elements cannot be written, because a tf.train.Example is one protobuf message of at most 2 GiB. */
const MAX_ELEMENTS = 2n ** 28n;

/** The numbers of values that a feature states. */
export interface Counts {
  readonly shape: Shape;
  /** The steps of a feature list, if the form states them. */
  readonly steps?: Steps;
  /** Whether the form states a number of values. */
  readonly isStated: boolean;
}

/** The number of values of a feature, per step for a feature list; undefined after an error was reported. */
export function readCounts(message: Message, isList: boolean, context: Context): Counts | undefined {
  const shape = messageOf(message, 'shape');
  if (shape) {
    const [first, ...inner] = messagesOf(shape, 'dim');
    // TensorFlow Transform writes an unknown dimension, such as the size of a vocabulary, without a size.
    if (first && integerOf(first, 'size') === undefined) {
      const row = readSizes(inner, offsetOf(shape, 'dim'), context);
      return row && { shape: { ...ANY_NUMBER, row }, isStated: true };
    }
    const dims = readDims(shape, context);
    return dims && { shape: { type: 'fixed', dims }, isStated: true };
  }
  const count = messageOf(message, 'value_count');
  const counts = messageOf(message, 'value_counts');
  const levels = counts ? messagesOf(counts, 'value_count') : count ? [count] : [];
  if (levels.length > (isList ? 2 : 1)) return failNested(message, levels.length, isList, context);
  const ranges = levels.map((level) => readRange(level, context));
  const values = ranges.at(-1);
  const steps = levels.length === 2 && levels[0]?.fields.size ? ranges[0] : undefined;
  if (ranges.includes(undefined)) return undefined;
  if (values === undefined) return { shape: ANY_NUMBER, isStated: false };
  return { shape: { type: 'variable', ...values, row: [] }, ...(steps && { steps }), isStated: true };
}

/** The default: any number of values. */
const ANY_NUMBER = { type: 'variable', min: 0, max: undefined, row: [] } as const;

/** The dimensions of a FixedShape, which must all be known; undefined after an error was reported. */
export function readDims(shape: Message, context: Context): number[] | undefined {
  return readSizes(messagesOf(shape, 'dim'), offsetOf(shape, 'dim'), context);
}

function readSizes(messages: readonly Message[], offset: number, { fail }: Context): number[] | undefined {
  const dims = messages.map((dim) => ({ dim, size: integerOf(dim, 'size') ?? 0n }));
  const bad = dims.find(({ size }) => size < 1n);
  if (bad !== undefined) {
    const at = valueOffset(bad.dim, 'size');
    const message = `"size" of a dimension must be at least 1: found ${bad.size}`;
    const fix = 'use value_count for any number of values';
    return fail({ code: 'bad-dimension', offset: at, message, fix, lacking: bad.dim });
  }
  const elements = dims.reduce((product, { size }) => product * size, 1n);
  if (elements > MAX_ELEMENTS) {
    const message = `the shape has ${elements} elements: at most ${MAX_ELEMENTS} fit into an example`;
    return fail({ code: 'too-many-elements', offset, message });
  }
  return dims.map(({ size }) => Number(size));
}

/** A range of counts. There is no maximum if the form states none, or one that no example can reach. */
export function readRange(count: Message, { fail }: Context): Steps | undefined {
  const min = integerOf(count, 'min') ?? 0n;
  const max = integerOf(count, 'max');
  if (min < 0n || min > MAX_ELEMENTS) {
    const message = `"min" of a value count must be from 0 to ${MAX_ELEMENTS}: found ${min}`;
    return fail({ code: 'bad-value-count', offset: valueOffset(count, 'min'), message });
  }
  if (max !== undefined && max < min) {
    const message = `"max" of a value count must be at least its "min" ${min}: found ${max}`;
    return fail({ code: 'bad-value-count', offset: valueOffset(count, 'max'), message });
  }
  return { min: Number(min), max: max === undefined || max > MAX_ELEMENTS ? undefined : Number(max) };
}

function failNested(message: Message, levels: number, isList: boolean, { fail }: Context): undefined {
  const offset = offsetOf(message, 'value_counts');
  const found = isList
    ? `${quote('value_counts')} has ${levels} levels: a feature list has two, steps and values per step`
    : `${quote('value_counts')} has ${levels} levels: a feature of an Example has one, only feature lists nest`;
  return fail({
    code: 'too-many-levels',
    offset,
    message: found,
    fix: 'keep one value_count per level',
  });
}

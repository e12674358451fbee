/** Values that never repeat, in no order: integers from `min` to `max`; for bytes, 16 hexadecimal digits. */
import { error } from '../../base/problem.ts';
import { makePermutation } from '../../math/permutation.ts';
import { rowKey } from '../../math/random.ts';
import { BOUNDS, type GivenBounds, integerBoundsOf } from './parameters.ts';
import type { BytesDistributionModule, IntegerDistribution, ReadRule } from './types.ts';

const MAX_VALUES = 2 ** 52;

/** Ids that an int32 holds. */
const DEFAULT_BOUNDS = { min: 1, max: 2 ** 31 - 1 };

export interface UniqueIntegers {
  readonly type: 'unique';
  readonly min: number;
  readonly max: number;
}

export interface UniqueTexts {
  readonly type: 'unique';
}

export function uniqueIntegers({ min, max } = DEFAULT_BOUNDS): UniqueIntegers {
  return { type: 'unique', min, max };
}

/** Whether no two values of the distribution are equal. */
export function isUnique<D extends { readonly type: string }>(
  distribution: D,
): distribution is Extract<D, { readonly type: 'unique' }> {
  return distribution.type === 'unique';
}

export const UNIQUE_TEXTS: UniqueTexts = { type: 'unique' };

const readIntegers: ReadRule<GivenBounds, UniqueIntegers> = (rule, _named, onProblem) => {
  const bounds = integerBoundsOf(rule, DEFAULT_BOUNDS, onProblem);
  if (bounds === undefined) return undefined;
  const min = Number(bounds.min);
  const max = Number(bounds.max);
  const isExact = Number.isSafeInteger(min) && Number.isSafeInteger(max);
  if (isExact && max - min < MAX_VALUES) return { type: 'unique', min, max };
  const message = 'unique draws from at most 2^52 values, between -2^53 and 2^53';
  onProblem(
    error('unique-range-too-large', (rule.max ?? rule.min)?.place, message, 'bring "min" and "max" closer'),
  );
  return undefined;
};

const refuseFloat: ReadRule<unknown, never> = (_rule, named, onProblem) => {
  const message = 'unique is for integers and bytes: float32 values repeat';
  onProblem(error('distribution-of-other-kind', named?.place, message, 'choose uniform'));
  return undefined;
};

const readTexts: ReadRule<GivenBounds, UniqueTexts> = ({ min, max }, _named, onProblem) => {
  for (const [name, bound] of Object.entries({ min, max })) {
    if (bound === undefined) continue;
    const message = `"${name}" is for integers, and the feature has bytes, which become 16 hexadecimal digits`;
    onProblem(error('parameter-of-other-kind', bound.place, message, 'remove it'));
  }
  return UNIQUE_TEXTS;
};

const integers: IntegerDistribution<UniqueIntegers> = {
  describe: ({ min, max }) => `unique, ${min} to ${max}`,
  integerBounds: ({ min, max }) => [BigInt(min), BigInt(max)],
  collision: () => 0,
  fill: ({ min, max }, { streams }) => {
    const permuted = makePermutation(streams.ofDataset('value'), max - min + 1);
    return (example, count, _draws, values) => void values.fill(min + permuted(example), 0, count);
  },
};

const DIGITS = Buffer.from('0123456789abcdef');
const DIGITS_PER_WORD = 8;

/** The row of the example, which no other example has. */
const texts: BytesDistributionModule<UniqueTexts> = {
  describe: () => 'unique, 16 hexadecimal digits',
  maxBytes: () => 2 * DIGITS_PER_WORD,
  collision: () => 0,
  write: (_distribution, { streams }) => {
    const key = streams.ofDataset('value');
    const row = new Int32Array(2);
    return (example, _j, data, at) => {
      rowKey(key, example, row);
      for (const word of row)
        for (let digit = DIGITS_PER_WORD - 1; digit >= 0; digit--)
          data[at++] = DIGITS[(word >>> (4 * digit)) & 15]!;
      return at;
    };
  },
};

export const unique = {
  parameters: BOUNDS,
  read: { int64: readIntegers, float: refuseFloat, bytes: readTexts },
  int64: integers,
  bytes: texts,
} as const;

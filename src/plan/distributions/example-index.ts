/** The index of the example in the dataset; in bytes, its decimal digits. */
import type { BytesDistributionModule, IntegerDistribution, ReadRule } from './types.ts';

export interface ExampleIndex {
  readonly type: 'example-index';
}

/** Whether values are the numbers of examples. */
export function isExampleIndex({ type }: { readonly type: string }): boolean {
  return type === 'example-index';
}

const describe = () => 'number of the example';

const read: ReadRule<unknown, ExampleIndex> = () => ({ type: 'example-index' });

const numbers: IntegerDistribution<ExampleIndex> = {
  describe,
  integerBounds: () => [0n, BigInt(Number.MAX_SAFE_INTEGER)],
  collision: () => 0,
  fill: () => (example, count, _draws, values) => void values.fill(example, 0, count),
};

const digits: BytesDistributionModule<ExampleIndex> = {
  describe,
  maxBytes: () => String(Number.MAX_SAFE_INTEGER).length,
  collision: () => 0,
  write: () => (example, _j, data, at) => {
    const text = String(example);
    for (let i = 0; i < text.length; i++) data[at + i] = text.charCodeAt(i);
    return at + text.length;
  },
};

export const exampleIndex = {
  parameters: {},
  read: { int64: read, float: read, bytes: read },
  int64: numbers,
  float: numbers,
  bytes: digits,
} as const;

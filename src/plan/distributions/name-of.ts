/** Element by element, the name of the number in another feature; empty if the number has no name. */
import { copyBytes } from './bytes.ts';
import type { BytesDistributionModule } from './types.ts';

export interface NameOf {
  readonly type: 'name-of';
  readonly feature: string;
  readonly numbers: readonly number[];
  /** In the order of `numbers`. */
  readonly names: readonly string[];
}

export function nameOf(feature: string, names: ReadonlyMap<number, string>): NameOf {
  return { type: 'name-of', feature, numbers: [...names.keys()], names: [...names.values()] };
}

const NOTHING = new Uint8Array(0);

const bytes: BytesDistributionModule<NameOf> = {
  describe: ({ feature }) => `name of ${feature}`,
  maxBytes: ({ names }) => Math.max(0, ...names.map((name) => Buffer.byteLength(name))),
  collision: ({ names }) => 1 / Math.max(1, names.length),
  write: ({ feature, numbers, names }, { length, valuesOf }) => {
    const fillNumbers = valuesOf(feature);
    const nameByNumber = new Map(numbers.map((number, i) => [number, Buffer.from(names[i] ?? '')]));
    const values = new Float64Array(length);
    return (example, j, data, at) => {
      fillNumbers(example, j + 1, values);
      return copyBytes(nameByNumber.get(values[j]!) ?? NOTHING, data, at);
    };
  },
};

export const nameOfModule = { bytes } as const;

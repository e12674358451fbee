import type { Values } from '../statistics/block.ts';
import type { FeatureValues } from './decode-record.ts';

/** The values of one example as a column of that example alone. */
export function columnOf(feature: FeatureValues): Values {
  const ends = Uint32Array.of(feature.values.length);
  switch (feature.kind) {
    case 'int64':
      return { kind: 'int64', words: wordsOf(feature.values), ends };
    case 'float':
      return { kind: 'float', values: Float32Array.from(feature.values), ends };
    case 'bytes': {
      let stop = 0;
      const stops = Uint32Array.from(feature.values, (value) => {
        stop += value.length;
        return stop;
      });
      return { kind: 'bytes', data: Buffer.concat(feature.values), stops, ends };
    }
  }
}

function wordsOf(values: readonly (number | bigint)[]): Int32Array {
  const words = new Int32Array(2 * values.length);
  for (let i = 0; i < values.length; i++) {
    const value = values[i] ?? 0;
    const isNumber = typeof value === 'number';
    words[2 * i] = isNumber ? value : Number(BigInt.asIntN(32, value));
    words[2 * i + 1] = isNumber ? Math.floor(value / 0x1_0000_0000) : Number(value >> 32n);
  }
  return words;
}

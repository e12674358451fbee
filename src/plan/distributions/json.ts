/** Small JSON objects. */
import { JSON_DRAWS, MAX_JSON_BYTES, writeJson } from '../../content/json.ts';
import { bits, rowKey } from '../../math/random.ts';
import type { BytesDistributionModule } from './types.ts';

export interface Json {
  readonly type: 'json';
}

const bytes: BytesDistributionModule<Json> = {
  describe: () => 'a JSON object',
  maxBytes: () => MAX_JSON_BYTES,
  collision: () => 2 ** -32,
  write: (_json, { streams }) => {
    const key = streams.ofDataset('value');
    const values = new Int32Array(2);
    const row = new Int32Array(2);
    const draws = new Uint32Array(JSON_DRAWS);
    return (example, j, data, at) => {
      rowKey(key, example, values);
      rowKey(values, j, row);
      for (let d = 0; d < JSON_DRAWS; d++) draws[d] = bits(row[0]!, row[1]!, d);
      return writeJson(draws, data, at);
    };
  },
};

export const jsonModule = { bytes } as const;

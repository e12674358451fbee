import { cpSync, existsSync } from 'node:fs';
import { join } from 'node:path';

const { INPUT_PATH: path, INPUT_KEY: key, STAND_INS: store } = process.env;
const kept = join(store, 'cache', key);
if (existsSync(kept)) console.log(`Cache hit occurred on the primary key ${key}, not saving cache.`);
else {
  cpSync(path, kept, { recursive: true });
  console.log(`Cache saved with key: ${key}`);
}

import { appendFileSync, cpSync, existsSync } from 'node:fs';
import { join } from 'node:path';

const { INPUT_PATH: path, INPUT_KEY: key, STAND_INS: store, GITHUB_OUTPUT: output } = process.env;
if (!key) throw new Error('Input required and not supplied: key');
const kept = join(store, 'cache', key);
const isHit = existsSync(kept);
if (isHit) cpSync(kept, path, { recursive: true });
console.log(isHit ? `Cache restored from key: ${key}` : `Cache not found for input keys: ${key}`);
appendFileSync(output, `cache-hit=${isHit}\n`);

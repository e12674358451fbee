import { readFileSync } from 'node:fs';
import type { InputFile } from './read-input.ts';

/** The example that ships with the bundle, under the name that stands for it as a `config`. */
export const BUILTIN_CONFIG = 'builtin:home-recap';

export function readBuiltinConfig(): InputFile {
  const file = new URL('../../examples/home-recap/config.yaml', import.meta.url);
  return { name: BUILTIN_CONFIG, bytes: readFileSync(file) };
}

export function readBuiltinSchema(): InputFile {
  const file = new URL('../../examples/home-recap/schema.json', import.meta.url);
  return { name: `${BUILTIN_CONFIG}/schema.json`, bytes: readFileSync(file) };
}

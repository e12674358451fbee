import { readFileSync } from 'node:fs';
import type { OnProblem } from '../base/problem.ts';
import type { InputFile } from './read-input.ts';

/** The example that ships with the bundle, and its name as a `config`. */
export const BUILTIN_CONFIG = 'builtin:home-recap';

/** The config of the example, examples/home-recap/config.yaml, as the JSON that `npm run tables` makes of it. */
export function readBuiltinConfig(): InputFile {
  const file = new URL('./home-recap.json', import.meta.url);
  return { name: BUILTIN_CONFIG, bytes: readFileSync(file) };
}

/** The schema of the example. */
export function readBuiltinSchema(): InputFile {
  const file = new URL('../../examples/home-recap/schema.json', import.meta.url);
  return { name: `${BUILTIN_CONFIG}/schema.json`, bytes: readFileSync(file) };
}

/** Removes places in the example: nobody can edit it, so the problem is in an input. */
export function hideBuiltin(onProblem: OnProblem): OnProblem {
  return ({ place, ...problem }) =>
    onProblem(place === undefined || place.file.startsWith(BUILTIN_CONFIG) ? problem : { ...problem, place });
}

import { readFileSync } from 'node:fs';
import type { OnProblem } from '../base/problem.ts';
import type { InputFile } from './read-input.ts';

/** The example that ships with the bundle, under the name that stands for it as a `config`. */
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

/** Leaves out places in the example: nobody can edit it, so what is wrong there is wrong with an input. */
export function hideBuiltin(onProblem: OnProblem): OnProblem {
  return ({ place, ...problem }) =>
    onProblem(place === undefined || place.file.startsWith(BUILTIN_CONFIG) ? problem : { ...problem, place });
}

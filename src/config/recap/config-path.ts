import { suggest } from '../../base/nearest.ts';
import { error, type Located, type OnProblem } from '../../base/problem.ts';
import type { Check } from '../../yaml/check.ts';
import { string } from '../../yaml/check-scalar.ts';
import { quote } from '../../yaml/node.ts';

/** A path in a config, which may still hold variables that nobody gave. */
export interface ConfigPath extends Located<string> {
  /** The names of those variables, each where the file uses it. */
  readonly unresolved: readonly Located<string>[];
  /** Names of the variables that were given. */
  readonly available: readonly string[];
}

// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
const CONTROLS = /[\x00-\x1f\x7f-\x9f\u2028\u2029]/;

/** A string that is a path. */
export const configPath: Check<ConfigPath> = (node, run) => {
  const value = string(node, run);
  if (value === undefined) return undefined;
  const { start, end } = node.definition;
  const { source } = run;
  const inside = source.unresolved.filter(({ offset }) => offset >= start && offset < end);
  const unresolved = inside.map(({ name, offset }) => ({ value: name, place: source.placeAt(offset) }));
  return { value, place: source.placeAt(node.start), unresolved, available: source.variables };
};

/** Reports what keeps a path that is about to be used from being one: variables left over, line breaks; false then. */
export function checkPath(
  { value, place, unresolved, available }: ConfigPath,
  onProblem: OnProblem,
): boolean {
  const isPlain = !CONTROLS.test(value);
  if (!isPlain)
    onProblem(error('path-not-one-line', place, `a path must be one line of text: found ${quote(value)}`));
  for (const { value: name, place } of unresolved) {
    const list = available.length === 0 ? 'none is given' : `given are ${available.join(', ')}`;
    const near = suggest(name, available);
    const give = `give it with the input variables: ${name}=VALUE`;
    const fix = near === '' ? give : `${near} Or ${give}`;
    onProblem(
      error('variable-without-value', place, `variable ${quote(name)} in a path has no value: ${list}`, fix),
    );
  }
  return isPlain && unresolved.length === 0;
}

import { isAddress } from '../../base/glob.ts';
import { suggest } from '../../base/nearest.ts';
import { error, type Located, type OnProblem } from '../../base/problem.ts';
import type { Check } from '../../yaml/check.ts';
import { quote } from '../../yaml/node.ts';
import { string } from './coercion.ts';

/** A path in a config, which may still contain variables without a value. */
export interface ConfigPath extends Located<string> {
  /** The names of these variables with their places in the file. */
  readonly unresolved: readonly Located<string>[];
  /** Names of the variables that were given. */
  readonly available: readonly string[];
}

// biome-ignore lint/suspicious/noControlCharactersInRegex: the expression finds control characters
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

/** Checks a path that is about to be used. False for variables without a value, line breaks and addresses. */
export function checkPath(
  { value, place, unresolved, available }: ConfigPath,
  onProblem: OnProblem,
): boolean {
  const isOneLine = !CONTROLS.test(value);
  const isRemote = isAddress(value);
  if (!isOneLine)
    onProblem(error('path-not-one-line', place, `a path must be one line of text: found ${quote(value)}`));
  for (const variable of unresolved) onProblem(withoutValue(variable, available));
  if (isRemote) {
    const message = `${quote(value)} is an address: nothing is downloaded`;
    onProblem(error('path-is-address', place, message, 'give a path on this machine'));
  }
  return isOneLine && !isRemote && unresolved.length === 0;
}

function withoutValue({ value: name, place }: Located<string>, available: readonly string[]) {
  const give = `give it with the input variables: ${name}=VALUE`;
  if (name === 'TML_BASE') {
    const message =
      'variable "TML_BASE" in a path has no value: the config is in no git checkout that could be it';
    const fix = `add a step that uses actions/checkout before this one, or ${give}`;
    return error('variable-without-value', place, message, fix);
  }
  const list = available.length === 0 ? 'none is given' : `given are ${available.join(', ')}`;
  const near = suggest(name, available);
  const fix = near === '' ? give : `${near} Or ${give}`;
  return error(
    'variable-without-value',
    place,
    `variable ${quote(name)} in a path has no value: ${list}`,
    fix,
  );
}

import { suggest } from '../base/nearest.ts';
import { error, type OnProblem, type Problem } from '../base/problem.ts';
import { OPTIONS, type OptionName } from '../request/options.ts';

/** Options that are not inputs: they follow and cancel a run. */
const CONTROLS = ['cwd', 'signal', 'onProgress', 'onMessage'];

/** Every input by its name in the library. The function decides the mode, and only the action has a summary. */
const INPUTS: ReadonlyMap<string, OptionName> = new Map(
  Object.entries(OPTIONS).flatMap(([name]) => (isInput(name) ? [[camelCase(name), name] as const] : [])),
);

function isInput(name: string): name is OptionName {
  return name !== 'mode' && name !== 'summary';
}

/** `shard-index` as JavaScript spells it: `shardIndex`. */
export function camelCase(name: string): string {
  return name.replaceAll(/-([a-z])/g, (_, letter: string) => letter.toUpperCase());
}

/** Converts options to the texts of inputs, so that both have one parser. Undefined options are left out. */
export function optionTexts(options: object, onProblem: OnProblem): ReadonlyMap<OptionName, string> {
  const texts = new Map<OptionName, string>();
  for (const [key, value] of Object.entries(options)) {
    if (value === undefined || CONTROLS.includes(key)) continue;
    const name = INPUTS.get(key);
    const text = textOf(value);
    if (name === undefined) onProblem(unknownOption(key));
    else if (text === undefined) onProblem(unfitValue(key));
    else texts.set(name, text);
  }
  return texts;
}

/** Undefined for values that no input can have. */
function textOf(value: unknown): string | undefined {
  if (['string', 'number', 'bigint', 'boolean'].includes(typeof value)) return String(value);
  if (Array.isArray(value)) return linesOf(value);
  if (typeof value !== 'object' || value === null) return undefined;
  return linesOf(Object.entries(value).map(([name, text]) => `${name}=${text}`));
}

/** A line break within an item would split it in two. */
function linesOf(lines: readonly unknown[]): string | undefined {
  const isLine = (line: unknown) => typeof line === 'string' && !/[\r\n]/.test(line);
  return lines.every(isLine) ? lines.join('\n') : undefined;
}

function unknownOption(key: string): Problem {
  const known = [...INPUTS.keys(), ...CONTROLS];
  return error('unknown-option', undefined, `there is no option ${JSON.stringify(key)}`, suggest(key, known));
}

function unfitValue(key: string): Problem {
  const allowed = 'a text, a number, a boolean, or a list or map of texts without line breaks';
  return error('unfit-option', undefined, `option ${JSON.stringify(key)} must be ${allowed}`);
}

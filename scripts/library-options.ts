/** src/library/options.ts, the typed options of the library, from the tables of the inputs and the commands. */
import { camelCase } from '../src/library/option-texts.ts';
import { OUTPUTS, type OutputName } from '../src/report/outputs.ts';
import { COMMAND_HELP } from '../src/request/commands.ts';
import { isOptionName, OPTIONS, type OptionName } from '../src/request/options.ts';
import type { Parse } from '../src/request/parsers.ts';
import { formatted } from './formatted.ts';

const MODES = ['generate', 'plan', 'verify'] as const;
type Mode = (typeof MODES)[number];

/** Types of outputs. All others are texts. */
const OUTPUT_TYPES: Partial<Record<OutputName, string>> = {
  examples: 'number',
  shards: 'number',
  bytes: 'number',
  batches: 'number | null',
  reused: 'boolean',
};

/** The text of the file. */
export function renderLibraryOptions(): string {
  const all = [...new Set(MODES.flatMap(optionsOf))];
  return formatted(`/** Written by \`npm run tables\` from src/request and src/report/outputs.ts. */

/** The options of \`generate\`, \`plan\` and \`verify\`. */
export interface RunOptions {
${all.map(member).join('')}}
${MODES.map(optionsType).join('')}
/** What a run made or found. */
export interface RunResult {
${Object.entries(OUTPUTS).map(resultMember).join('')}}
`);
}

function optionsType(mode: Mode): string {
  const names = optionsOf(mode).map((name) => `  | '${camelCase(name)}'\n`);
  return `
/** Options of \`${mode}\`. */
export type ${capitalized(mode)}Options = Pick<
  RunOptions,
${names.join('')}>;
`;
}

/** The options of the command, in the order of its help. */
function optionsOf(mode: Mode): OptionName[] {
  return Object.values(COMMAND_HELP[mode].groups).flat().filter(isOptionName);
}

function member(name: OptionName): string {
  const { default: value, help, parse } = OPTIONS[name];
  const text = value === '' ? help : `${help} Default: \`${value}\`.`;
  return `${comment(text)}  readonly ${camelCase(name)}?: ${typeOf(parse)} | undefined;\n`;
}

function resultMember([name, help]: [string, string]): string {
  const type = Object.entries(OUTPUT_TYPES).find(([known]) => known === name)?.[1] ?? 'string';
  return `${comment(help)}  readonly ${camelCase(name)}: ${type};\n`;
}

function comment(text: string): string {
  return `  /** ${inCamelCase(text).replaceAll('*/', '* /')} */\n`;
}

/** A help text, with the names of other inputs as in the library. */
function inCamelCase(text: string): string {
  return text.replaceAll(/`([a-z]+(?:-[a-z]+)+)`/g, (written, name: string) =>
    isOptionName(name) ? `\`${camelCase(name)}\`` : written,
  );
}

/** The type of an option, found out by its parser, which alone defines it. */
function typeOf(parse: Parse<unknown>): string {
  const any = parse('?');
  const assigned = parse('A=1');
  if ('value' in any) return Array.isArray(any.value) ? 'string | readonly string[]' : 'string';
  if ('value' in assigned && typeof assigned.value === 'object') return 'Readonly<Record<string, string>>';
  if (any.allowed.startsWith('a size')) return 'number | string';
  const choices = any.allowed.split(/, (?:or )?/).map(typeOfChoice);
  return choices.includes(undefined) ? 'string' : choices.join(' | ');
}

function typeOfChoice(allowed: string): string | undefined {
  if (allowed === 'true or false') return 'boolean';
  if (allowed.startsWith('a whole number')) return 'number';
  return /^[\w-]+$/.test(allowed) ? `'${allowed}'` : undefined;
}

function capitalized(word: string): string {
  return `${word.charAt(0).toUpperCase()}${word.slice(1)}`;
}

/** What a shell needs to know to complete commands, flags and their values, from the tables of the help. */
import { COMMAND_HELP, type Command, OWN_FLAGS, type OwnFlag, SHELLS, TARGETS } from '../commands.ts';
import { isOptionName, OPTIONS, type OptionName } from '../options.ts';
import { path, paths } from '../parsers.ts';

/** What completes a value: these words, paths, or nothing. `switch` is true or false and may stand alone, `none` is no value. */
export type Values = readonly string[] | 'file' | 'folder' | 'text' | 'switch' | 'none';

/** A flag as a shell needs to know it. */
export interface Flag {
  readonly name: string;
  readonly short: string | undefined;
  /** One sentence. */
  readonly help: string;
  readonly values: Values;
}

const FOLDERS: ReadonlySet<string> = new Set<OptionName>(['output-dir', 'working-directory']);

/** The flags of a command. */
export function flagsOf(command: Command): Flag[] {
  return Object.values(COMMAND_HELP[command].groups).flat().map(describeFlag);
}

/** What completes the words after a command that are no flags. */
export function wordsOf(command: Command): Values {
  if (command === 'completion') return SHELLS;
  return command === 'verify' || command === 'inspect' || command === 'schema' ? 'file' : 'none';
}

function describeFlag(name: OptionName | OwnFlag): Flag {
  if (isOptionName(name))
    return { name, short: undefined, help: firstSentence(OPTIONS[name].help), values: valuesOf(name) };
  const flag = OWN_FLAGS[name];
  const values = name === 'to' ? TARGETS : name === 'record' ? 'text' : 'none';
  return { name, short: 'short' in flag ? flag.short : undefined, help: firstSentence(flag.help), values };
}

/** From what the parser makes of a text: the code is the only place that knows. */
function valuesOf(name: OptionName): Values {
  const { parse } = OPTIONS[name];
  if (FOLDERS.has(name)) return 'folder';
  if (parse === path || parse === paths) return 'file';
  const parsed = OPTIONS[name].parse('?');
  if ('value' in parsed) return 'text';
  if (parsed.allowed === 'true or false') return 'switch';
  return /^[\w-]+(, [\w-]+)+$/.test(parsed.allowed) ? parsed.allowed.split(', ') : 'text';
}

function firstSentence(help: string): string {
  return (/^.*?[.:](?= |$)/.exec(help)?.[0] ?? help).replace(/[.:]$/, '').replaceAll('`', '');
}

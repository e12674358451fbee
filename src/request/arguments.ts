import { suggest } from '../base/nearest.ts';
import { isOptionName, OPTIONS, type OptionName } from './options.ts';

const COMMANDS = ['generate', 'plan', 'verify', 'inspect'] as const;
export type Command = (typeof COMMANDS)[number];

export interface Arguments {
  readonly command: Command;
  readonly options: ReadonlyMap<OptionName, string>;
  /** What is no flag: the files of `inspect` and `verify`. */
  readonly files: readonly string[];
  readonly json: boolean;
  readonly record: number | undefined;
}

export type Parsed = Arguments | { readonly show: 'help' | 'version' } | { readonly wrong: string };

/** Every input of the action is a flag: `--seed 7` or `--seed=7`; one that is true or false may stand alone. */
export function parseArguments(argv: readonly string[]): Parsed {
  const options = new Map<OptionName, string>();
  const words: string[] = [];
  let json = false;
  let record: number | undefined;
  for (let rest = argv; rest.length > 0; ) {
    const [word = '', ...after] = rest;
    const [, flag, inline] = /^--?([\w-]+)(?:=(.*))?$/s.exec(word) ?? [];
    const value = inline ?? after[0];
    rest = after;
    if (flag === undefined) words.push(word);
    else if (flag === 'help' || flag === 'h') return { show: 'help' };
    else if (flag === 'version') return { show: 'version' };
    else if (flag === 'json') json = true;
    else if (flag === 'record') {
      if (value === undefined || !/^\d+$/.test(value))
        return { wrong: '--record takes the number of a record, counted from 0' };
      record = Number(value);
      rest = inline === undefined ? after.slice(1) : after;
    } else if (!isOptionName(flag) || flag === 'mode') {
      return { wrong: `unknown flag ${word.split('=')[0]}; ${suggest(flag, FLAGS) || 'see --help'}` };
    } else if (isSwitch(flag) && inline === undefined && value !== 'true' && value !== 'false') {
      options.set(flag, 'true');
    } else {
      if (value === undefined) return { wrong: `--${flag} takes a value` };
      options.set(flag, addLine(options.get(flag), value, flag));
      rest = inline === undefined ? after.slice(1) : after;
    }
  }
  const [command, ...files] = words;
  if (command === undefined) return { wrong: `say what to do: ${COMMANDS.join(', ')}` };
  if (!isCommand(command))
    return { wrong: `unknown command ${command}; ${suggest(command, COMMANDS) || 'see --help'}` };
  return checkFiles({ command, options, files, json, record });
}

const FLAGS = [...Object.keys(OPTIONS), 'json', 'record', 'help', 'version'];

function isSwitch(name: OptionName): boolean {
  return OPTIONS[name].default === 'true' || OPTIONS[name].default === 'false';
}

function isCommand(word: string): word is Command {
  return COMMANDS.some((command) => command === word);
}

/** Flags of several lines may be given several times. */
function addLine(before: string | undefined, value: string, name: OptionName): string {
  return before !== undefined && (name === 'variables' || name === 'path') ? `${before}\n${value}` : value;
}

function checkFiles(parsed: Arguments): Parsed {
  const { command, files, record } = parsed;
  if (command === 'inspect' && files.length !== 1) return { wrong: 'inspect takes one TFRecord file' };
  if (command !== 'inspect' && record !== undefined) return { wrong: '--record goes with inspect' };
  if (files.length === 0 || command === 'inspect') return parsed;
  if (command === 'verify') {
    return { ...parsed, options: new Map([...parsed.options, ['path', files.join('\n')]]) };
  }
  return { wrong: `${command} takes flags only, not ${files[0]}` };
}

import { parseArgs } from 'node:util';
import { nearest, suggest } from '../base/nearest.ts';
import { error, type OnProblem, type Problem } from '../base/problem.ts';
import { COMMANDS, type Command, OWN_FLAGS, SHELLS, type Shell, TARGETS, type Target } from './commands.ts';
import { misusesOf, unknownTarget } from './misuses.ts';
import { isOptionName, OPTIONS, type OptionName } from './options.ts';

/** A parsed command line. */
export interface Arguments {
  readonly command: Command;
  /** The inputs that are given, as texts. */
  readonly options: ReadonlyMap<OptionName, string>;
  /** The files, folders and globs of `inspect`, or the source of `schema`. */
  readonly files: readonly string[];
  readonly json: boolean;
  readonly quiet: boolean;
  readonly verbose: boolean;
  readonly record: number | undefined;
  readonly to: Target;
}

/** What is printed instead of a run; `help` without a command describes the whole program. */
export type Show =
  | { readonly show: 'help'; readonly command: Command | undefined }
  | { readonly show: 'version' }
  | { readonly show: 'completion'; readonly shell: Shell };

/** Flags that may be repeated; each adds a line. */
const REPEATABLE: ReadonlySet<string> = new Set<OptionName>(['variables', 'path']);

/** `mode` is the command instead. */
const FLAGS = [...Object.keys(OPTIONS).filter((name) => name !== 'mode'), ...Object.keys(OWN_FLAGS)];

/**
 * Takes a command line apart. Every input of the action is a flag, `--seed 7` or `--seed=7`; one that is true or false
 * may stand alone. Undefined only after an error was reported.
 */
export function parseArguments(argv: readonly string[], onProblem: OnProblem): Arguments | Show | undefined {
  const { flags, words, isWhole } = readFlags(argv, onProblem);
  const [word, ...files] = words;
  const command = COMMANDS.find((known) => known === word);
  if (flags.has('help')) return { show: 'help', command };
  if (flags.has('version')) return { show: 'version' };
  if (word === undefined && isWhole)
    onProblem(error('no-command', undefined, `say what to do: ${COMMANDS.join(', ')}`, 'see --help'));
  if (word !== undefined && command === undefined)
    onProblem(
      error('unknown-command', undefined, `unknown command ${word}`, suggest(word, COMMANDS) || 'see --help'),
    );
  if (command === undefined || !isWhole) return undefined;
  if (command === 'completion') return completionOf(files, flags, onProblem);
  return checkUse(command, flags, files, onProblem);
}

type Token = NonNullable<ReturnType<typeof parseArgs>['tokens']>[number];

interface Flags {
  readonly flags: ReadonlyMap<string, string>;
  readonly words: readonly string[];
  /** Whether no problem was reported. */
  readonly isWhole: boolean;
}

function readFlags(argv: readonly string[], onProblem: OnProblem): Flags {
  const { tokens } = parseArgs({
    args: [...argv],
    options: Object.fromEntries(FLAGS.map((name) => [name, shapeOf(name)])),
    strict: false,
    allowPositionals: true,
    tokens: true,
  });
  const flags = new Map<string, string>();
  const words: string[] = [];
  const refused = new Set<number>();
  let isWhole = true;
  const refuse = (problem: Problem) => {
    isWhole = false;
    onProblem(problem);
  };
  for (const [i, token] of tokens.entries()) {
    if (token.kind === 'positional') {
      const name = switchBefore(tokens[i - 1], token.value);
      if (name === undefined) words.push(token.value);
      else flags.set(name, token.value);
    }
    if (token.kind !== 'option') continue;
    const { name, rawName, value, index } = token;
    if (!FLAGS.includes(name)) {
      const word = argv[index] ?? rawName;
      // `-config` is a group of flags of one letter each; it was meant as one.
      const isGroup = /^-[^-]./.test(word) && rawName.length === 2;
      if (!isGroup) refuse(unknownFlag(name, rawName));
      else if (!refused.has(index)) refuse(unknownFlag(word.slice(1), word));
      refused.add(index);
    } else if (isOwnSwitch(name) && value !== undefined)
      refuse(error('flag-takes-no-value', undefined, `${rawName} takes no value`, `write ${rawName} alone`));
    else if (isOwnSwitch(name) || isSwitch(name)) flags.set(name, value ?? 'true');
    else if (value === undefined || (!token.inlineValue && value.startsWith('--')))
      refuse(error('flag-without-value', undefined, `${rawName} takes a value`, `write ${rawName}=VALUE`));
    else {
      const earlier = REPEATABLE.has(name) ? flags.get(name) : undefined;
      flags.set(name, earlier === undefined ? value : `${earlier}\n${value}`);
    }
  }
  return { flags, words, isWhole };
}

/** The flag before its value, as in `--clean true`: parseArgs takes no value for a flag that may stand alone. */
function switchBefore(before: Token | undefined, word: string): string | undefined {
  const isAlone = before?.kind === 'option' && before.value === undefined && isSwitch(before.name);
  return isAlone && isBoolean(word) ? before.name : undefined;
}

function shapeOf(name: string): { type: 'boolean' | 'string'; short?: string } {
  const own = Object.entries(OWN_FLAGS).find(([known]) => known === name)?.[1];
  const type = isSwitch(name) || isOwnSwitch(name) ? 'boolean' : 'string';
  return own !== undefined && 'short' in own ? { type, short: own.short } : { type };
}

/** Whether an input is true or false, so that its flag may stand alone. */
function isSwitch(name: string): boolean {
  return isOptionName(name) && isBoolean(OPTIONS[name].default);
}

function isOwnSwitch(name: string): boolean {
  return Object.hasOwn(OWN_FLAGS, name) && name !== 'record' && name !== 'to';
}

function isBoolean(text: string): boolean {
  return text === 'true' || text === 'false';
}

function unknownFlag(name: string, rawName: string): Problem {
  return error('unknown-flag', undefined, `unknown flag ${rawName}`, fixOfFlag(name));
}

function fixOfFlag(name: string): string {
  if (name === 'mode') return `the mode is the command: ${COMMANDS.slice(0, 3).join(', ')}`;
  const negated = name.startsWith('no-') ? name.slice(3) : '';
  if (isSwitch(negated)) return `write --${negated}=false`;
  const meant = name.length === 1 ? FLAGS.find((flag) => flag.startsWith(name)) : nearest(name, FLAGS);
  return meant === undefined ? 'see --help' : `did you mean --${meant}?`;
}

/** A script for the shell that is named; undefined after an error. */
function completionOf(
  words: readonly string[],
  flags: ReadonlyMap<string, string>,
  onProblem: OnProblem,
): Show | undefined {
  const shell = SHELLS.find((known) => known === words[0]);
  if (shell !== undefined && words.length === 1 && flags.size === 0) return { show: 'completion', shell };
  const message = `completion takes one of ${SHELLS.join(', ')}, and nothing else`;
  onProblem(error('wrong-shell', undefined, message, suggest(words[0] ?? '', SHELLS)));
  return undefined;
}

/** Checks that the flags and files go with the command. */
function checkUse(
  command: Command,
  flags: ReadonlyMap<string, string>,
  files: readonly string[],
  onProblem: OnProblem,
): Arguments | undefined {
  const record = flags.get('record');
  const problems = misusesOf(command, flags, files);
  const to = TARGETS.find((target) => target === (flags.get('to') ?? 'plain'));
  if (to === undefined) problems.push(unknownTarget(flags.get('to') ?? ''));
  if (flags.has('quiet') && flags.has('verbose')) {
    const message = '--quiet and --verbose exclude each other';
    problems.push(error('quiet-and-verbose', undefined, message, 'give one of them'));
  }
  problems.forEach(onProblem);
  if (problems.length > 0 || to === undefined) return undefined;
  const options = new Map<OptionName, string>();
  for (const [name, value] of flags) if (isOptionName(name)) options.set(name, value);
  if (command === 'verify' && files.length > 0) {
    const flag = options.get('path');
    options.set('path', [...(flag === undefined ? [] : [flag]), ...files].join('\n'));
  }
  return {
    command,
    options,
    files: command === 'inspect' || command === 'schema' ? files : [],
    json: flags.has('json'),
    quiet: flags.has('quiet'),
    verbose: flags.has('verbose'),
    record: record === undefined ? undefined : Number(record),
    to,
  };
}

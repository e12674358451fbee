import type { OptionName } from './options.ts';

/** The commands of the command line, in the order in which `--help` lists them. */
export const COMMANDS = ['generate', 'plan', 'verify', 'inspect', 'schema', 'completion'] as const;
/** The name of a command. */
export type Command = (typeof COMMANDS)[number];

/** What `schema --to` prints. */
export const TARGETS = ['plain', 'tensorflow-metadata', 'tensorflow', 'pytorch'] as const;
/** A form in which `schema` prints. */
export type Target = (typeof TARGETS)[number];

/** The shells that `completion` writes a script for. */
export const SHELLS = ['bash', 'zsh', 'fish'] as const;
/** A shell that has a completion script. */
export type Shell = (typeof SHELLS)[number];

/** Flags that only the command line has; every other flag is an input of the action. */
export const OWN_FLAGS = {
  to: { help: `Print the schema as ${TARGETS.join(', ')}; the last two are reader code. Default: plain` },
  record: { help: 'Print only this record, counted from 0, as JSON.' },
  json: { help: 'Print the outputs, or what inspect finds, as one JSON object on stdout.' },
  quiet: { short: 'q', help: 'Print nothing but warnings and errors on stderr.' },
  verbose: { short: 'v', help: 'Also print every feature of the plan on stderr.' },
  help: { short: 'h', help: 'Print this help.' },
  version: { short: 'V', help: 'Print the version.' },
} as const;
/** The name of a flag that only the command line has. */
export type OwnFlag = keyof typeof OWN_FLAGS;

/** What a command does, and the flags that it accepts, in groups. */
export interface CommandHelp {
  readonly usage: string;
  readonly summary: string;
  readonly groups: Readonly<Record<string, readonly (OptionName | OwnFlag)[]>>;
}

const INPUTS = ['config', 'schema', 'fixture', 'dataset', 'variables', 'working-directory'] as const;
const DATA = ['examples', 'seed'] as const;
const FILES = [
  'shards',
  'shard-index',
  'compression',
  'compression-level',
  'output-dir',
  'file-prefix',
  'layout',
  'index',
] as const;
const LOCK = ['lock-file', 'update-lock'] as const;
const OUTPUT = ['report', 'json', 'quiet', 'verbose', 'help'] as const;

/** Every command with its flags: `--help` prints this table. */
export const COMMAND_HELP: Readonly<Record<Command, CommandHelp>> = {
  generate: {
    usage: 'generate [FLAGS]',
    summary: 'Write the fixture and read it back.',
    groups: {
      'What the data are': INPUTS,
      'Which data': DATA,
      'Which files': [...FILES, 'clean'],
      Checks: ['verify', 'max-bytes', ...LOCK],
      Output: OUTPUT,
    },
  },
  plan: {
    usage: 'plan [FLAGS]',
    summary: 'Decide and report everything, but write no data.',
    groups: {
      'What the data are': INPUTS,
      'Which data': DATA,
      'Which files': FILES,
      Checks: ['max-bytes', ...LOCK],
      Output: OUTPUT,
    },
  },
  verify: {
    usage: 'verify [FLAGS] [PATH ...]',
    summary: 'Check existing files against config and schema.',
    groups: {
      'What the data are': INPUTS,
      'Which files': ['path', 'output-dir', 'compression'],
      Output: OUTPUT,
    },
  },
  inspect: {
    usage: 'inspect PATH ... [--record N]',
    summary: 'Print what TFRecord files hold, or one of their records as JSON.',
    groups: { Output: ['record', 'json', 'quiet', 'help'] },
  },
  schema: {
    usage: 'schema SOURCE [--to FORM]',
    summary: 'Print any schema, or the schema of records, in the plain form or another.',
    groups: { Output: ['to', 'quiet', 'help'] },
  },
  completion: {
    usage: `completion ${SHELLS.join('|')}`,
    summary: 'Print a script with which a shell completes commands, flags and values.',
    groups: { Output: ['help'] },
  },
};

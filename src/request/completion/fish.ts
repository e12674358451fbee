import { COMMAND_HELP, COMMANDS, type Command } from '../commands.ts';
import { type Flag, flagsOf, type Values, wordsOf } from './flags.ts';

const COMPLETE = 'complete -c tfrecord-fixture';

/** One line a command and a flag. */
export function fishScript(): string {
  const commands = COMMANDS.map(
    (command) =>
      `${COMPLETE} -n __fish_use_subcommand -a ${command} -d ${quote(COMMAND_HELP[command].summary)}`,
  );
  return `# In ~/.config/fish/config.fish: tfrecord-fixture completion fish | source
${COMPLETE} -f
${COMPLETE} -n __fish_use_subcommand -s V -l version -d 'Print the version'
${COMPLETE} -n __fish_use_subcommand -s h -l help -d 'Print help'
${[...commands, ...COMMANDS.flatMap(commandLines)].join('\n')}
`;
}

function commandLines(command: Command): string[] {
  const condition = `${COMPLETE} -n '__fish_seen_subcommand_from ${command}'`;
  const words = wordsOf(command);
  return [
    ...(words === 'none' ? [] : [`${condition} ${wordsArgument(words)}`]),
    ...flagsOf(command).map((flag) => `${condition} ${flagArguments(flag)}`),
  ];
}

function flagArguments({ name, short, help, values }: Flag): string {
  const names = `${short === undefined ? '' : `-s ${short} `}-l ${name}`;
  return `${names} ${valueArguments(values)}-d ${quote(help)}`;
}

function valueArguments(values: Values): string {
  if (values === 'none' || values === 'switch') return '';
  if (values === 'file') return '-r -F ';
  if (values === 'folder') return "-x -a '(__fish_complete_directories)' ";
  return typeof values === 'string' ? '-x ' : `-x -a ${quote(values.join(' '))} `;
}

function wordsArgument(words: Values): string {
  return typeof words === 'string' ? '-F' : `-a ${quote(words.join(' '))}`;
}

function quote(text: string): string {
  return `'${text.replaceAll(/[\\']/g, '\\$&')}'`;
}

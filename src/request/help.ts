import { COMMAND_HELP, COMMANDS, type Command, OWN_FLAGS, type OwnFlag } from './commands.ts';
import { isOptionName, OPTIONS, type OptionName } from './options.ts';

const MIN_WIDTH = 60;
const MAX_WIDTH = 100;
const INDENT = 23;

const EXIT_STATUS =
  'Exit status: 0 done; 1 refused or failed, with the reason; 2 wrong usage; 130 or 143 stopped by a signal.';

/** The help of the program or of one command, wrapped to a terminal of `columns`, from 60 to 100. */
export function helpText(command: Command | undefined, columns = MAX_WIDTH): string {
  const width = Math.min(MAX_WIDTH, Math.max(MIN_WIDTH, columns));
  const lines = command === undefined ? programHelp(width) : commandHelp(command, width);
  return `${lines.join('\n')}\n`;
}

function programHelp(width: number): string[] {
  return [
    ...wrap(
      'Seeded TFRecord fixtures from the config or the schema that a training repository already has.',
      width,
    ),
    '',
    'Usage: tfrecord-fixture COMMAND [FLAGS]',
    '',
    ...COMMANDS.flatMap((command) => entry(`  ${command}`, COMMAND_HELP[command].summary, width)),
    '',
    ...(['help', 'version'] as const).flatMap((name) => flagEntry(name, width)),
    '',
    ...wrap('Every command has its own help: tfrecord-fixture generate --help', width),
    '',
    ...wrap(EXIT_STATUS, width),
  ];
}

function commandHelp(command: Command, width: number): string[] {
  const { usage, summary, groups } = COMMAND_HELP[command];
  const blocks = Object.entries(groups).flatMap(([title, flags]) => [
    '',
    `${title}:`,
    ...flags.flatMap((flag) => flagEntry(flag, width)),
  ]);
  return [
    ...wrap(summary, width),
    '',
    `Usage: tfrecord-fixture ${usage}`,
    ...blocks,
    '',
    ...wrap(EXIT_STATUS, width),
  ];
}

function flagEntry(name: OptionName | OwnFlag, width: number): string[] {
  if (isOptionName(name)) {
    const { default: value, help } = OPTIONS[name];
    return entry(`  --${name}`, value === '' ? help : `${help} Default: ${value}`, width);
  }
  const flag = OWN_FLAGS[name];
  const short = 'short' in flag ? `-${flag.short}, ` : '';
  return entry(`  ${short}--${name}`, flag.help, width);
}

/** A term and what it means, side by side, or one below the other where the term is long. */
function entry(term: string, meaning: string, width: number): string[] {
  const lines = wrap(meaning.replaceAll('`', ''), width - INDENT);
  const isNarrow = term.length < INDENT - 1;
  const rest = lines.map((line) => `${' '.repeat(INDENT)}${line}`);
  if (!isNarrow) return [term, ...rest];
  return [`${term.padEnd(INDENT)}${lines[0] ?? ''}`.trimEnd(), ...rest.slice(1)];
}

function wrap(text: string, width: number): string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(' ')) {
    if (line !== '' && line.length + 1 + word.length > width) {
      lines.push(line);
      line = word;
    } else {
      line = line === '' ? word : `${line} ${word}`;
    }
  }
  return [...lines, line];
}

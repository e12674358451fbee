import { OPTIONS } from './options.ts';

const WIDTH = 100;
const INDENT = 23;

export function helpText(): string {
  const flags = Object.entries(OPTIONS)
    .filter(([name]) => name !== 'mode')
    .map(([name, { default: value, help }]) =>
      flagText(name, value === '' ? help : `${help} Default: ${value}`),
    );
  return `Seeded TFRecord fixtures from the config and schema that a training repository already has.

Usage: tfrecord-fixture generate | plan | verify [--FLAG VALUE ...]
       tfrecord-fixture inspect FILE [--record N]

  generate           Write the fixture and read it back.
  plan               Decide and report everything, write no data.
  verify             Check existing files against config and schema.
  inspect            Print what a TFRecord file holds; with --record one example as JSON.

${flags.join('\n')}
${flagText('json', 'Print the outputs as one JSON object on stdout.')}
${flagText('help', 'Print this.')}
${flagText('version', 'Print the version.')}

Exit status: 0 done; 1 refused or failed, with the reason; 2 wrong usage.
`;
}

function flagText(name: string, help: string): string {
  const lines = wrap(help.replaceAll('`', ''), WIDTH - INDENT);
  return lines.map((line, i) => `${(i === 0 ? `  --${name}` : '').padEnd(INDENT)}${line}`).join('\n');
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

/** action-types.yml, for https://github.com/typesafegithub/github-actions-typing, from the tables of options and outputs. */

import { OUTPUTS, type OutputName } from '../src/report/outputs.ts';
import { OPTIONS } from '../src/request/options.ts';
import type { Parse } from '../src/request/parsers.ts';

/** Types of outputs. All others are texts, or are sometimes empty. */
const OUTPUT_TYPES: Partial<Record<OutputName, string>> = {
  examples: 'integer',
  shards: 'integer',
  bytes: 'integer',
  reused: 'boolean',
};

export function renderActionTypes(): string {
  const inputs = Object.entries(OPTIONS).map(([name, option]) => entry(name, typeOf(option.parse)));
  const outputs = Object.keys(OUTPUTS).map((name) =>
    entry(name, [`type: ${OUTPUT_TYPES[name as OutputName] ?? 'string'}`]),
  );
  return `# Written by \`npm run tables\` from src/request/options.ts and src/report/outputs.ts.
inputs:
${inputs.join('')}outputs:
${outputs.join('')}`;
}

/** The type of an input, found out by its parser, which alone defines it. */
function typeOf(parse: Parse<unknown>): string[] {
  const parsed = parse('?');
  const assigned = parse('A=1');
  const isList = [parsed, assigned].some((one) => 'value' in one && typeof one.value === 'object');
  if (isList) return ['type: list', 'separator: "\\n"', 'list-item:', '  type: string'];
  if ('value' in parsed) return ['type: string'];
  const { allowed } = parsed;
  if (allowed === 'true or false') return ['type: boolean'];
  if (allowed.startsWith('a whole number')) return ['type: integer'];
  if (!/^[\w-]+(, [\w-]+)+$/.test(allowed)) return ['type: string'];
  return ['type: enum', 'allowed-values:', ...allowed.split(', ').map((value) => `  - ${value}`)];
}

function entry(name: string, lines: readonly string[]): string {
  return `  ${name}:\n${lines.map((line) => `    ${line}\n`).join('')}`;
}

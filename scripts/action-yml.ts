/** action.yml, from the tables of options and outputs. */

import { OUTPUTS } from '../src/report/outputs.ts';
import { OPTIONS } from '../src/request/options.ts';

export function renderActionYml(): string {
  const inputs = Object.entries(OPTIONS).map(
    ([name, { default: value, help }]) =>
      `  ${name}:\n    description: ${quote(help)}\n    required: false\n    default: ${quote(value)}\n`,
  );
  const outputs = Object.entries(OUTPUTS).map(
    ([name, help]) => `  ${name}:\n    description: ${quote(help)}\n`,
  );
  return `# Written by \`npm run tables\` from src/request/options.ts and src/report/outputs.ts.
name: TFRecord fixture
description: Seeded TFRecord files for CI, from the training config and feature schema that a repository already has
author: tfrecord-fixture contributors
branding:
  icon: database
  color: orange
inputs:
${inputs.join('')}outputs:
${outputs.join('')}runs:
  using: node24
  main: dist/action/index.js
`;
}

/** A YAML string in single quotes, where only the quote itself needs an escape. */
function quote(text: string): string {
  return `'${text.replaceAll("'", "''")}'`;
}

/** The README's tables, from action.yml, so that users and the runner read the same. */
import { parse } from 'yaml';

interface Action {
  readonly inputs: Readonly<Record<string, { readonly description: string; readonly default: string }>>;
  readonly outputs: Readonly<Record<string, { readonly description: string }>>;
}

/** The README with new text between `<!-- NAME -->` and `<!-- /NAME -->`. */
export function renderReadme(readme: string, actionYml: string): string {
  const { inputs, outputs }: Action = parse(actionYml);
  const inputRows = Object.entries(inputs).map(
    ([name, input]) =>
      `| \`${name}\` | ${input.default === '' ? '' : `\`${input.default}\``} | ${cell(input.description)} |`,
  );
  const outputRows = Object.entries(outputs).map(
    ([name, output]) => `| \`${name}\` | ${cell(output.description)} |`,
  );
  const tables = {
    inputs: ['| input | default | meaning |', '| --- | --- | --- |', ...inputRows],
    outputs: ['| output | value |', '| --- | --- |', ...outputRows],
  };
  return Object.entries(tables).reduce(
    (text, [name, rows]) => replaceBetween(text, name, rows.join('\n')),
    readme,
  );
}

function cell(text: string): string {
  return text.replaceAll('|', '\\|');
}

function replaceBetween(text: string, name: string, table: string): string {
  const start = `<!-- ${name} -->`;
  const end = `<!-- /${name} -->`;
  const from = text.indexOf(start);
  const to = text.indexOf(end);
  if (from < 0 || to < from) throw new Error(`The README lacks ${start} … ${end}`);
  return `${text.slice(0, from + start.length)}\n\n${table}\n\n${text.slice(to)}`;
}

/** src/workspace/home-recap.json: the config of the built-in example as JSON, which is read without a YAML parser. */
import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { printJson } from './print-json.ts';

const CONFIG = new URL('../examples/home-recap/config.yaml', import.meta.url);

/** The text of the file. */
export function renderExampleConfig(): string {
  return printJson(parse(readFileSync(CONFIG, 'utf8'), { version: '1.1' }));
}

import { readFileSync } from 'node:fs';

/** The rows of a table that Python printed (see print.py): a text, and what Python made of it. */
export function readGolden(name: 'pyyaml' | 'template'): [text: string, printed: unknown][] {
  const [, ...lines] = readFileSync(new URL(`${name}.jsonl`, import.meta.url), 'utf8')
    .trimEnd()
    .split('\n');
  return lines.map((line) => JSON.parse(line));
}

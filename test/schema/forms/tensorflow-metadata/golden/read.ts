import { readFileSync } from 'node:fs';

/** The rows of a file that print.py wrote. */
export function readGolden(name: 'text' | 'json' | 'fields' | 'encodings'): unknown[][] {
  const lines = readFileSync(new URL(`${name}.jsonl`, import.meta.url), 'utf8')
    .trimEnd()
    .split('\n');
  return lines.map((line) => JSON.parse(line));
}

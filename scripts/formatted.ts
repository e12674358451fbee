import { execFileSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';

const BIOME = 'node_modules/@biomejs/biome/bin/biome';
const root = fileURLToPath(new URL('..', import.meta.url));

/** Formats TypeScript that was generated from tables. */
export function formatted(text: string): string {
  const args = [BIOME, 'format', '--stdin-file-path=src/made.ts'];
  return execFileSync(process.execPath, args, { cwd: root, input: text, encoding: 'utf8' });
}

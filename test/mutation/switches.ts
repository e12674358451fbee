/** What the sources import whose mutants are tried: which one is on, and a count of those that a test reaches. */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { threadId } from 'node:worker_threads';

/** No number where no mutant is on. */
export const mutant = Number(process.env['MUTANT'] ?? 'none');

const folder = process.env['MUTANTS_REACHED'];
const reached: boolean[] = [];

/** Notes that the code runs that these mutants change. */
export const reach = folder === undefined ? () => {} : note;

function note(...ids: readonly number[]): void {
  for (const id of ids) reached[id] = true;
}

if (folder !== undefined) {
  process.on('exit', () => {
    writeFileSync(join(folder, `${process.pid}-${threadId}`), Object.keys(reached).join('\n'));
  });
}

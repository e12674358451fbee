import { mkdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { error, type OnProblem } from '../base/problem.ts';

/** Where the report goes; undefined, and a problem, where `mark` does not tell that an earlier report may be replaced. */
export function checkReportPath(
  path: string,
  folder: string,
  mark: string,
  onProblem: OnProblem,
): string | undefined {
  const file = resolve(folder, path);
  const status = statSync(file, { throwIfNoEntry: false });
  if (status === undefined) return file;
  if (status.isFile() && readFileSync(file, 'utf8').includes(mark)) return file;
  const message = `the report ${file} exists and is no report of an earlier run`;
  onProblem(error('foreign-report-file', undefined, message, 'remove it, or choose another "report"'));
  return undefined;
}

/** Writes the file whole or not at all. */
export function writeReport(path: string, text: string): void {
  const partial = `${path}.partial`;
  mkdirSync(dirname(path), { recursive: true });
  try {
    writeFileSync(partial, text);
    renameSync(partial, path);
  } finally {
    rmSync(partial, { force: true });
  }
}

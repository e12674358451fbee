/** Checks of files before they are parsed. */
import { error, type OnProblem, type Place } from '../../base/problem.ts';
import { quote } from '../../yaml/node.ts';
import type { SchemaFile } from '../form.ts';

/** The start of a file, which is the place of problems of the whole file. */
export function startOf({ name }: Pick<SchemaFile, 'name'>): Place {
  return { file: name, line: 1, column: 1 };
}

/** Returns false and reports the file if it is too large to be read in reasonable time. */
export function checkSize(file: SchemaFile, maxBytes: number, onProblem: OnProblem): boolean {
  const { length } = file.bytes;
  if (length <= maxBytes) return true;
  const message = `the schema has ${length} bytes: at most ${maxBytes} are allowed`;
  onProblem(error('schema-too-large', startOf(file), message, 'make the schema smaller'));
  return false;
}

/** Returns false and reports the file if Python variables are named, but it is not a Python file. */
export function checkFragment(file: SchemaFile, onProblem: OnProblem): boolean {
  if (file.fragment === undefined) return true;
  const message = `${quote(`:${file.fragment}`)} follows the name of a file that is not Python`;
  onProblem(error('not-python', startOf(file), message, 'remove it'));
  return false;
}

/** What the forms check of a file before they read it. */
import { error, type OnProblem, type Place } from '../../base/problem.ts';
import { quote } from '../../yaml/node.ts';
import type { SchemaFile } from '../form.ts';

/** Where a file starts: the place of problems that the file as a whole has. */
export function startOf({ name }: Pick<SchemaFile, 'name'>): Place {
  return { file: name, line: 1, column: 1 };
}

/** Reports a file that is larger than what a form can read in good time; false then. */
export function checkSize(file: SchemaFile, maxBytes: number, onProblem: OnProblem): boolean {
  const { length } = file.bytes;
  if (length <= maxBytes) return true;
  const message = `the schema has ${length} bytes: at most ${maxBytes} are read`;
  onProblem(error('schema-too-large', startOf(file), message, 'give a smaller schema'));
  return false;
}

/** Reports names of Python variables behind a file that has none; false then. */
export function checkFragment(file: SchemaFile, onProblem: OnProblem): boolean {
  if (file.fragment === undefined) return true;
  const message = `${quote(`:${file.fragment}`)} stands behind the name of a file that has no Python variables`;
  onProblem(error('not-python', startOf(file), message, 'give the name of the file alone'));
  return false;
}

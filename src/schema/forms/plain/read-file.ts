import { error, type OnProblem } from '../../../base/problem.ts';
import { checkText } from '../../../yaml/check.ts';
import { parseJson } from '../../../yaml/json.ts';
import { parseYaml } from '../../../yaml/parse.ts';
import { readSource } from '../../../yaml/source.ts';
import type { SchemaFile } from '../../form.ts';
import type { Schema } from '../../schema.ts';
import { checkFragment, checkSize, startOf } from '../file-checks.ts';
import { topLevelKeys } from '../top-level-keys.ts';
import { readPlainSchema } from './read.ts';

const MAX_BYTES = 2 ** 22;

/**
 * The maximum number of brackets, commas, colons and line ends, which determine the time and the memory of parsing. In
 * YAML, each can take 2 kB. A feature has
 * 10 to 20 of them.
 */
const MAX_MARKS = { yaml: 120_000, json: 400_000 } as const;

/** Reads a file in the plain form. JSON has its own parser, because YAML accepts other numbers and rejects tabs. */
export function readPlainFile(file: SchemaFile, onProblem: OnProblem): Schema | undefined {
  const isNamedYaml = /\.ya?ml$/.test(file.name);
  const syntax = isNamedYaml ? 'yaml' : (topLevelKeys(file.bytes)?.syntax ?? 'yaml');
  const isRight = checkFragment(file, onProblem);
  const isSmall = checkSize(file, MAX_BYTES, onProblem) && checkMarks(file, syntax, onProblem);
  if (!isRight || !isSmall) return undefined;
  const source = readSource(file.name, file.bytes, onProblem);
  const root = source && (syntax === 'yaml' ? parseYaml : parseJson)(source, onProblem);
  return source && root && checkText(root, readPlainSchema, source, onProblem);
}

const MARKS: ReadonlySet<number> = new Set(Buffer.from('[]{},:\n'));

function checkMarks(file: SchemaFile, syntax: 'yaml' | 'json', onProblem: OnProblem): boolean {
  const most = MAX_MARKS[syntax];
  let marks = 0;
  for (const byte of file.bytes) if (MARKS.has(byte)) marks++;
  if (marks <= most) return true;
  const message = `the schema has ${marks} brackets, commas, colons and lines: at most ${most} are allowed`;
  const fix = syntax === 'yaml' ? `write it as JSON, where ${MAX_MARKS.json} are allowed` : 'make it smaller';
  onProblem(error('schema-too-large', startOf(file), message, fix));
  return false;
}

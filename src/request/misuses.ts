import { suggest } from '../base/nearest.ts';
import { error, type Problem } from '../base/problem.ts';
import { type Command, TARGETS } from './commands.ts';
import { isOptionName } from './options.ts';

/** The problems of flags and files that do not fit the command. */
export function misusesOf(
  command: Command,
  flags: ReadonlyMap<string, string>,
  files: readonly string[],
): Problem[] {
  if (command === 'inspect') return misusesOfInspect(flags, files);
  return command === 'schema' ? misusesOfSchema(flags, files) : misusesOfRun(command, flags, files);
}

/** Of a `--to` that names no form. */
export function unknownTarget(given: string): Problem {
  const message = `--to is ${JSON.stringify(given)}: allowed is ${TARGETS.join(', ')}`;
  return error('unknown-target', undefined, message, suggest(given, TARGETS));
}

function misusesOfSchema(flags: ReadonlyMap<string, string>, files: readonly string[]): Problem[] {
  const other = [...flags.keys()].find((name) => isOptionName(name) || name === 'record');
  if (other !== undefined) return [misplacedOf('schema', other, flags, files)];
  if (files.length === 1) return [];
  const message = `schema takes one source, not ${files.length}`;
  return [error('wrong-file-count', undefined, message, 'name a schema, a TFRecord file or a preset')];
}

function misusesOfInspect(flags: ReadonlyMap<string, string>, files: readonly string[]): Problem[] {
  const problems: Problem[] = [];
  const record = flags.get('record');
  const input = [...flags.keys()].find(isOptionName);
  if (input !== undefined) return [misplacedOf('inspect', input, flags, files)];
  if (files.length === 0) {
    const message = 'inspect takes TFRecord files, folders or globs';
    problems.push(error('wrong-file-count', undefined, message, 'name at least one'));
  }
  if (record !== undefined && !/^\d+$/.test(record)) {
    const message = `--record is ${JSON.stringify(record)}: allowed is the number of a record, counted from 0`;
    problems.push(error('invalid-record', undefined, message));
  }
  return problems;
}

function misusesOfRun(
  command: Command,
  flags: ReadonlyMap<string, string>,
  [file]: readonly string[],
): Problem[] {
  const problems: Problem[] = [];
  if (flags.has('record')) problems.push(misplaced('record', 'only inspect takes it'));
  if (flags.has('to')) problems.push(misplaced('to', 'only schema takes it'));
  if (file !== undefined && command !== 'verify') {
    const message = `${command} takes flags only, not ${file}`;
    const fix = `say what it is: --config ${file} or --schema ${file}`;
    problems.push(error('unexpected-argument', undefined, message, fix));
  }
  return problems;
}

/** If the file is given with a flag, the fix says how to give it. */
function misplacedOf(
  command: Command,
  flag: string,
  flags: ReadonlyMap<string, string>,
  files: readonly string[],
): Problem {
  const value = flags.get(flag) ?? '';
  const isFile = files.length === 0 && (flag === 'schema' || flag === 'config' || flag === 'path');
  const fix = isFile && value !== '' ? `write: ${command} ${value}` : 'remove it';
  return misplaced(flag, `${command} does not take it`, fix);
}

function misplaced(flag: string, why: string, fix = 'remove it'): Problem {
  return error('misplaced-flag', undefined, `--${flag} does not belong here: ${why}`, fix);
}

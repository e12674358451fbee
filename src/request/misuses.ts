import { suggest } from '../base/nearest.ts';
import { error, type Problem } from '../base/problem.ts';
import { type Command, TARGETS } from './commands.ts';
import { isOptionName } from './options.ts';

/** The problems of flags and files that do not go with the command. */
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
  const problems: Problem[] = [];
  if (files.length !== 1) {
    const message = `schema takes one source, not ${files.length}`;
    problems.push(
      error('wrong-file-count', undefined, message, 'name a schema, a TFRecord file or a preset'),
    );
  }
  const other = [...flags.keys()].find((name) => isOptionName(name) || name === 'record');
  if (other !== undefined) problems.push(misplaced(other, 'schema does not take it'));
  return problems;
}

function misusesOfInspect(flags: ReadonlyMap<string, string>, files: readonly string[]): Problem[] {
  const problems: Problem[] = [];
  const record = flags.get('record');
  const input = [...flags.keys()].find(isOptionName);
  if (files.length === 0) {
    const message = 'inspect takes TFRecord files, folders or globs';
    problems.push(error('wrong-file-count', undefined, message, 'name at least one'));
  }
  if (input !== undefined) problems.push(misplaced(input, 'inspect does not take it'));
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
    problems.push(error('unexpected-argument', undefined, message, `see ${command} --help`));
  }
  return problems;
}

function misplaced(flag: string, why: string): Problem {
  return error('misplaced-flag', undefined, `--${flag} does not belong here: ${why}`, 'remove it');
}

/** The command `inspect`: what TFRecord files hold, whichever program wrote them. */
import { resolve } from 'node:path';
import { collect, error, type Problem, ProblemsError } from '../base/problem.ts';
import { listTfrecords } from '../fixture/find-files.ts';
import { formatInspection } from '../verify/describe.ts';
import { inspectFile, recordAsJson } from '../verify/inspect.ts';
import type { InspectedFile } from '../verify/inspected-file.ts';
import { type Inspection, inspectedFile, inspectionsAsJson } from '../verify/inspection.ts';

export interface InspectRequest {
  /** Files, folders or globs. */
  readonly paths: readonly string[];
  /** The number of the record to print; without it, all records are summarised. */
  readonly record: number | undefined;
  readonly json: boolean;
  readonly signal: AbortSignal;
}

export interface InspectOutcome {
  /** What to print. */
  readonly lines: readonly string[];
  readonly warnings: readonly Problem[];
  /** Whether everything could be read. */
  readonly isGood: boolean;
}

/** @throws {ProblemsError} where there is no file, or nothing of one can be read */
export async function inspect({ paths, record, json, signal }: InspectRequest): Promise<InspectOutcome> {
  const { result: files, warnings } = collect((onProblem) => listTfrecords(paths, onProblem));
  if (record !== undefined) {
    const text = await recordAsJson(onlyFile(files), record, signal);
    return { lines: text.split('\n'), warnings, isGood: true };
  }
  const inspections = await inspectFiles(files, signal);
  const problems = inspections.flatMap((inspection) => inspection.problems);
  const lines = json ? inspectionsAsJson(inspections).split('\n') : describeAll(inspections);
  return { lines, warnings, isGood: problems.every(({ severity }) => severity !== 'error') };
}

/**
 * The same as objects, of paths relative to `folder`.
 * @throws {ProblemsError} where there is no file
 */
export async function inspectAll(
  paths: readonly string[],
  folder: string,
  signal: AbortSignal,
): Promise<{ readonly files: readonly InspectedFile[]; readonly warnings: readonly Problem[] }> {
  const absolute = paths.map((path) => resolve(folder, path));
  const { result: files, warnings } = collect((onProblem) => listTfrecords(absolute, onProblem));
  return { files: (await inspectFiles(files, signal)).map(inspectedFile), warnings };
}

async function inspectFiles(files: readonly string[], signal: AbortSignal): Promise<Inspection[]> {
  const inspections: Inspection[] = [];
  for (const file of files) inspections.push(await inspectFile(file, signal));
  return inspections;
}

function onlyFile([file = '', ...others]: readonly string[]): string {
  if (others.length === 0) return file;
  const message = `--record picks a record of one file, and there are ${others.length + 1}`;
  throw new ProblemsError([error('record-of-several-files', undefined, message, 'name one of them')]);
}

/** An empty line between two files. */
function describeAll(inspections: readonly Inspection[]): string[] {
  return inspections.map(formatInspection).flatMap((lines, i) => (i === 0 ? lines : ['', ...lines]));
}

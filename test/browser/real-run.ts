import { ProblemsError } from '../../src/base/problem.ts';
import type { FailureReport, RunReport } from '../../src/report/report.ts';
import { environmentOfShell } from '../../src/request/environment.ts';
import { parseRequest } from '../../src/request/options.ts';
import { run } from '../../src/run/run.ts';
import { sourcesOf } from '../../src/run/run-report.ts';

type Inputs = Readonly<Record<string, string>>;

/** The report of a run with these inputs, below the repository. A `report` brings samples of values. */
export async function runReport(inputs: Inputs): Promise<RunReport> {
  const { report } = await carryOut(inputs);
  return report;
}

/** The report of a run that must fail. */
export async function failureReport(inputs: Inputs): Promise<FailureReport> {
  try {
    await carryOut(inputs);
  } catch (cause) {
    if (!(cause instanceof ProblemsError)) throw cause;
    return { mode: 'generate', problems: cause.problems, sources: sourcesOf(requestOf(inputs)) };
  }
  throw new Error('The run did not fail');
}

function carryOut(inputs: Inputs) {
  const silent = { info: () => undefined, group: () => undefined, debug: () => undefined };
  const host = { ...silent, onProgress: () => undefined, signal: new AbortController().signal };
  return run(
    requestOf(inputs),
    environmentOfShell(process.env, inputs['working-directory'] ?? process.cwd()),
    host,
  );
}

function requestOf({ 'working-directory': _, ...inputs }: Inputs) {
  return parseRequest(
    (name) => inputs[name],
    ({ message }) => {
      throw new Error(message);
    },
  );
}

/** The face towards a terminal: arguments to a request, the outcome to stdout and an exit status. */

import { explainFailure } from './base/failure.ts';
import { oneLine } from './base/one-line.ts';
import { formatProblem, type Problem } from './base/problem.ts';
import { VERSION } from './base/version.ts';
import { showProgress } from './report/progress.ts';
import { type Arguments, parseArguments } from './request/arguments.ts';
import { environmentOfShell } from './request/environment.ts';
import { helpText } from './request/help.ts';
import { parseRequest } from './request/options.ts';
import { run } from './run/run.ts';
import { formatInspection, inspectFile, recordAsJson } from './verify/inspect.ts';

const FAILED = 1;
const WRONG_USAGE = 2;

const parsed = parseArguments(process.argv.slice(2));
if ('show' in parsed) print(parsed.show === 'help' ? helpText().trimEnd().split('\n') : [VERSION]);
else if ('wrong' in parsed) fail(WRONG_USAGE, parsed.wrong);
else await main(parsed);

async function main(parsed: Arguments): Promise<void> {
  try {
    if (parsed.command === 'inspect') await inspect(parsed);
    else await runCommand(parsed);
  } catch (cause) {
    tell(explainFailure(cause));
    process.exitCode = FAILED;
  }
}

async function inspect({ files: [file = ''], record }: Arguments): Promise<void> {
  if (record !== undefined) return print((await recordAsJson(file, record)).split('\n'));
  const inspection = await inspectFile(file);
  print(formatInspection(inspection));
  if (inspection.problems.length > 0) process.exitCode = FAILED;
}

async function runCommand({ command, options, json }: Arguments): Promise<void> {
  const problems: Problem[] = [];
  const request = parseRequest(
    (name) => (name === 'mode' ? command : options.get(name)),
    (p) => problems.push(p),
  );
  if (problems.length > 0) {
    tell(problems);
    process.exitCode = WRONG_USAGE;
    return;
  }
  const abort = new AbortController();
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => abort.abort());
  const group = (title: string, lines: readonly string[]) => [title, ...lines].forEach(info);
  const debug = () => undefined;
  const host = { info, group, debug, onProgress: showProgress(process.stderr), signal: abort.signal };
  const { outputs, warnings } = await run(request, environmentOfShell(process.env, process.cwd()), host);
  tell(warnings);
  print(json ? JSON.stringify(outputs, null, 2).split('\n') : [outputs.path]);
}

function print(lines: readonly string[]): void {
  write(process.stdout, lines);
}

function info(line: string): void {
  write(process.stderr, [line]);
}

function tell(problems: readonly Problem[]): void {
  for (const problem of problems) info(`${problem.severity}: ${formatProblem(problem)}`);
}

function fail(status: number, found: string): void {
  info(`error: ${found}`);
  process.exitCode = status;
}

/** Whatever a line quotes, it reaches the terminal, or the log of the CI job that this runs in, as text alone. */
function write(stream: NodeJS.WritableStream, lines: readonly string[]): void {
  stream.write(lines.map((line) => `${oneLine(line)}\n`).join(''));
}

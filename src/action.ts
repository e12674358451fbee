/** The face towards GitHub: INPUT_* to a request, the outcome to outputs and annotations. */
import * as core from '@actions/core';
import { explainFailure } from './base/failure.ts';
import { oneLine } from './base/one-line.ts';
import { collect, formatProblem, type Problem } from './base/problem.ts';
import { showProgress } from './report/progress.ts';
import { formatSummary } from './report/summary.ts';
import { environmentOfRunner } from './request/environment.ts';
import { parseRequest } from './request/options.ts';
import { run } from './run/run.ts';

/** The runner shows this many annotations of a type a step; of the others, the last one gives the texts. */
const ANNOTATIONS_SHOWN = 10;

const { env } = process;
const abort = new AbortController();
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => abort.abort());

try {
  const { result: request } = collect((onProblem) =>
    parseRequest((name) => env[`INPUT_${name.toUpperCase()}`]?.trim(), onProblem),
  );
  const onProgress = showProgress(process.stdout);
  const debug = core.isDebug() ? (line: string) => core.debug(oneLine(line)) : () => undefined;
  const host = { info, group, debug, onProgress, signal: abort.signal };
  const { outputs, warnings, report } = await run(request, environmentOfRunner(env, process.cwd()), host);
  annotate(warnings);
  for (const [name, value] of Object.entries(outputs)) core.setOutput(name, value);
  // Runners without summaries do not say where to write one.
  if (request.summary && env['GITHUB_STEP_SUMMARY']) await core.summary.addRaw(formatSummary(report)).write();
} catch (cause) {
  annotate(explainFailure(cause));
  process.exitCode = core.ExitCode.Failure;
}

/** What is printed may quote anything: `core` escapes what would end a command, and of `info` nothing at all. */
function info(line: string): void {
  core.info(oneLine(line));
}

function group(title: string, lines: readonly string[]): void {
  core.startGroup(oneLine(title));
  for (const line of lines) info(line);
  core.endGroup();
}

function annotate(problems: readonly Problem[]): void {
  annotateAll(
    problems.filter(({ severity }) => severity === 'error'),
    core.error,
  );
  annotateAll(
    problems.filter(({ severity }) => severity === 'warning'),
    core.warning,
  );
}

function annotateAll(problems: readonly Problem[], write: typeof core.error): void {
  const single = problems.length > ANNOTATIONS_SHOWN ? ANNOTATIONS_SHOWN - 1 : problems.length;
  for (const problem of problems.slice(0, single)) {
    const { place } = problem;
    write(textOf(problem), {
      title: 'tfrecord-fixture',
      ...(place && { file: oneLine(place.file), startLine: place.line, startColumn: place.column }),
    });
  }
  const rest = problems.slice(single);
  if (rest.length > 0)
    write(`${rest.length} more:\n${rest.map(textOf).join('\n')}`, { title: 'tfrecord-fixture' });
}

function textOf(problem: Problem): string {
  return oneLine(formatProblem(problem));
}

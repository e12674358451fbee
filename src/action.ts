/** The action: INPUT_* variables become a request, the outcome becomes outputs, annotations and a job summary. */
import * as core from '@actions/core';
import { type Problem, problemLines, warning } from './base/problem.ts';
import { oneLine } from './base/text.ts';
import {
  environmentOfRunner,
  explainFailure,
  formatFailureSummary,
  formatSummary,
  parseRequest,
  refusal,
  run,
  sourcesOf,
} from './core.ts';
import { writeLines } from './report/progress.ts';
import type { Host } from './run/context.ts';

/** The runner shows at most this many annotations of a type per step. The last one holds all remaining problems. */
const MAX_ANNOTATIONS = 10;

const { env, stdout } = process;
const abort = new AbortController();
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => abort.abort());
// A log that can no longer be written must not fail the run.
stdout.on('error', () => undefined);

await main();

async function main(): Promise<void> {
  const mistakes: Problem[] = [];
  const request = parseRequest(inputText, (problem) => mistakes.push(problem));
  const environment = environmentOfRunner(env, process.cwd());
  try {
    if (mistakes.length > 0) throw await refusal(mistakes, request, environment);
    const { outputs, warnings, report } = await run(request, environment, host());
    annotate(warnings);
    for (const [name, value] of Object.entries(outputs)) core.setOutput(name, value);
    if (request.summary) await writeSummary(formatSummary(report));
  } catch (cause) {
    const problems = explainFailure(cause);
    annotate(problems);
    process.exitCode = core.ExitCode.Failure;
    const mode = mistakes.length > 0 ? undefined : request.mode;
    const failure = { mode, problems, sources: sourcesOf(request) };
    if (request.summary) await writeSummary(formatFailureSummary(failure));
  }
}

function inputText(name: string): string | undefined {
  return env[`INPUT_${name.toUpperCase()}`]?.trim();
}

/** Writes the job summary if the runner supports it. The outputs are already set, so a failure is only a warning. */
async function writeSummary(markdown: string): Promise<void> {
  if (!env['GITHUB_STEP_SUMMARY']) return;
  try {
    await core.summary.addRaw(markdown).write();
  } catch (cause) {
    const why = cause instanceof Error ? cause.message : String(cause);
    annotate([warning('summary-not-written', undefined, `the job summary could not be written: ${why}`)]);
  }
}

function host(): Host {
  return {
    info,
    group,
    debug: core.isDebug() ? (line) => core.debug(oneLine(line)) : () => undefined,
    onProgress: writeLines((text) => stdout.write(text)),
    signal: abort.signal,
  };
}

/** A line may quote any text, and `core.info` does not escape it. */
function info(line: string): void {
  core.info(oneLine(line));
}

function group(title: string, lines: readonly string[]): void {
  core.startGroup(oneLine(title));
  try {
    lines.forEach(info);
  } finally {
    core.endGroup();
  }
}

function annotate(problems: readonly Problem[]): void {
  const bySeverity = (severity: Problem['severity']) =>
    problems.filter((problem) => problem.severity === severity);
  annotateAll(bySeverity('error'), core.error);
  annotateAll(bySeverity('warning'), core.warning);
}

function annotateAll(problems: readonly Problem[], write: typeof core.error): void {
  const single = problems.length > MAX_ANNOTATIONS ? MAX_ANNOTATIONS - 1 : problems.length;
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
  return problemLines(problem).map(oneLine).join('\n');
}

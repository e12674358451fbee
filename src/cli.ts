#!/usr/bin/env node
/** The command line: arguments become a request, the outcome goes to stdout and into the exit status. */
import { styleText } from 'node:util';
import { type Problem, problemLines } from './base/problem.ts';
import { oneLine } from './base/text.ts';
import { VERSION } from './base/version.ts';
import {
  environmentOfShell,
  explainFailure,
  inspect,
  parseRequest,
  printSchema,
  refusal,
  run,
} from './core.ts';
import { showProgress } from './report/progress.ts';
import { type Arguments, parseArguments, type Show } from './request/arguments.ts';
import { completionScript } from './request/completion/script.ts';
import { helpText } from './request/help.ts';
import type { Host } from './run/context.ts';

const FAILED = 1;
const WRONG_USAGE = 2;

/** The exit status that a shell reports for a program that was ended by a signal. */
const STATUS_OF_SIGNAL = { SIGINT: 130, SIGTERM: 143 } as const;

const { stdout, stderr, env } = process;
const isColored = stderr.isTTY && !env['NO_COLOR'] && env['TERM'] !== 'dumb';
const COLORS = { error: 'red', warning: 'yellow' } as const;
const progress = showProgress(stderr);

// The reader of our output may stop early, as `head` does. That is not a failure.
stdout.on('error', (cause) => {
  if ('code' in cause && cause.code === 'EPIPE') return;
  tell(explainFailure(cause));
  process.exitCode = FAILED;
});
stderr.on('error', () => undefined);

await main();

async function main(): Promise<void> {
  const problems: Problem[] = [];
  const parsed = parseArguments(process.argv.slice(2), (problem) => problems.push(problem));
  if (parsed === undefined) return refuse(problems);
  if ('show' in parsed) return show(parsed);
  try {
    if (parsed.command === 'inspect') await inspectFiles(parsed);
    else if (parsed.command === 'schema') await showSchema(parsed);
    else await runCommand(parsed);
  } catch (cause) {
    tell(explainFailure(cause));
    process.exitCode ??= FAILED;
  }
}

function show(shown: Show): void {
  if (shown.show === 'version') print([VERSION]);
  else if (shown.show === 'completion') print(completionScript(shown.shell).trimEnd().split('\n'));
  else print(helpText(shown.command, stdout.columns).trimEnd().split('\n'));
}

async function inspectFiles({ files, record, json, quiet }: Arguments): Promise<void> {
  const { lines, warnings, isGood } = await cancellable((signal) =>
    inspect({ paths: files, record, json, signal }),
  );
  if (!quiet) tell(warnings);
  print(lines);
  if (!isGood) process.exitCode = FAILED;
}

async function showSchema({ files: [source = ''], to, quiet }: Arguments): Promise<void> {
  const { text, warnings } = await printSchema(source, to, environmentOfShell(env, process.cwd()));
  if (!quiet) tell(warnings);
  print(text.trimEnd().split('\n'));
}

async function runCommand(parsed: Arguments): Promise<void> {
  const { command, options, json } = parsed;
  const problems: Problem[] = [];
  const request = parseRequest(
    (name) => (name === 'mode' ? command : options.get(name)),
    (problem) => problems.push(problem),
  );
  const environment = environmentOfShell(env, process.cwd());
  if (problems.length > 0) return refuse((await refusal(problems, request, environment)).problems);
  const { outputs, warnings } = await cancellable((signal) =>
    run(request, environment, hostOf(parsed, signal)),
  );
  tell(warnings);
  print(json ? JSON.stringify(outputs, null, 2).split('\n') : [outputs.path]);
}

/** Passes the work an abort signal for SIGINT and SIGTERM, which then also decide the exit status. */
async function cancellable<T>(work: (signal: AbortSignal) => Promise<T>): Promise<T> {
  const abort = new AbortController();
  let stopped: keyof typeof STATUS_OF_SIGNAL | undefined;
  for (const signal of ['SIGINT', 'SIGTERM'] as const) {
    process.once(signal, () => {
      stopped ??= signal;
      abort.abort();
    });
  }
  try {
    return await work(abort.signal);
  } catch (cause) {
    if (stopped) process.exitCode = STATUS_OF_SIGNAL[stopped];
    throw cause;
  }
}

function hostOf({ quiet, verbose }: Arguments, signal: AbortSignal): Host {
  const nothing = () => undefined;
  if (quiet) return { info: nothing, group: nothing, debug: nothing, onProgress: nothing, signal };
  return {
    info,
    group: (title, lines) => [title, ...lines].forEach(info),
    debug: verbose ? info : nothing,
    onProgress: progress.onProgress,
    signal,
  };
}

function print(lines: readonly string[]): void {
  write(stdout, lines);
}

function info(line: string): void {
  progress.clear();
  write(stderr, [line]);
}

function refuse(problems: readonly Problem[]): void {
  tell(problems);
  process.exitCode = WRONG_USAGE;
}

function tell(problems: readonly Problem[]): void {
  progress.clear();
  for (const problem of problems) {
    const text = problemLines(problem).map(oneLine).join('\n');
    stderr.write(`${headOf(problem.severity)} ${text}\n`);
  }
}

/** `isColored` is about stderr, while `styleText` itself would check stdout. */
function headOf(severity: Problem['severity']): string {
  const head = `${severity}:`;
  const options = { validateStream: false };
  return isColored ? styleText('bold', styleText(COLORS[severity], head, options), options) : head;
}

/** Escapes control characters, so that terminals and CI logs show quoted text and do not interpret it. */
function write(stream: NodeJS.WritableStream, lines: readonly string[]): void {
  stream.write(lines.map((line) => `${oneLine(line)}\n`).join(''));
}

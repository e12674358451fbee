/** The library: options become a request, the outcome becomes an object. */
import { type Problem, ProblemsError } from './base/problem.ts';
import {
  environmentOfShell,
  explainFailure,
  inspectAll,
  parseRequest,
  plainObject,
  printSchema,
  refusal,
  run,
} from './core.ts';
import { optionTexts } from './library/option-texts.ts';
import type { GenerateOptions, PlanOptions, RunResult, VerifyOptions } from './library/options.ts';
import type { PlainSchema } from './library/plain-schema.ts';
import type { Outputs } from './report/outputs.ts';
import type { Host } from './run/context.ts';
import type { InspectedFile } from './verify/inspected-file.ts';

export { type Place, type Problem, ProblemsError } from './base/problem.ts';
export type {
  GenerateOptions,
  PlanOptions,
  RunOptions,
  RunResult,
  VerifyOptions,
} from './library/options.ts';
export type { Feature, PlainSchema } from './library/plain-schema.ts';
export type { InspectedFeature, InspectedFile } from './verify/inspected-file.ts';

/** Options of every function that works on files: cancellation, and where relative paths start. */
export interface Controls {
  /** The working directory of the process unless given. */
  readonly cwd?: string | undefined;
  /** Cancels the work, which leaves nothing behind. The promise is then rejected with the reason of the signal. */
  readonly signal?: AbortSignal | undefined;
}

/** Callbacks that follow a run. */
export interface RunControls extends Controls {
  /** Called with the number of finished examples and the number of all examples. */
  readonly onProgress?: ((done: number, total: number) => void) | undefined;
  /** Called with each line that the command line would print about the run. */
  readonly onMessage?: ((line: string) => void) | undefined;
}

/** Problems that did not stop the work. */
export interface Warnings {
  readonly warnings: readonly Problem[];
}

/**
 * Writes a fixture and reads it back.
 * @throws {ProblemsError} with everything that is wrong with the options and the files that they name
 */
export async function generate(options: GenerateOptions & RunControls = {}): Promise<RunResult & Warnings> {
  return runMode('generate', options);
}

/**
 * Decides everything as `generate` does, and writes no data.
 * @throws {ProblemsError} as `generate` does
 */
export async function plan(options: PlanOptions & RunControls = {}): Promise<RunResult & Warnings> {
  return runMode('plan', options);
}

/**
 * Checks existing files against config and schema.
 * @throws {ProblemsError} with every fault of the files, or of the options
 */
export async function verify(options: VerifyOptions & RunControls = {}): Promise<RunResult & Warnings> {
  return runMode('verify', options);
}

/**
 * Describes TFRecord files, no matter which program wrote them. `paths` are files, folders or globs. If a file cannot
 * be read to its end, its `problems` say why.
 * @throws {ProblemsError} where there is no file
 */
export async function inspect(
  paths: string | readonly string[],
  options: Controls = {},
): Promise<{ readonly files: readonly InspectedFile[] } & Warnings> {
  return cancellable(options.signal, (signal) =>
    inspectAll(typeof paths === 'string' ? [paths] : paths, options.cwd ?? process.cwd(), signal),
  );
}

/**
 * Reads a schema of any form: a file, a folder, `FILE.py:NAME`, a TFRecord file or a preset. The result is the plain
 * form, as an object and as the YAML to commit.
 * @throws {ProblemsError} with all errors of the source
 */
export async function readSchema(
  source: string,
  { cwd = process.cwd() }: Pick<Controls, 'cwd'> = {},
): Promise<{ readonly schema: PlainSchema; readonly text: string } & Warnings> {
  const { text, warnings } = await printSchema(source, 'plain', environmentOfShell(process.env, cwd));
  return { schema: await plainObject(text), text, warnings };
}

async function runMode(
  mode: 'generate' | 'plan' | 'verify',
  options: RunControls,
): Promise<RunResult & Warnings> {
  const problems: Problem[] = [];
  const texts = optionTexts(options, (problem) => problems.push(problem));
  const request = parseRequest(
    (name) => (name === 'mode' ? mode : texts.get(name)),
    (problem) => problems.push(problem),
  );
  const environment = environmentOfShell(process.env, options.cwd ?? process.cwd());
  if (problems.length > 0) throw await refusal(problems, request, environment);
  const { outputs, warnings } = await cancellable(options.signal, (signal) =>
    run(request, environment, hostOf(options, signal)),
  );
  return { ...resultOf(outputs), warnings };
}

/** The outputs of a run under their names in the library. */
function resultOf({ 'content-sha256': contentSha256, 'cache-key': cacheKey, ...others }: Outputs): RunResult {
  return { ...others, contentSha256, cacheKey };
}

/** Passes the signal to the work. After an abort, throws the reason of the signal instead of the error of the work. */
async function cancellable<T>(
  signal: AbortSignal = new AbortController().signal,
  work: (signal: AbortSignal) => Promise<T>,
): Promise<T> {
  signal.throwIfAborted();
  try {
    return await work(signal);
  } catch (cause) {
    signal.throwIfAborted();
    throw new ProblemsError(explainFailure(cause), { cause });
  }
}

function hostOf({ onProgress, onMessage }: RunControls, signal: AbortSignal): Host {
  const nothing = () => undefined;
  const info = onMessage ?? nothing;
  return {
    info,
    group: (title, lines) => [title, ...lines].forEach(info),
    debug: nothing,
    onProgress: onProgress ?? nothing,
    signal,
  };
}

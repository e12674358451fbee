import { availableParallelism, tmpdir, totalmem } from 'node:os';
import { resolve } from 'node:path';
import { constrainedMemory } from 'node:process';

/** Everything that a run may know about the machine. */
export interface Environment {
  /** Where relative paths start, unless `working-directory` says otherwise, and what messages show paths relative to. */
  readonly folder: string;
  /** The runner's workspace, which files must lie in; undefined on the command line. */
  readonly workspace: string | undefined;
  /** The default folder of a fixture. */
  readonly defaultFolder: string;
  /** The runner's temporary folder, which it empties after the job; undefined where there is no runner. */
  readonly runnerTemp: string | undefined;
  /** How many threads the machine runs at once. */
  readonly cores: number;
  /** Bytes that the process may use, in use or not. */
  readonly memory: number;
  /** The variables that a config may use without asking for them. */
  readonly variables: Readonly<Record<string, string>>;
}

/** No other variable is passed on: a pull request must not read the environment through a path. */
const KNOWN_VARIABLES = ['HOME', 'USER', 'GITHUB_WORKSPACE', 'RUNNER_TEMP'];

const FOLDER_NAME = 'tfrecord-fixture';

type ProcessVariables = Readonly<Record<string, string | undefined>>;

/** The environment of the action: relative paths start at the runner's workspace. */
export function environmentOfRunner(env: ProcessVariables, folder: string): Environment {
  const workspace = env['GITHUB_WORKSPACE'] || folder;
  const defaultFolder = resolve(env['RUNNER_TEMP'] || tmpdir(), FOLDER_NAME);
  return { ...environmentOfShell(env, workspace), workspace, defaultFolder };
}

/** The environment of the command line, run in `folder`. */
export function environmentOfShell(env: ProcessVariables, folder: string): Environment {
  const given = KNOWN_VARIABLES.map((name) => [name, env[name]] as const);
  return {
    folder,
    workspace: undefined,
    defaultFolder: resolve(folder, FOLDER_NAME),
    runnerTemp: env['RUNNER_TEMP'] || undefined,
    cores: availableParallelism(),
    memory: usableMemory(totalmem(), constrainedMemory()),
    variables: Object.fromEntries(
      given.flatMap(([name, value]) => (value === undefined ? [] : [[name, value]])),
    ),
  };
}

/** The memory that a process may use; a container, or a job of a scheduler, may have less than the machine. */
export function usableMemory(total: number, constrained: number): number {
  // Without a limit it is 0, or more than the machine has.
  return constrained > 0 ? Math.min(total, constrained) : total;
}

import { availableParallelism, tmpdir, totalmem } from 'node:os';

/** What a run may know of the machine. */
export interface Environment {
  /** What relative paths start from. */
  readonly folder: string;
  /** The runner's workspace, which files must lie in; undefined on the command line. */
  readonly workspace: string | undefined;
  readonly temp: string;
  /** The same where a runner says so, which empties it after the job; undefined where all users share it. */
  readonly runnerTemp: string | undefined;
  /** How many threads it runs at once. */
  readonly cores: number;
  /** Bytes, in use or not. */
  readonly memory: number;
  /** What a config may use without saying so. */
  readonly variables: Readonly<Record<string, string>>;
}

/** The only variables that are taken over: a pull request must not read the environment through a path. */
const KNOWN_VARIABLES = ['HOME', 'USER', 'GITHUB_WORKSPACE', 'RUNNER_TEMP'];

type ProcessVariables = Readonly<Record<string, string | undefined>>;

export function environmentOfRunner(env: ProcessVariables, folder: string): Environment {
  const workspace = env['GITHUB_WORKSPACE'] || folder;
  return { ...environmentOfShell(env, workspace), workspace };
}

export function environmentOfShell(env: ProcessVariables, folder: string): Environment {
  const given = KNOWN_VARIABLES.map((name) => [name, env[name]] as const);
  const runnerTemp = env['RUNNER_TEMP'] || undefined;
  return {
    folder,
    workspace: undefined,
    temp: runnerTemp ?? tmpdir(),
    runnerTemp,
    cores: availableParallelism(),
    memory: totalmem(),
    variables: Object.fromEntries(
      given.flatMap(([name, value]) => (value === undefined ? [] : [[name, value]])),
    ),
  };
}

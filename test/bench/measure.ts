import { type SpawnSyncReturns, spawnSync } from 'node:child_process';
import { rmSync } from 'node:fs';

/** Of a whole process, start to end, unless it says itself how long it took. */
export interface Measurement {
  readonly seconds: number;
  /** The most memory it held, in bytes; of Node only. */
  readonly memory?: number;
  /** Of the file that was written; of peers only. */
  readonly bytes?: number;
}

/** Makes a Node process say, at its end, the most memory it held. */
const SAY_MEMORY = `data:text/javascript,process.on('exit',()=>process.stderr.write('\\nmaxRSS '+process.resourceUsage().maxRSS))`;

interface NodeOptions {
  readonly cores?: number | undefined;
  /** Where nothing is to be when it starts. */
  readonly removing?: string;
  /** Without a question for its memory, which takes a start some milliseconds. */
  readonly isBare?: boolean;
}

/** Runs `node ARGS` once. */
export function runNode(
  args: readonly string[],
  env: Readonly<Record<string, string>> = {},
  { cores, removing, isBare = false }: NodeOptions = {},
): Measurement {
  // What an earlier run left is not for this one to remove.
  if (removing !== undefined) rmSync(removing, { recursive: true, force: true });
  const node = [process.execPath, ...(isBare ? [] : ['--import', SAY_MEMORY]), ...args];
  const pinned = cores === undefined ? node : ['taskset', '-c', `0-${cores - 1}`, ...node];
  const { seconds, ended } = time(pinned, env);
  return { seconds, memory: 1024 * Number(/maxRSS (\d+)/.exec(ended.stderr)?.[1] ?? 0) };
}

/** Runs a command of the shell, which writes to `out`. */
export function runShell(command: string, out: string): Measurement {
  rmSync(out, { force: true });
  const { seconds } = time(['sh', '-c', `${command} > ${out}`]);
  return { seconds };
}

/** Runs a command that prints as JSON how many seconds it took once it had started. */
export function runPeer(command: readonly string[]): Measurement {
  return JSON.parse(time(command).ended.stdout.trim().split('\n').at(-1) ?? '');
}

function time(
  [command = '', ...args]: readonly string[],
  env: Readonly<Record<string, string>> = {},
): { seconds: number; ended: SpawnSyncReturns<string> } {
  const started = performance.now();
  const ended = spawnSync(command, args, { env: { ...process.env, ...env }, encoding: 'utf8' });
  const seconds = (performance.now() - started) / 1000;
  if (ended.status !== 0)
    throw new Error(`${command} ${args.join(' ')} ended with ${ended.status}: ${ended.stderr}`);
  return { seconds, ended };
}

export interface Summary {
  readonly median: number;
  readonly least: number;
  readonly most: number;
  readonly memory: number;
}

export type Runs = Readonly<Record<string, (() => Measurement) | undefined>>;

/**
 * Runs each in turn, several times, after one run that is not counted: what slows the machine slows them all. What is
 * undefined is a peer that the machine does not have.
 */
export function interleave(runs: Runs, times: number): Map<string, Summary> {
  const all = new Map<string, Measurement[]>();
  for (let round = 0; round <= times; round++) {
    for (const [name, run] of Object.entries(runs)) {
      if (run === undefined) continue;
      const measurement = run();
      if (round > 0) all.set(name, [...(all.get(name) ?? []), measurement]);
    }
  }
  return new Map([...all].map(([name, measurements]) => [name, summarize(measurements)]));
}

function summarize(measurements: readonly Measurement[]): Summary {
  const seconds = measurements.map((measurement) => measurement.seconds).sort((a, b) => a - b);
  return {
    median: seconds[Math.floor(seconds.length / 2)] ?? Number.NaN,
    least: seconds[0] ?? Number.NaN,
    most: seconds.at(-1) ?? Number.NaN,
    memory: Math.max(...measurements.map(({ memory = 0 }) => memory)),
  };
}

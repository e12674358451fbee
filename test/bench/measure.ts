import { type SpawnSyncReturns, spawnSync } from 'node:child_process';
import { rmSync } from 'node:fs';

/** The measurements of a whole process, or the time that it measured itself. */
export interface Measurement {
  readonly seconds: number;
  /** Peak memory in bytes; only for Node. */
  readonly memory?: number;
  /** Size of the written file; only for peers. */
  readonly bytes?: number;
}

/** Makes a Node process print its peak memory at the end. */
const SAY_MEMORY = `data:text/javascript,process.on('exit',()=>process.stderr.write('\\nmaxRSS '+process.resourceUsage().maxRSS))`;

interface NodeOptions {
  readonly cores?: number | undefined;
  /** A path that must not exist when it starts. */
  readonly removing?: string;
  /** Does not measure memory, which would slow the start by some milliseconds. */
  readonly isBare?: boolean;
}

/** Runs `node ARGS` once. */
export function runNode(
  args: readonly string[],
  env: Readonly<Record<string, string>> = {},
  { cores, removing, isBare = false }: NodeOptions = {},
): Measurement {
  // The time to remove the files of an earlier run does not count.
  if (removing !== undefined) rmSync(removing, { recursive: true, force: true });
  const node = [process.execPath, ...(isBare ? [] : ['--import', SAY_MEMORY]), ...args];
  const pinned = cores === undefined ? node : ['taskset', '-c', `0-${cores - 1}`, ...node];
  const { seconds, ended } = time(pinned, env);
  return { seconds, memory: 1024 * Number(/maxRSS (\d+)/.exec(ended.stderr)?.[1] ?? 0) };
}

/** Runs a shell command that writes to `out`. */
export function runShell(command: string, out: string): Measurement {
  rmSync(out, { force: true });
  const { seconds } = time(['sh', '-c', `${command} > ${out}`]);
  return { seconds };
}

/** Runs a command that measures its own seconds after the start and prints them as JSON. */
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
 * Runs all in turn, several times, after one round that does not count, so that a slow machine affects all equally.
 * Undefined stands for a peer that the machine does not have.
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

/** Runs the bundle as a scheduler does: many at a time, any of them killed at any moment. */
import { spawn } from 'node:child_process';
import { readdirSync } from 'node:fs';
import { type Machine, programOf } from './harness.ts';

export interface TaskEnded {
  readonly status: number | null;
  readonly signal: NodeJS.Signals | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** Starts `tfrecord-fixture ARGS` in the workspace. */
export function startCli({ workspace, home, temp }: Machine, args: readonly string[]) {
  const child = spawn(process.execPath, [...programOf('cli'), ...args], {
    cwd: workspace,
    env: { HOME: home, PATH: process.env['PATH'], RUNNER_TEMP: temp },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let [stdout, stderr] = ['', ''];
  child.stdout.setEncoding('utf8').on('data', (text: string) => {
    stdout += text;
  });
  child.stderr.setEncoding('utf8').on('data', (text: string) => {
    stderr += text;
  });
  const ended = new Promise<TaskEnded>((resolve, reject) => {
    child.on('error', reject).on('close', (status, signal) => resolve({ status, signal, stdout, stderr }));
  });
  return {
    ended,
    kill: (signal: NodeJS.Signals) => child.kill(signal),
    isRunning: () => child.exitCode === null,
  };
}

/** Kills the task as soon as it writes a file whose name starts so. */
export async function killWhileWriting(
  task: ReturnType<typeof startCli>,
  folder: string,
  start: string,
  signal: NodeJS.Signals,
): Promise<TaskEnded> {
  while (task.isRunning() && !isWriting(folder, start))
    await new Promise((resolve) => setTimeout(resolve, 1));
  task.kill(signal);
  return task.ended;
}

function isWriting(folder: string, start: string): boolean {
  return partials(folder).some((name) => name.startsWith(`.${start}`));
}

export function partials(folder: string): string[] {
  try {
    return readdirSync(folder).filter((name) => name.endsWith('.partial'));
  } catch {
    return [];
  }
}

/** Does the work for each, `limit` at a time. */
export async function eachOf<T>(
  items: Iterable<T>,
  limit: number,
  work: (item: T) => Promise<void>,
): Promise<void> {
  const iterator = items[Symbol.iterator]();
  const worker = async () => {
    for (let next = iterator.next(); !next.done; next = iterator.next()) await work(next.value);
  };
  await Promise.all(Array.from({ length: limit }, worker));
}

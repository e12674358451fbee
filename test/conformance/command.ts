import { spawn } from 'node:child_process';

export interface Ended {
  /** Undefined if the program could not be started. */
  readonly status: number | null | undefined;
  /** The text that it printed on both streams. */
  readonly output: string;
}

/** Runs a program to its end, without a terminal. */
export function runCommand(
  program: string,
  args: readonly string[],
  options: { readonly cwd?: string; readonly env?: NodeJS.ProcessEnv } = {},
): Promise<Ended> {
  return new Promise((resolve) => {
    const child = spawn(program, args, { stdio: ['ignore', 'pipe', 'pipe'], ...options });
    let output = '';
    const take = (chunk: Buffer) => {
      output += chunk.toString();
    };
    child.stdout.on('data', take);
    child.stderr.on('data', take);
    child.on('error', (cause) => resolve({ status: undefined, output: cause.message }));
    child.on('close', (status) => resolve({ status, output }));
  });
}

/** Runs the bundle on a disk that fails, or on a machine that dies, at an operation that is chosen. */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { constants, tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Ended, Machine } from '../bundle/harness.ts';

export const ERRORS = ['ENOSPC', 'EIO', 'EROFS', 'EACCES'] as const;

/** What happens at an operation: it fails, or it and all after it do, or the process dies. */
export interface Fault {
  readonly error: (typeof ERRORS)[number] | 'SIGKILL';
  readonly stays: boolean;
}

const source = fileURLToPath(new URL('inject.c', import.meta.url));
const cli = fileURLToPath(new URL('../../dist/cli/index.js', import.meta.url));
const folder = mkdtempSync(join(tmpdir(), 'tfrecord-fixture-faults-'));
process.on('exit', () => rmSync(folder, { recursive: true, force: true }));

/** Compiles the library that injects faults; undefined where there is no Linux or no compiler. */
export function compileInjector(): string | undefined {
  if (process.platform !== 'linux') return undefined;
  const library = join(folder, 'inject.so');
  const { status } = spawnSync('cc', ['-shared', '-fPIC', '-O1', '-o', library, source, '-ldl']);
  return status === 0 ? library : undefined;
}

export interface FaultyEnded extends Ended {
  /** How many operations changed, or tried to change, something below the workspace. */
  readonly operations: number;
}

/** Runs the command line with the fault at the operation of this number, from 1; without one it only counts. */
export function runFaulty(
  library: string,
  { workspace, home, temp }: Machine,
  args: readonly string[],
  fault?: Fault & { readonly at: number },
): FaultyEnded {
  const count = join(folder, 'count');
  rmSync(count, { force: true });
  const { status, stdout, stderr } = spawnSync(process.execPath, [cli, ...args], {
    cwd: workspace,
    encoding: 'utf8',
    env: {
      ...{ HOME: home, RUNNER_TEMP: temp, PATH: process.env['PATH'], LD_PRELOAD: library },
      ...{ FAULT_FOLDER: workspace, FAULT_COUNT: count, FAULT_AT: `${fault?.at ?? 0}` },
      FAULT_ERRNO: `${fault === undefined || fault.error === 'SIGKILL' ? 0 : constants.errno[fault.error]}`,
      FAULT_STAYS: fault?.stays ? '1' : '0',
    },
  });
  const operations = fault === undefined ? Number(readFileSync(count, 'utf8')) : 0;
  return { status, stdout, stderr, operations };
}

/** Runs the bundle on a disk that fails, or on a machine that dies, at a chosen operation. */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { constants, tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Ended, Machine } from '../bundle/harness.ts';

export const ERRORS = ['ENOSPC', 'EIO', 'EROFS', 'EACCES'] as const;

/** The fault at an operation: it fails, it and all later ones fail, or the process is killed. */
export interface Fault {
  readonly error: (typeof ERRORS)[number] | 'SIGKILL';
  readonly stays: boolean;
}

const source = fileURLToPath(new URL('inject.c', import.meta.url));
const cli = fileURLToPath(new URL('../../dist/cli/index.js', import.meta.url));
const folder = mkdtempSync(join(tmpdir(), 'tfrecord-fixture-faults-'));
process.on('exit', () => rmSync(folder, { recursive: true, force: true }));

/** Compiles the library that injects faults; undefined without Linux or a compiler. */
export function compileInjector(): string | undefined {
  if (process.platform !== 'linux') return undefined;
  const library = join(folder, 'inject.so');
  const { status } = spawnSync('cc', ['-shared', '-fPIC', '-O1', '-o', library, source, '-ldl']);
  return status === 0 ? library : undefined;
}

export interface FaultyEnded extends Ended {
  /** Number of operations that changed, or tried to change, something below the workspace. */
  readonly operations: number;
}

/** Runs the command line with the fault at the n-th operation, counted from 1. Without a fault it only counts. */
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

import { spawn } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** A test that passes without a mutant. */
export interface MeasuredTest {
  readonly name: string;
  readonly milliseconds: number;
  /** The ids of the mutants that it reaches. */
  readonly reached: ReadonlySet<string>;
}

/** A mutant can make a loop endless. */
const PATIENCE = { factor: 5, milliseconds: 10_000 };

/** Runs a test without a mutant. Undefined where it fails, as a test of time or of the sources' text may, or is too slow. */
export async function measure(name: string, copy: string, limit: number): Promise<MeasuredTest | undefined> {
  const folder = mkdtempSync(join(tmpdir(), 'mutation-coverage-'));
  const start = performance.now();
  const passes = await runTest(name, copy, limit, { MUTANTS_REACHED: folder });
  const milliseconds = performance.now() - start;
  const ids = readdirSync(folder).flatMap((file) => readFileSync(join(folder, file), 'utf8').split('\n'));
  rmSync(folder, { recursive: true });
  return passes ? { name, milliseconds, reached: new Set(ids) } : undefined;
}

/** Whether a test fails with a mutant. */
export async function notices(test: MeasuredTest, id: string, copy: string): Promise<boolean> {
  const limit = PATIENCE.factor * test.milliseconds + PATIENCE.milliseconds;
  return !(await runTest(test.name, copy, limit, { MUTANT: id }));
}

/** Whether a test passes. Ends it at the first failure, with the processes that it has started. */
function runTest(
  name: string,
  copy: string,
  limit: number,
  environment: Readonly<Record<string, string>>,
): Promise<boolean> {
  const groups = process.platform !== 'win32';
  const child = spawn(process.execPath, ['--test-reporter=tap', name], {
    cwd: copy,
    detached: groups,
    env: { ...process.env, NODE_COMPILE_CACHE: join(copy, '.compile-cache'), ...environment },
    stdio: ['ignore', 'pipe', 'ignore'],
  });
  const end = (): void => {
    if (child.exitCode !== null || child.pid === undefined) return;
    if (groups) process.kill(-child.pid, 'SIGKILL');
    else child.kill('SIGKILL');
  };
  const timer = setTimeout(end, limit);
  child.stdout.setEncoding('utf8').on('data', (text: string) => {
    if (/^ *not ok /m.test(text)) end();
  });
  return new Promise((resolve, reject) => {
    child.on('error', reject);
    child.on('close', (code) => {
      clearTimeout(timer);
      resolve(code === 0);
    });
  });
}

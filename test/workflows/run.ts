/**
 * Runs what users paste and what this repository's own workflows do, in a runner on this machine. Needs Go, Python and
 * git; prints what failed, and last "N passed, N failed".
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { runCommand } from '../conformance/command.ts';
import type { Check } from './check.ts';
import { checkEndToEnd } from './e2e.ts';
import { checkMatrixWorkflow } from './matrix.ts';
import { checkPreCommit } from './pre-commit.ts';
import { checkReadme } from './readme.ts';
import { prepareTools, type Tools } from './tools.ts';

const root = join(import.meta.dirname, '../..');
const scratch = mkdtempSync(join(tmpdir(), 'tfrecord-fixture-workflows-'));
try {
  const checks = await runChecks();
  for (const { name, failure } of checks)
    console.log(failure === undefined ? `ok   ${name}` : `FAIL ${name}\n${failure.slice(-10_000)}\n`);
  const failed = checks.filter(({ failure }) => failure !== undefined).length;
  console.log(`${checks.length - failed} passed, ${failed} failed`);
  if (failed > 0) process.exitCode = 1;
} finally {
  rmSync(scratch, { recursive: true, force: true });
}

async function runChecks(): Promise<Check[]> {
  const checks: Check[] = [];
  try {
    const tools = await prepareTools();
    checks.push(...(await readWorkflows(tools)));
    checks.push(...(await checkPreCommit(tools.preCommit, join(scratch, 'pre-commit'))));
    checks.push(...(await checkMatrixWorkflow(tools.act, join(scratch, 'matrix'))));
    checks.push(...(await checkEndToEnd(tools.act, join(scratch, 'e2e'))));
    checks.push(...(await checkReadme(tools, join(scratch, 'readme'))));
  } catch (cause) {
    checks.push({ name: 'all checks ran', failure: cause instanceof Error ? cause.message : String(cause) });
  }
  return checks;
}

async function readWorkflows({ actionlint, zizmor }: Tools): Promise<Check[]> {
  const commands: readonly (readonly [string, string, readonly string[]])[] = [
    ['actionlint', actionlint, []],
    ['zizmor', zizmor, ['--offline', '--persona', 'pedantic', '--no-progress', '.']],
  ];
  const checks = commands.map(async ([name, program, args]) => {
    const { status, output } = await runCommand(program, args, { cwd: root });
    return { name, failure: status === 0 ? undefined : output };
  });
  return await Promise.all(checks);
}

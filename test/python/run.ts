/**
 * Tests the Python package as its users install it, with pip from the checkout, on every Python from 3.9 on that is at
 * hand, or on those that are named (`python3.9`); then ruff and mypy, on the newest that they run on. Prints last "N passed, N failed": tests one by one, each linter as one.
 */
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, dirname, join } from 'node:path';
import { runCommand } from '../conformance/command.ts';
import { findPythons, LINTERS, prepareEnvironment } from './environment.ts';

const root = join(import.meta.dirname, '../..');
const folder = join(root, 'python');
const scratch = mkdtempSync(join(tmpdir(), 'tfrecord-fixture-python-'));
try {
  const { passed, failed } = sum(await runChecks());
  console.log(`${passed} passed, ${failed} failed`);
  if (failed > 0 || passed === 0) process.exitCode = 1;
} finally {
  rmSync(scratch, { recursive: true, force: true });
}

interface Counts {
  readonly passed: number;
  readonly failed: number;
}

async function runChecks(): Promise<Counts[]> {
  const counts: Counts[] = [];
  try {
    const pythons = await findPythons(process.argv.slice(2));
    for (const [i, name] of pythons.entries()) {
      const lints = i === 0 && name !== 'python3.9';
      const python = await prepareEnvironment(name, lints);
      counts.push(await runTests(name, python));
      if (lints) counts.push(...(await lint(python)));
    }
  } catch (cause) {
    console.error(cause instanceof Error ? cause.message : cause);
    counts.push({ passed: 0, failed: 1 });
  }
  return counts;
}

/** The tests without the sources beside them, so that they see the package that pip installed. */
async function runTests(name: string, python: string): Promise<Counts> {
  const report = join(scratch, `${name}.xml`);
  const args = ['-m', 'pytest', '--tb=short', `--junitxml=${report}`, `--basetemp=${join(scratch, name)}`];
  // The tests of the plugin run `node`.
  const path = `${dirname(process.execPath)}${delimiter}${process.env['PATH']}`;
  const { status, output } = await runCommand(python, args, {
    cwd: folder,
    env: { ...process.env, PATH: path, PYTHONDONTWRITEBYTECODE: '1' },
  });
  const counts = readCounts(report);
  console.log(status === 0 ? `ok   ${name}: ${counts.passed} tests` : `FAIL ${name}\n${output}`);
  // pytest can also end badly without any test that failed.
  return status === 0 ? counts : { ...counts, failed: Math.max(1, counts.failed) };
}

function readCounts(report: string): Counts {
  const text = existsSync(report) ? readFileSync(report, 'utf8') : '';
  const count = (key: string) =>
    Number(new RegExp(`<testsuite [^>]*\\b${key}="(\\d+)"`).exec(text)?.[1] ?? 0);
  const failed = count('failures') + count('errors');
  return { passed: count('tests') - failed - count('skipped'), failed };
}

async function lint(python: string): Promise<Counts[]> {
  const counts: Counts[] = [];
  for (const args of LINTERS) {
    const { status, output } = await runCommand(python, ['-m', ...args], { cwd: folder });
    console.log(status === 0 ? `ok   ${args.join(' ')}` : `FAIL ${args.join(' ')}\n${output}`);
    counts.push(status === 0 ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 });
  }
  return counts;
}

function sum(counts: readonly Counts[]): Counts {
  return {
    passed: counts.reduce((total, { passed }) => total + passed, 0),
    failed: counts.reduce((total, { failed }) => total + failed, 0),
  };
}

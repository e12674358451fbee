/** The Python environment of the checks, made once: .venv/python at the root, remade when requirements.txt changes. */
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { runCommand } from './command.ts';

export const environmentFolder = join(import.meta.dirname, '../../.venv/python');
const requirements = join(import.meta.dirname, 'requirements.txt');
const stamp = join(environmentFolder, 'requirements.sha256');

/** The versions for which the pinned wheels exist, the one they were pinned with first. */
const PYTHONS = ['python3.11', 'python3.12', 'python3.13'];

/** The path of a Python that has TensorFlow. Throws when there is no Python, or the packages cannot be had. */
export async function preparePython(): Promise<string> {
  const python = join(environmentFolder, 'bin/python');
  const wanted = createHash('sha256').update(readFileSync(requirements)).digest('hex');
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === wanted && (await runs(python))) return python;

  console.log('Installing TensorFlow into .venv/ …');
  rmSync(environmentFolder, { recursive: true, force: true });
  const base = await findPython();
  // Without a pip of its own: that takes 7 s, and Debian has it in a package apart.
  await must(`make .venv/python with ${base} (is its module venv installed?)`, base, [
    ...['-m', 'venv', '--without-pip', environmentFolder],
  ]);
  await must(`install requirements.txt (it needs pip 22.3 or later for ${base})`, base, [
    ...['-m', 'pip', '--python', python, 'install', '--requirement', requirements],
    ...[
      '--no-deps',
      '--only-binary=:all:',
      // Plain Python that TensorFlow Datasets imports; it has no wheel.
      '--no-binary=promise',
      '--no-compile',
      '--no-input',
      '--disable-pip-version-check',
      '--quiet',
    ],
  ]);
  writeFileSync(stamp, wanted);
  return python;
}

async function findPython(): Promise<string> {
  for (const python of PYTHONS) if (await runs(python)) return python;
  throw new Error(`Conformance needs Python, one of ${PYTHONS.join(', ')}, and found none on PATH`);
}

async function runs(python: string): Promise<boolean> {
  return (await runCommand(python, ['--version'])).status === 0;
}

async function must(what: string, program: string, args: readonly string[]): Promise<void> {
  const { status, output } = await runCommand(program, args);
  if (status !== 0) throw new Error(`Conformance could not ${what}:\n${output}`);
}

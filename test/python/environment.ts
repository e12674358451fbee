/** Environments for the tests of the Python package, one a version: made once in .venv, the package installed anew. */
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { runCommand } from '../conformance/command.ts';

const root = join(import.meta.dirname, '../..');
const requirements = join(root, 'python/tests/requirements.txt');

/** The newest first. */
const PYTHONS = ['python3.13', 'python3.12', 'python3.11', 'python3.10', 'python3.9'];

/** The last version for Python 3.9. */
const BUILD = ['hatchling==1.27.0'];
const TOOLS = ['mypy==2.4.1', 'ruff==0.17.6'];

export const LINTERS = [
  ['ruff', 'check', '--no-cache', '.'],
  ['ruff', 'format', '--no-cache', '--check', '.'],
  ['mypy', '--cache-dir', '/dev/null'],
] as const;

/** Versions of Python that are at hand, of those that are `wanted` if any are, the newest first. Throws when none is. */
export async function findPythons(wanted: readonly string[]): Promise<string[]> {
  const found: string[] = [];
  for (const python of PYTHONS.filter((name) => wanted.length === 0 || wanted.includes(name)))
    if ((await runCommand(python, ['-c', 'import venv, pip'])).status === 0) found.push(python);
  if (found.length === 0)
    throw new Error(`The Python package needs one of ${PYTHONS.join(', ')} with venv and pip to be tested`);
  return found;
}

/** The path of a Python that has the package, and with `lints` the linters. Throws when it cannot be made. */
export async function prepareEnvironment(python: string, lints: boolean): Promise<string> {
  const folder = join(root, '.venv', `package-${python}`);
  const own = join(folder, 'bin/python');
  const stamp = join(folder, 'stamp');
  const packages = [...BUILD, ...(lints ? TOOLS : [])];
  const wanted = createHash('sha256')
    .update(`${packages} ${readFileSync(requirements)}`)
    .digest('hex');
  if (!existsSync(stamp) || readFileSync(stamp, 'utf8') !== wanted) {
    rmSync(folder, { recursive: true, force: true });
    await must(python, ['-m', 'venv', '--without-pip', folder]);
    await install(python, own, ['--requirement', requirements, ...packages]);
    writeFileSync(stamp, wanted);
  }
  await install(python, own, [
    '--no-deps',
    '--no-build-isolation',
    '--force-reinstall',
    join(root, 'python'),
  ]);
  return own;
}

async function install(python: string, own: string, what: readonly string[]): Promise<void> {
  const quiet = ['--quiet', '--no-input', '--disable-pip-version-check'];
  await must(python, ['-m', 'pip', '--python', own, 'install', ...quiet, ...what]);
}

async function must(program: string, args: readonly string[]): Promise<void> {
  const { status, output } = await runCommand(program, args);
  if (status !== 0) throw new Error(`${program} ${args.join(' ')} ended with ${status}:\n${output}`);
}

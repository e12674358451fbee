/** The Python environments of the checks: folders in .venv at the root, made again when their requirements change. */
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { runCommand } from './command.ts';

/** Packages that conflict with those of other environments. */
interface Environment {
  /** Name of its folder in .venv. */
  readonly name: string;
  readonly requirements: string;
  /** Packages in plain Python without a wheel, which every machine can install. */
  readonly sources: readonly string[];
  /** The versions with the pinned wheels. The first is the one that they were pinned with. */
  readonly pythons: readonly string[];
}

const ENVIRONMENTS = {
  tensorflow: {
    name: 'python',
    requirements: 'requirements.txt',
    // TensorFlow Datasets imports it.
    sources: ['promise'],
    pythons: ['python3.11', 'python3.12', 'python3.13'],
  },
  /** TensorFlow Data Validation, with the older TensorFlow that it needs. */
  tfdv: {
    name: 'tfdv',
    requirements: 'requirements-tfdv.txt',
    sources: ['crcmod', 'dill', 'docopt', 'hdfs'],
    pythons: ['python3.11'],
  },
  /** NVIDIA DALI and PyTorch's `tfrecord`: readers without TensorFlow. */
  dali: {
    name: 'dali',
    requirements: 'requirements-dali.txt',
    sources: ['tfrecord'],
    pythons: ['python3.11', 'python3.12', 'python3.13'],
  },
} as const satisfies Readonly<Record<string, Environment>>;

/** The paths of the Pythons of the environments. */
export type Pythons = Readonly<Record<keyof typeof ENVIRONMENTS, string>>;

/** Folder for compiled Python files, outside the checkout. */
export const bytecodeFolder = join(folderOf(ENVIRONMENTS.tensorflow), 'bytecode');

/** Makes all environments that are missing; throws as `preparePython` does. */
export async function preparePythons(): Promise<Pythons> {
  const all = [preparePython('tensorflow'), preparePython('tfdv'), preparePython('dali')] as const;
  const [tensorflow, tfdv, dali] = await Promise.all(all);
  return { tensorflow, tfdv, dali };
}

/** The path of a Python with these packages. Throws if there is no Python or the packages cannot be installed. */
export async function preparePython(wanted: keyof Pythons): Promise<string> {
  const environment: Environment = ENVIRONMENTS[wanted];
  const folder = folderOf(environment);
  const requirements = join(import.meta.dirname, environment.requirements);
  const stamp = join(folder, 'requirements.sha256');
  const python = join(folder, 'bin/python');
  const digest = createHash('sha256').update(readFileSync(requirements)).digest('hex');
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === digest && (await runs(python))) return python;

  console.log(`Installing ${environment.requirements} into .venv/${environment.name} …`);
  rmSync(folder, { recursive: true, force: true });
  await install(environment, folder, python);
  writeFileSync(stamp, digest);
  return python;
}

async function install(environment: Environment, folder: string, python: string): Promise<void> {
  const { name, requirements, sources } = environment;
  const base = await findPython(environment);
  // Without its own pip, which takes 7 s and is in a separate package on Debian.
  await must(`make .venv/${name} with ${base} (is its module venv installed?)`, base, [
    ...['-m', 'venv', '--without-pip', folder],
  ]);
  await must(`install ${requirements} (it needs pip 22.3 or later for ${base})`, base, [
    ...['-m', 'pip', '--python', python, 'install'],
    ...['--requirement', join(import.meta.dirname, requirements)],
    ...['--no-deps', '--only-binary=:all:', ...sources.map((source) => `--no-binary=${source}`)],
    ...['--no-compile', '--no-input', '--disable-pip-version-check', '--quiet'],
  ]);
}

function folderOf({ name }: Environment): string {
  return join(import.meta.dirname, '../../.venv', name);
}

async function findPython({ name, pythons }: Environment): Promise<string> {
  for (const python of pythons) if (await runs(python)) return python;
  throw new Error(
    `Conformance needs Python for .venv/${name}, one of ${pythons.join(', ')}, and found none on PATH`,
  );
}

async function runs(python: string): Promise<boolean> {
  return (await runCommand(python, ['--version'])).status === 0;
}

async function must(what: string, program: string, args: readonly string[]): Promise<void> {
  const { status, output } = await runCommand(program, args);
  if (status !== 0) throw new Error(`Conformance could not ${what}:\n${output}`);
}

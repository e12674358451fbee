/** The programs that the checks need, installed once: .venv/workflows at the root. */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { runCommand } from '../conformance/command.ts';

/** act runs workflows, actionlint and zizmor read them. */
const GO_TOOLS = {
  act: 'github.com/nektos/act@v0.2.87',
  actionlint: 'github.com/rhysd/actionlint/cmd/actionlint@v1.7.12',
};
const ZIZMOR = 'zizmor==1.32.0';
/** Runs the hooks of .pre-commit-hooks.yaml. */
const PRE_COMMIT = 'pre-commit==4.7.0';

const folder = join(import.meta.dirname, '../../.venv/workflows');

export interface Tools {
  readonly act: string;
  readonly actionlint: string;
  readonly zizmor: string;
  /** The folder that Python finds it in. */
  readonly preCommit: string;
}

/** Throws when Go or Python is missing, or when a tool cannot be had. */
export async function prepareTools(): Promise<Tools> {
  const [act, actionlint, zizmor, preCommit] = await Promise.all([
    prepareGoTool('act'),
    prepareGoTool('actionlint'),
    preparePythonTool(ZIZMOR, ['--no-deps', '--only-binary=:all:']),
    preparePythonTool(PRE_COMMIT, []),
  ]);
  return { act, actionlint, zizmor: join(zizmor, 'bin/zizmor'), preCommit };
}

async function prepareGoTool(name: keyof typeof GO_TOOLS): Promise<string> {
  const source = GO_TOOLS[name];
  // A folder per version, so that another version is another file.
  const bin = join(folder, source.replaceAll('/', '_'));
  const program = join(bin, name);
  if (existsSync(program)) return program;
  console.log(`Building ${source} into .venv/ …`);
  const { status, output } = await runCommand('go', ['install', source], {
    env: { ...process.env, GOBIN: bin },
  });
  if (status !== 0) throw new Error(`${name} could not be built (it needs Go 1.25 or later):\n${output}`);
  return program;
}

/** The folder that pip installs it into. */
async function preparePythonTool(requirement: string, options: readonly string[]): Promise<string> {
  const target = join(folder, requirement);
  const [name = ''] = requirement.split('==');
  const isThere = () => existsSync(join(target, 'bin', name));
  if (isThere()) return target;
  console.log(`Installing ${requirement} into .venv/ …`);
  const { status, output } = await runCommand('python3', [
    ...['-m', 'pip', 'install', '--target', target, ...options],
    ...['--no-input', '--disable-pip-version-check', '--quiet', requirement],
  ]);
  if (status !== 0 || !isThere()) throw new Error(`${name} could not be installed:\n${output}`);
  return target;
}

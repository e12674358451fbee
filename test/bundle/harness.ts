/**
 * Runs the committed bundles as the runner and a shell do: a process of their own, nothing inherited. While coverage is
 * measured, which has to know the lines of the sources, it runs those.
 */
import { spawnSync } from 'node:child_process';
import {
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  realpathSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { after } from 'node:test';
import { fileURLToPath } from 'node:url';

/** Node passes the variable on to all processes, and collects from them. */
const measuresCoverage = process.env['NODE_V8_COVERAGE'] !== undefined;

/** What Node starts. */
export function programOf(face: 'action' | 'cli'): string[] {
  const at = (path: string) => new URL(`../../${path}`, import.meta.url);
  if (!measuresCoverage) return [fileURLToPath(at(`dist/${face}/index.js`))];
  return ['--import', at('test/coverage/load-stripped.mjs').href, fileURLToPath(at(`src/${face}.ts`))];
}

export const CONFIG = `train_data:
  inputs: "\${HOME}/data/*.gz"
  global_batch_size: 4
  seg_dense_schema:
    schema_path: "\${TML_BASE}/schema.json"
    features: [dense, ids]
  tasks:
    clicked: {}
`;

export const SCHEMA = `{"schema": [
  {"feature_name": "dense", "dtype": "float_list", "length": 3},
  {"feature_name": "ids", "dtype": "int64_list", "length": -1},
  {"feature_name": "clicked", "dtype": "int64_list", "length": 1}
]}
`;

/** A scratch machine: a workspace with a checkout, a temporary folder, a home. */
export interface Machine {
  readonly workspace: string;
  readonly temp: string;
  readonly home: string;
}

/** `files` by their path in the workspace; a checkout with a good config and schema unless said otherwise. */
export function makeMachine(
  files: Readonly<Record<string, string | Uint8Array>> = {
    'config.yaml': CONFIG,
    'schema.json': SCHEMA,
    '.git/HEAD': '',
  },
): Machine {
  const folder = realpathSync(mkdtempSync(join(tmpdir(), 'tfrecord-fixture-test-')));
  made.push(folder);
  const machine = { workspace: join(folder, 'work'), temp: join(folder, 'temp'), home: join(folder, 'home') };
  for (const part of Object.values(machine)) mkdirSync(part);
  for (const [name, content] of Object.entries(files)) {
    const path = join(machine.workspace, name);
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, content);
  }
  return machine;
}

const made: string[] = [];
after(() => {
  for (const folder of made) rmSync(folder, { recursive: true, force: true });
});

export interface Ended {
  readonly status: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** `tfrecord-fixture ARGS` in the workspace. */
export function runCli(machine: Machine, ...args: readonly string[]): Ended {
  return runNode(machine, 'cli', args, { RUNNER_TEMP: machine.temp });
}

export interface ActionEnded extends Ended {
  readonly outputs: Readonly<Record<string, string>>;
  readonly summary: string;
}

/** The action as the runner starts it: inputs in INPUT_*, outputs and summary in files; `env` is set beside. */
export function runAction(
  machine: Machine,
  inputs: Readonly<Record<string, string>> = {},
  env: Readonly<Record<string, string>> = {},
): ActionEnded {
  const outputFile = join(machine.temp, '..', 'github-output');
  const summaryFile = join(machine.temp, '..', 'github-summary');
  for (const file of [outputFile, summaryFile]) writeFileSync(file, '');
  const ended = runNode(machine, 'action', [], {
    ...Object.fromEntries(
      Object.entries(inputs).map(([name, value]) => [`INPUT_${name.toUpperCase()}`, value]),
    ),
    GITHUB_ACTIONS: 'true',
    GITHUB_WORKSPACE: machine.workspace,
    GITHUB_OUTPUT: outputFile,
    GITHUB_STEP_SUMMARY: summaryFile,
    RUNNER_TEMP: machine.temp,
    ...env,
  });
  const [outputs, summary] = [outputFile, summaryFile].map((file) => readFileSync(file, 'utf8'));
  return { ...ended, outputs: parseOutputs(outputs ?? ''), summary: summary ?? '' };
}

function runNode(
  { workspace, home }: Machine,
  face: 'action' | 'cli',
  args: readonly string[],
  env: Record<string, string>,
): Ended {
  const { status, stdout, stderr } = spawnSync(process.execPath, [...programOf(face), ...args], {
    cwd: workspace,
    env: { HOME: home, USERPROFILE: home, ...inherited(), ...env },
    encoding: 'utf8',
  });
  return { status, stdout, stderr };
}

/** What a process cannot do without; Windows needs its root for random numbers. */
function inherited(): NodeJS.ProcessEnv {
  const { PATH, SystemRoot } = process.env;
  return { PATH, ...(SystemRoot !== undefined && { SystemRoot }) };
}

/** The runner's file format: `NAME<<DELIMITER`, the value, `DELIMITER`. */
function parseOutputs(text: string): Record<string, string> {
  const entries = [...text.matchAll(/^(.+?)<<(.+)\n([\s\S]*?)\n?\2$/gm)];
  return Object.fromEntries(entries.map(([, name = '', , value = '']) => [name, value]));
}

/** Every path below a folder, sorted. */
export function listTree(folder: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' }).sort();
}

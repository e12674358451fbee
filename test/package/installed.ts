/** The npm package: packed, and installed into a scratch folder without a network. */
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { mkdtempSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, dirname, join } from 'node:path';
import { after } from 'node:test';

export const root = join(import.meta.dirname, '../..');
/** Where the package is installed. */
export const scratch = realpathSync(mkdtempSync(join(tmpdir(), 'tfrecord-fixture-package-')));
after(() => rmSync(scratch, { recursive: true, force: true }));

/** The Node that runs this, and the system's, which is the lowest where the checks run as CONTRIBUTING.md says. */
export const nodes = new Map([process.execPath, systemNode()].map((path) => [versionOf(path), path]));

/** The first `node` that is not the one of node_modules. */
function systemNode(): string {
  const folders = (process.env['PATH'] ?? '')
    .split(delimiter)
    .filter((path) => !path.includes('node_modules'));
  const found = folders.map((path) => join(path, process.platform === 'win32' ? 'node.exe' : 'node'));
  return found.find((path) => versionOf(path) !== '') ?? process.execPath;
}

function versionOf(node: string): string {
  return spawnSync(node, ['--version'], { encoding: 'utf8' }).stdout?.trim() ?? '';
}

/** What a program prints, with `node` as its Node, and without a network. */
export function npm(
  program: string,
  args: readonly string[],
  node = process.execPath,
  cwd = scratch,
): string {
  const env = {
    ...process.env,
    PATH: [dirname(node), process.env['PATH']].join(delimiter),
    npm_config_offline: 'true',
  };
  const shell = process.platform === 'win32';
  const { status, stdout, stderr } = spawnSync(program, args, { cwd, env, shell, encoding: 'utf8' });
  assert.equal(status, 0, `${program} ${args.join(' ')}\n${stdout}${stderr}`);
  return stdout;
}

export interface Packed {
  readonly filename: string;
  readonly unpackedSize: number;
  readonly files: readonly { readonly path: string }[];
}

/** Packs the checkout, and installs that. */
export function installPackage(): Packed {
  const args = ['pack', '--json', '--ignore-scripts', `--pack-destination=${scratch}`];
  const [packed]: readonly [Packed] = JSON.parse(npm('npm', args, process.execPath, root));
  writeFileSync(join(scratch, 'package.json'), '{ "private": true, "type": "module" }');
  npm('npm', ['install', '--no-audit', '--no-fund', `./${packed.filename}`]);
  return packed;
}

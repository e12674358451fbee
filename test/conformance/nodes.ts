/** The versions of Node whose output is compared: the current one, and older ones from npm packages. */
import { existsSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { runCommand } from './command.ts';

const OLDER = ['20.20.2', '22.23.3'];

const folder = join(import.meta.dirname, '../../.venv/nodes');

/** The path of a version of Node, or why it is missing. */
export type Nodes = Readonly<Record<string, { readonly path: string } | { readonly missing: string }>>;

export async function prepareNodes(): Promise<Nodes> {
  const failure = OLDER.every(isInstalled) ? '' : await install();
  const older = OLDER.map((version) => {
    const found = isInstalled(version) ? { path: binary(version) } : { missing: failure };
    return [version, found] as const;
  });
  return { ...Object.fromEntries(older), [process.versions.node]: { path: process.execPath } };
}

/** The package of a platform only holds the binary, so that no script has to run. */
async function install(): Promise<string> {
  const packageName = `node-${process.platform}-${process.arch}`;
  const wanted = OLDER.map((version) => `${alias(version)}@npm:${packageName}@${version}`);
  mkdirSync(folder, { recursive: true });
  const options = ['--prefix', folder, '--no-save', '--ignore-scripts', '--no-audit', '--no-fund'];
  const { status, output } = await runCommand('npm', ['install', ...options, ...wanted]);
  return status === 0 ? 'npm did not install it' : `npm install failed: ${output.trim().slice(0, 500)}`;
}

function isInstalled(version: string): boolean {
  return existsSync(binary(version));
}

function binary(version: string): string {
  return join(folder, 'node_modules', alias(version), 'bin/node');
}

function alias(version: string): string {
  return `node-${version}`;
}

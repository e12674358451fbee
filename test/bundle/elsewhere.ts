/** A place on the machine that no pull request may reach: a link that one commits leads to it. */
import assert from 'node:assert/strict';
import { lstatSync, mkdirSync, readFileSync, readlinkSync, symlinkSync, writeFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { type Ended, listTree, type Machine, makeMachine, runAction, runCli } from './harness.ts';

const PRECIOUS = 'precious';

/** A machine with files outside of its workspace, by their path in `elsewhere`. */
export function makeVictim(files: readonly string[] = [PRECIOUS]): Machine & { readonly elsewhere: string } {
  const machine = makeMachine();
  const elsewhere = join(machine.home, 'elsewhere');
  mkdirSync(elsewhere);
  for (const file of files) {
    mkdirSync(dirname(join(elsewhere, file)), { recursive: true });
    writeFileSync(join(elsewhere, file), PRECIOUS);
  }
  return { ...machine, elsewhere };
}

/** Commits a link, by its path in the workspace, as git checks it out: relative. */
export function commitLink({ workspace }: Machine, name: string, target: string): void {
  const path = join(workspace, name);
  mkdirSync(dirname(path), { recursive: true });
  symlinkSync(relative(dirname(path), target), path);
}

/** Everything in a folder, files with what they hold and links with where they lead. */
export function treeOf(folder: string): Record<string, string> {
  const describe = (path: string) => {
    const status = lstatSync(path);
    if (status.isSymbolicLink()) return `-> ${readlinkSync(path)}`;
    return status.isFile() ? readFileSync(path, 'base64') : 'no file';
  };
  return Object.fromEntries(listTree(folder).map((name) => [name, describe(join(folder, name))]));
}

type Inputs = Readonly<Record<string, string>>;

/** Both faces refuse a request with these words, and change nothing anywhere. */
export function assertRefused(
  machine: Machine,
  { mode = 'generate', ...inputs }: Inputs,
  says: RegExp,
): void {
  const folders = [machine.workspace, machine.temp, machine.home];
  const before = folders.map(treeOf);
  const wanted = { config: 'config.yaml', ...inputs };
  const flags = Object.entries(wanted).map(([name, value]) => `--${name}=${value}`);
  const runs: readonly (readonly [Ended, 'stdout' | 'stderr'])[] = [
    [runAction(machine, { mode, ...wanted }), 'stdout'],
    [runCli(machine, mode, ...flags), 'stderr'],
  ];
  for (const [ended, stream] of runs) {
    assert.equal(ended.status, 1, ended[stream]);
    assert.match(ended[stream], says);
    assert.doesNotMatch(ended[stream], /bug in tfrecord-fixture|the system refused/);
  }
  assert.deepEqual(folders.map(treeOf), before, 'something was changed');
}

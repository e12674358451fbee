/** Two runs into one folder. */
import assert from 'node:assert/strict';
import { readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { listTree, type Machine, makeMachine, runAction } from './harness.ts';

export type Inputs = Readonly<Record<string, string>>;

export const CONFIG = { config: 'config.yaml' };
export const SHARDS = { ...CONFIG, shards: '2' };

/** Everything in a folder: names, contents, and what writing would change. */
export function snapshot(folder: string) {
  return listTree(folder).map((name) => {
    const { ino, mtimeMs } = statSync(join(folder, name));
    return { name, ino, mtimeMs, content: readFileSync(join(folder, name), 'base64') };
  });
}

export function contents(folder: string) {
  return snapshot(folder).map(({ name, content }) => ({ name, content }));
}

/** Generates, does something to the folder, generates again. */
export function generateTwice(
  inputs: Inputs,
  between: (directory: string, machine: Machine) => void,
  second = inputs,
) {
  const machine = makeMachine();
  const first = runAction(machine, inputs);
  const { directory = '' } = first.outputs;
  const good = contents(directory);
  between(directory, machine);
  const again = runAction(machine, second);
  assert.equal(again.status, 0, again.stdout);
  return { machine, directory, good, first, again };
}

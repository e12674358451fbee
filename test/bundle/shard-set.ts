/** A fixture of which every job writes a shard. */
import assert from 'node:assert/strict';
import { cpSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { CONFIG, type Machine, makeMachine, runAction, SCHEMA } from './harness.ts';

export type Inputs = Readonly<Record<string, string>>;

export const SHARDS = 4;
export const name = (shard: number) => `random-0000${shard}-of-0000${SHARDS}`;

export function makeScratch(spec = 'profile: smoke'): Machine {
  const files = { 'config.yaml': CONFIG, 'schema.json': SCHEMA, 'spec.yaml': spec, '.git/HEAD': '' };
  return makeMachine(files);
}

export function inputsOf(machine: Machine, more: Inputs = {}): Inputs {
  const shared = { config: 'config.yaml', fixture: 'spec.yaml', examples: '50', shards: `${SHARDS}` };
  return { ...shared, 'output-dir': join(machine.temp, 'set'), ...more };
}

export function writeShard(machine: Machine, shard: number, more: Inputs = {}) {
  const ended = runAction(machine, inputsOf(machine, { 'shard-index': `${shard}`, ...more }));
  assert.equal(ended.status, 0, ended.stdout);
  return ended.outputs;
}

export function writeSet(machine: Machine, more: Inputs = {}): string {
  for (let shard = 0; shard < SHARDS; shard++) writeShard(machine, shard, more);
  return join(machine.temp, 'set');
}

/** The set of the first call, copied: it does not know where it lies. */
export function copySet(machine: Machine): string {
  smokeSet ??= writeSet(makeScratch());
  const set = join(machine.temp, 'set');
  cpSync(smokeSet, set, { recursive: true });
  return set;
}

let smokeSet: string | undefined;

export const verify = (machine: Machine, path = join(machine.temp, 'set')) =>
  runAction(machine, { mode: 'verify', config: 'config.yaml', path });

export const contents = (folder: string, names: readonly string[]) =>
  names.map((file) => [file, readFileSync(join(folder, file), 'base64')]);

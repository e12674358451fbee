/** A machine with a lock file. */
import assert from 'node:assert/strict';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { CONFIG, type Machine, makeMachine, runAction, SCHEMA } from './harness.ts';

export const LOCK = 'fixture.lock.json';
/** Labels that do not follow the features, so that a change of a feature is one change. */
export const SPEC = 'smoke.yaml';

export const INPUTS = { config: 'config.yaml', fixture: SPEC, mode: 'plan', 'lock-file': LOCK };

export const lockOf = ({ workspace }: Machine) => join(workspace, LOCK);

/** A machine whose lock file is that of the good config and schema. */
export function lockedMachine(): Machine {
  const machine = scratchMachine();
  const { status, stdout } = runAction(machine, { ...INPUTS, 'update-lock': 'true' });
  assert.equal(status, 0, stdout);
  return machine;
}

export function scratchMachine(): Machine {
  return makeMachine({
    'config.yaml': CONFIG,
    'schema.json': SCHEMA,
    [SPEC]: 'profile: smoke\n',
    '.git/HEAD': '',
  });
}

/** Changes a file of the workspace. */
export function edit({ workspace }: Machine, file: string, from: string, to: string): void {
  const path = join(workspace, file);
  const text = readFileSync(path, 'utf8');
  assert.ok(text.includes(from), `${file} holds no ${from}`);
  writeFileSync(path, text.replace(from, to));
}
